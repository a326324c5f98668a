import type { Page as Tab } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serve } from '../support/served.ts';
import type { Page } from '../support/site.ts';

const served = await serve();

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;
const facebook =
  'Mozilla/5.0 (Linux; Android 11; wv) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0;]';

const shared = (): readonly Page[] =>
  ['/bieu-do/school-mergers/', '/en/charts/school-mergers/', '/mang-luoi-truong-lop/'].flatMap(
    (path) => served.everyPage.filter((page) => page.path === path),
  );

async function openPanel(tab: Tab): Promise<void> {
  await tab.locator('.share > summary').click();
}

/** Waits until the panel says what came of a press. */
async function untilSaid(tab: Tab): Promise<void> {
  await tab.waitForFunction(
    () => document.querySelector('.copied [role=status]')?.textContent !== '',
  );
}

const selection = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) return '';
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  });

describe('copying', () => {
  it('puts the address on the clipboard, says so, and shows it all the while', async () => {
    expect(shared()).toHaveLength(3);
    for (const page of shared())
      await served.visit(
        page,
        { ...phone, permissions: ['clipboard-read', 'clipboard-write'] },
        async (tab) => {
          await openPanel(tab);
          const said = tab.locator('.copied [role=status]').first();
          await tab.locator('[data-copies=share-address]').click();
          await untilSaid(tab);
          expect(await said.textContent()).toMatch(/^(Đã chép|Copied)\.$/);
          const field = tab.locator('#share-address');
          expect(await field.isVisible()).toBe(true);
          expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(
            await field.inputValue(),
          );
        },
      );
  });

  it('never says “copied” inside apps that cannot be believed: it selects the text', async () => {
    for (const page of shared())
      await served.visit(
        page,
        { ...phone, userAgent: facebook, permissions: ['clipboard-write'] },
        async (tab) => {
          await openPanel(tab);
          await tab.locator('[data-copies=share-address]').click();
          await untilSaid(tab);
          const said = await tab.locator('.copied [role=status]').first().textContent();
          expect(said).not.toMatch(/Đã chép|Copied/);
        },
      );
  });

  it('selects the text where the browser has no clipboard', async () => {
    const before = (tab: Tab) =>
      tab.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
    await served.visits(shared(), { ...phone, before }, async (tab) => {
      await openPanel(tab);
      const address = await tab.locator('#share-address').inputValue();
      await tab.locator('#share-address').focus();
      await tab.evaluate(() => {
        document.querySelector<HTMLElement>('[data-copies=share-address]')?.click();
      });
      await untilSaid(tab);
      expect(await selection(tab)).toBe(address);
    });
  });
});

describe('a link beside a place', () => {
  it('leads to the place, and shows its address to be copied', async () => {
    await served.visits(shared(), phone, async (tab) => {
      const anchor = tab.locator('main .anchor').last();
      const href = await anchor.evaluate((link) => link instanceof HTMLAnchorElement && link.href);
      await anchor.click();
      const notice = tab.locator('#notice');
      await notice.waitFor({ state: 'visible' });
      expect(tab.url()).toBe(href);
      expect(await notice.locator('input').inputValue()).toBe(href);
      await tab.keyboard.press('Escape');
      expect(await notice.isVisible()).toBe(false);
    });
  });

  it('leads to the place without a script', async () => {
    await served.visits(shared(), { ...phone, javaScriptEnabled: false }, async (tab) => {
      const anchor = tab.locator('main .anchor').first();
      const hash = await anchor.getAttribute('href');
      await anchor.click();
      expect(new URL(tab.url()).hash).toBe(hash);
    });
  });
});

it('the device’s own share sheet is offered where there is one, and gets the page', async () => {
  const before = (tab: Tab) =>
    tab.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (given: ShareData) => {
          document.title = JSON.stringify(given);
          return Promise.resolve();
        },
      });
    });
  for (const page of shared()) {
    await served.visit(page, { ...phone, before }, async (tab) => {
      await openPanel(tab);
      await tab.locator('.share-native').click();
      const given: unknown = JSON.parse(await tab.title());
      expect(given).toEqual({
        title: await tab
          .locator('h1')
          .textContent()
          .then((text) => text?.trim()),
        url: await tab.locator('#share-address').inputValue(),
      });
    });
    await served.visit(page, phone, async (tab) => {
      await openPanel(tab);
      const has = await tab.evaluate(() => 'share' in navigator);
      expect(await tab.locator('.share-native').isVisible()).toBe(has);
    });
  }
});

it('without a script the panel holds links, address, caption and code', async () => {
  await served.visits(shared(), { ...phone, javaScriptEnabled: false }, async (tab) => {
    await openPanel(tab);
    for (const part of ['#share-address', '#share-caption', '.share-links a', '.share img'])
      expect(await tab.locator(part).first().isVisible(), part).toBe(true);
    expect(await tab.locator('.share button').first().isVisible()).toBe(false);
  });
});
