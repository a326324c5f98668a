import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutProblems } from '../support/layoutProblems.ts';
import { serve, type Served } from '../support/served.ts';
import { Summary } from '../support/summary.ts';

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served.close());

/** The text on A4 with usual margins, in pixels. */
const paper = { width: 718, height: 1000 } as const;

describe('on paper', () => {
  it.each([
    { javaScriptEnabled: true, script: 'with' },
    { javaScriptEnabled: false, script: 'without' },
  ])('charts stand with their tables open, $script script', async ({ javaScriptEnabled }) => {
    await served.tour(served.charted, { viewport: paper, javaScriptEnabled }, async (tab, page) => {
      await tab.emulateMedia({ media: 'print' });
      const lost = await tab.evaluate(() =>
        [...document.querySelectorAll('figure.chart')].flatMap((chart) => {
          const parts = [...chart.querySelectorAll('.plot, .plot svg, tbody th, td, thead th')];
          return parts
            .filter((part) => !part.checkVisibility() || part.getBoundingClientRect().height < 5)
            .map((part) => `${chart.id} ${part.tagName} ${part.textContent.slice(0, 30)}`);
        }),
      );
      expect(lost, page.file).toEqual([]);
    });
  });

  it('what only a screen can use is gone', async () => {
    const left = new Summary();
    await served.tour(served.pages, { viewport: paper }, async (tab, page) => {
      await tab.emulateMedia({ media: 'screen' });
      const row = tab.locator('.plot [data-row]').first();
      if ((await row.count()) > 0) await row.hover();
      await tab.emulateMedia({ media: 'print' });
      const { shown, gone } = await tab.evaluate(() => {
        const screen = '.skip, nav, form, button, .hint, #detail, summary';
        const kept = 'h1, .draft, .sources li, .source, footer [rel=license]';
        const name = (element: Element): string => element.outerHTML.slice(0, 60);
        return {
          shown: [...document.querySelectorAll(screen)]
            .filter((e) => e.checkVisibility())
            .map(name),
          gone: [...document.querySelectorAll(kept)].filter((e) => !e.checkVisibility()).map(name),
        };
      });
      left.add(page.file, ...shown);
      expect(gone, page.file).toEqual([]);
    });
    expect(left.problems).toEqual([]);
  });

  it.each([
    { colorScheme: 'dark', chosen: undefined },
    { colorScheme: 'light', chosen: 'dark' },
  ] as const)(
    'text is black on white, with a $colorScheme system and $chosen chosen',
    async ({ colorScheme, chosen }) => {
      await served.tour(served.pages, { viewport: paper, colorScheme }, async (tab, page) => {
        await tab.evaluate((theme) => {
          if (theme) document.documentElement.dataset['theme'] = theme;
        }, chosen);
        await tab.emulateMedia({ media: 'print' });
        const colours = await tab.evaluate(() => {
          const body = getComputedStyle(document.body);
          const texts = document.querySelectorAll('h1, h2, h3, main p, th, td, .plot text');
          const inks = [...texts].map((text) => {
            const { color, fill } = getComputedStyle(text);
            return text.tagName === 'text' ? fill : color;
          });
          return { paper: body.backgroundColor, inks: [...new Set(inks)] };
        });
        expect(colours.paper, page.file).toBe('rgb(255, 255, 255)');
        for (const ink of colours.inks) {
          const parts = (ink.match(/\d+/g) ?? []).map(Number);
          expect(Math.max(...parts.slice(0, 3)), `${page.file} ${ink}`).toBeLessThan(0x50);
        }
      });
    },
  );

  it('nothing is cut off or overlaps', async () => {
    const found = new Summary();
    await served.tour(served.pages, { viewport: paper }, async (tab, page) => {
      await tab.emulateMedia({ media: 'print' });
      const scrolled = await tab.evaluate(() =>
        [...document.querySelectorAll('.table-scroll')]
          .filter((frame) => frame.checkVisibility() && frame.scrollWidth > frame.clientWidth + 1)
          .map((frame) => `the table “${frame.getAttribute('aria-label') ?? ''}” is too wide`),
      );
      found.add(page.file, ...(await tab.evaluate(layoutProblems)), ...scrolled);
    });
    expect(found.problems).toEqual([]);
  });

  it('a story comes out as a document of a few pages', async () => {
    await served.tour(served.charted.slice(0, 2), {}, async (tab, page) => {
      const pdf = (await tab.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.startsWith('%PDF-'), page.file).toBe(true);
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(pages.length, page.file).toBeGreaterThan(1);
      expect(pages.length, page.file).toBeLessThan(12);
    });
  });
});
