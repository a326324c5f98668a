import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page as Tab } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { layoutProblems } from '../support/layoutProblems.ts';
import { withPicture } from '../support/picture.ts';
import { painted, serve } from '../support/served.ts';
import { readSite, type Page } from '../support/site.ts';
import { Summary } from '../support/summary.ts';
import { axeFindings } from './probes/axe.ts';
import { enlarge } from './probes/layout.ts';
import { phone } from './screens.ts';

const { offlineDocuments } = readSite();
const served = await serve();

/** What an offline document is looked at on, and whether a script may run for whoever looks. */
interface Sight {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
  readonly javaScriptEnabled?: boolean;
}

/** The offline documents that are open, which takes long: each without script, and with it. */
const opened = new Map<string, Promise<Tab>>();

afterAll(async () => {
  for (const tab of opened.values()) await (await tab).context().close();
});

/** Opens an offline document as a phone's file manager does: from the disk, without network. */
async function openFile(offlineDocument: Page, javaScriptEnabled: boolean): Promise<Tab> {
  const context = await served.browser.newContext({ javaScriptEnabled, offline: true });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(resolve('dist', offlineDocument.file)).href);
  return tab;
}

/** Looks at an offline document that lies on the disk. */
async function open<T>(
  offlineDocument: Page,
  { viewport = phone, javaScriptEnabled = false, ...media }: Sight,
  look: (tab: Tab) => Promise<T>,
): Promise<T> {
  const name = `${offlineDocument.file} ${String(javaScriptEnabled)}`;
  const opening = opened.get(name) ?? openFile(offlineDocument, javaScriptEnabled);
  opened.set(name, opening);
  const tab = await opening;
  await tab.emulateMedia({ colorScheme: 'light', media: 'screen', ...media });
  await tab.setViewportSize(viewport);
  return withPicture(tab, look);
}

/** The themes in which an offline document is searched for barriers, which takes long: by turns. */
function themesOf({ locale }: Page): readonly ('light' | 'dark')[] {
  if (served.whole) return ['light', 'dark'];
  return locale === 'vi' ? ['light'] : ['dark'];
}

/** The text on A5 within the margins of the offline document, in pixels. */
const paper = { width: 469, height: 680 } as const;

describe.each(offlineDocuments)('the whole site in one file ($locale)', (offlineDocument) => {
  it('opens from the disk without a word of complaint, and asks for nothing', async () => {
    const said: string[] = [];
    const asked: string[] = [];
    const context = await served.browser.newContext({ offline: true });
    const tab = await context.newPage();
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    tab.on('request', (request) => asked.push(request.url().slice(0, 80)));
    const address = pathToFileURL(resolve('dist', offlineDocument.file)).href;
    await tab.goto(address, { waitUntil: 'load' });
    const fonts = await tab.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(({ status }) => status);
    });
    await context.close();
    expect(said).toEqual([]);
    expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
    expect(fonts).toEqual(['loaded']);
  });

  it('opens from the site within its policy, in its own letters', async () => {
    const said: string[] = [];
    const fonts = await served.visit(
      offlineDocument,
      { before: (tab) => tab.on('console', (message) => said.push(message.text())) },
      (tab) =>
        tab.evaluate(async () => {
          await document.fonts.ready;
          return [...document.fonts].map(({ status }) => status);
        }),
    );
    expect(said).toEqual([]);
    expect(fonts).toEqual(['loaded']);
  });

  it('leads from the contents to a story, to a source and to a term, and back', async () => {
    await open(offlineDocument, {}, async (tab) => {
      const arrived = async (): Promise<void> => {
        const { hash } = new URL(tab.url());
        const top = await tab.locator(`[id="${hash.slice(1)}"]`).boundingBox();
        expect(Math.abs(top?.y ?? Infinity), hash).toBeLessThan(740);
      };
      await tab.locator('.offline-document-contents a').nth(3).click();
      await arrived();
      for (const selector of ['a.value', 'a.term', '.back a']) {
        await tab.locator(`.offline-document-part ${selector}`).first().click();
        await arrived();
      }
      expect(new URL(tab.url()).hash).toBe('#contents');
    });
  });

  it.each(themesOf(offlineDocument))('axe finds nothing (%s)', async (colorScheme) => {
    const found = await open(offlineDocument, { colorScheme, javaScriptEnabled: true }, (tab) =>
      axeFindings(tab),
    );
    expect(found).toEqual([]);
  });

  it('nothing is cut off, sticks out or overlaps from 320 to 1280 px, nor with larger letters', async () => {
    const found = new Summary();
    // Without script no frame could be waited for.
    await open(offlineDocument, { javaScriptEnabled: true }, async (tab) => {
      for (const size of ['200%', '']) {
        await enlarge(tab, size);
        for (const width of size === '' ? [320, 360, 768, 1280] : [320, 768]) {
          await tab.setViewportSize({ width, height: 800 });
          await painted(tab);
          found.add(`${width} px at ${size || '100%'}`, ...(await tab.evaluate(layoutProblems)));
        }
      }
    });
    expect(found.problems).toEqual([]);
  });

  it('on paper shows contents and tables, fits every drawing and table on a page, and cuts nothing', async () => {
    await open(offlineDocument, { viewport: paper, media: 'print' }, async (tab) => {
      expect(await tab.evaluate(layoutProblems)).toEqual([]);
      const { hidden, broken, high, wide, shown } = await tab.evaluate((page) => {
        const name = (element: Element): string =>
          `${element.tagName} of ${element.closest('figure')?.id ?? ''}`;
        const all = (selector: string) => [...document.querySelectorAll(selector)];
        const whole = all('.plot, .chart table');
        return {
          hidden: all('.offline-document-contents a, .plot svg, .chart table, .sources li')
            .filter((element) => !element.checkVisibility())
            .map(name),
          broken: [...whole, ...all('figcaption')]
            .filter((element) => getComputedStyle(element).breakInside !== 'avoid')
            .map(name),
          // A drawing goes with its title.
          high: whole
            .filter((element) => {
              const { top, bottom } = element.getBoundingClientRect();
              const title = element.closest('figure')?.getBoundingClientRect().top ?? top;
              return bottom - (element.matches('.plot') ? title : top) > page.height;
            })
            .map(name),
          wide: all('.table-scroll')
            .filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
            .map(name),
          shown: all('summary, .back, .hint, button')
            .filter((each) => each.checkVisibility())
            .map(name),
        };
      }, paper);
      expect({ hidden, broken, high, wide, shown }).toEqual({
        hidden: [],
        broken: [],
        high: [],
        wide: [],
        shown: [],
      });
    });
  });

  it('has its cover on a page of its own, with every target round the line', async () => {
    await open(offlineDocument, { viewport: paper, media: 'print' }, async (tab) => {
      const cover = await tab.locator('.cover').boundingBox();
      expect((cover?.y ?? 0) + (cover?.height ?? 0)).toBeLessThanOrEqual(paper.height);
      const bars = await tab.locator('.cover rect.result, .cover rect.shortfall').count();
      expect(bars).toBeGreaterThanOrEqual(25);
    });
  });

  it('prints as numbered A5 pages, every part beginning on a new one', async () => {
    await open(offlineDocument, { media: 'print' }, async (tab) => {
      const breaks = await tab
        .locator('.offline-document-part')
        .evaluateAll((all) => all.map((part) => getComputedStyle(part).breakBefore));
      expect(new Set(breaks)).toEqual(new Set(['page']));
      const numbered = await tab.evaluate(() =>
        [...document.styleSheets].some(({ cssRules }) =>
          [...cssRules].some(({ cssText }) => /@page[^]*counter\(page\)/.test(cssText)),
        ),
      );
      expect(numbered).toBe(true);
      const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(pages.length).toBeGreaterThan(2 * breaks.length);
      expect(pages.length).toBeLessThan(10 * breaks.length);
      const boxes = new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g));
      expect([...boxes].join()).toMatch(/^\/MediaBox\s*\[0 0 4(19|20)(\.\d+)? 59[45](\.\d+)?\]$/);
    });
  });
});
