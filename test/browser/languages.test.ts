import { describe, expect, it } from 'vitest';
import { otherLocale } from '../../src/locale/locales.ts';
import { select } from '../support/markup.ts';
import { serve } from '../support/served.ts';
import { openMenu } from '../support/menu.ts';

const served = await serve();

describe('the language switch', () => {
  it('leads to the heading or chart that was gone to', async () => {
    const lost: string[] = [];
    await served.tour(served.charted, {}, async (tab, page) => {
      const found = await tab.evaluate(() => {
        const link = document.querySelector<HTMLAnchorElement>('.locale-switch');
        document.addEventListener('click', (event) => event.preventDefault());
        const places = [
          ...document.querySelectorAll('main h2[id]:not(#contents), main figure[id]'),
        ];
        return places.flatMap((place) => {
          place.scrollIntoView();
          // The last places of a page cannot come to the top of the screen.
          if (scrollY === 0 || place.getBoundingClientRect().top > 60) return [];
          link?.click();
          return [{ wanted: `#${place.id}`, led: link?.hash }];
        });
      });
      expect(found.length, page.file).toBeGreaterThan(0);
      for (const { wanted, led } of found)
        if (led !== wanted) lost.push(`${page.file}${wanted} leads to ${led ?? 'nowhere'}`);
    });
    expect(lost.sort()).toEqual([]);
  });

  it('leads to the place that is being read in the middle of a section', async () => {
    const lost: string[] = [];
    await served.tour(
      served.charted,
      { viewport: { width: 360, height: 400 } },
      async (tab, page) => {
        const found = await tab.evaluate(() => {
          const link = document.querySelector<HTMLAnchorElement>('.locale-switch');
          document.addEventListener('click', (event) => event.preventDefault());
          const places = [
            ...document.querySelectorAll('main h2[id]:not(#contents), main figure[id]'),
          ];
          return places.flatMap((place, index) => {
            const next = places[index + 1];
            const { bottom } = place.getBoundingClientRect();
            if (!next || next.getBoundingClientRect().top - bottom < innerHeight + 20) return [];
            // The place has gone above the screen, the next one is still below it.
            scrollBy(0, bottom + 10);
            link?.click();
            return [{ wanted: `#${place.id}`, led: link?.hash }];
          });
        });
        for (const { wanted, led } of found)
          if (led !== wanted) lost.push(`${page.file}${wanted} leads to ${led ?? 'nowhere'}`);
      },
    );
    expect(lost.sort()).toEqual([]);
  });

  it('leads there and back again', async () => {
    const [page] = served.charted;
    const id = page && select(page.root, 'main figure')[0]?.attribute('id');
    if (page === undefined || id === undefined) throw new Error('there is no chart');
    await served.visit(page, { hash: `#${id}` }, async (tab) => {
      const place = tab.locator(`[id="${id}"]`);
      const before = await place.boundingBox();
      for (const language of [otherLocale(page.locale), page.locale]) {
        // A click of the pointer would first scroll the switch onto the screen.
        await openMenu(tab);
        await tab.locator('.locale-switch').dispatchEvent('click');
        await tab.locator(`html[lang=${language}]`).waitFor();
        expect(new URL(tab.url()).hash).toBe(`#${id}`);
        const after = await place.boundingBox();
        expect(Math.abs((after?.y ?? Infinity) - (before?.y ?? 0))).toBeLessThan(40);
      }
    });
  });
});
