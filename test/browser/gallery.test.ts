import type { Page as Tab } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { serve } from '../support/served.ts';

const served = await serve();

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;
const desk = { viewport: { width: 1280, height: 720 } } as const;

const galleries = served.everyPage.filter(({ path }) =>
  ['/bieu-do/', '/en/charts/'].includes(path),
);

/** The charts that are shown, by their forms and levels. */
function shown(tab: Tab) {
  return tab.locator('[data-form]:visible').evaluateAll((all) =>
    all.map((each) => ({
      form: each.getAttribute('data-form') ?? '',
      about: each.getAttribute('data-about')?.split(' ') ?? [],
    })),
  );
}

/** The counts beside the names of the parts that are shown. */
async function counted(tab: Tab): Promise<number> {
  const counts = await tab.locator('.part h2 [data-count]:visible').allTextContents();
  return counts.reduce((sum, each) => sum + Number(each), 0);
}

describe('the gallery', () => {
  it('is whole without a script, and offers no choice that would do nothing', async () => {
    expect(galleries).toHaveLength(2);
    await served.visits(galleries, { ...phone, javaScriptEnabled: false }, async (tab) => {
      expect(await shown(tab)).toHaveLength(charts.length);
      expect(await counted(tab)).toBe(charts.length);
      expect(await tab.locator('.choices, .choose').locator('visible=true').count()).toBe(0);
    });
  });

  it('shows the charts of a level and a form, chosen with keys; says how many; leaves out empty parts', async () => {
    await served.visits(galleries, desk, async (tab) => {
      await tab.locator('[name=about]').first().focus();
      await tab.keyboard.press('ArrowRight');
      const young = await shown(tab);
      expect(young.length).toBeGreaterThan(0);
      expect(young.length).toBeLessThan(charts.length);
      for (const { about } of young) expect(about).toContain('preschool');
      await tab.locator('[name=form][value=targets]').check();
      const both = await shown(tab);
      expect(both.length).toBeLessThan(young.length);
      for (const each of both) expect(each.form).toBe('targets');
      expect(await tab.locator('.choices [role=status]').textContent()).toContain(
        String(both.length),
      );
      expect(await counted(tab)).toBe(both.length);
      for (const part of await tab.locator('.part:visible').all())
        expect(await part.locator('[data-form]:visible').count()).toBeGreaterThan(0);
      const parts = await tab.locator('.part:visible').count();
      expect(await tab.locator('.parts li:visible').count()).toBe(parts);
    });
  });

  it('keeps the choice in the address, and gives it up at once', async () => {
    await served.visits(galleries, desk, async (tab) => {
      await tab.locator('[name=form][value=flow]').check();
      const address = tab.url();
      // A reload would bring the choice back by itself.
      await tab.goto('about:blank');
      await tab.goto(address);
      expect((await shown(tab)).map(({ form }) => form)).toEqual(['flow']);
      await tab.locator('.choices [type=reset]').click();
      await expect.poll(async () => (await shown(tab)).length).toBe(charts.length);
      expect(new URL(tab.url()).search).toBe('');
      expect(await tab.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('about');
    });
  });

  it('unfolds the choice on a phone', async () => {
    await served.visits(galleries, phone, async (tab) => {
      const choice = tab.locator('[name=form][value=dots]');
      expect(await choice.isVisible()).toBe(false);
      await tab.locator('.choose summary').click();
      await choice.check();
      for (const { form } of await shown(tab)) expect(form).toBe('dots');
    });
  });
});
