import type { Page as Tab } from 'playwright-core';
import { shiftsOf } from '../../support/shifts.ts';
import { painted } from '../../support/served.ts';
import { desk, phone, through } from '../screens.ts';
import type { Stop } from '../tour.ts';

/** What a reader gets to know about a drawn row, and where everything stands meanwhile. */
interface Reading {
  readonly row: string;
  /** Words and figures of the row of the table that the drawn row stands for. */
  readonly cells: readonly string[];
  readonly status: string;
  /** Where everything stands that must not move. */
  readonly places: string;
  /** What is wrong with the place of the detail; empty when nothing is. */
  readonly misplaced: string;
  /** How many rows are marked as the one that is read. */
  readonly marked: number;
}

/** Reads what is shown for the given row of the chart that has the focus. */
function readRow(tab: Tab, index: number): Promise<Reading> {
  return tab.evaluate((at) => {
    const plot = document.activeElement;
    const shown = [...(plot?.querySelectorAll('[data-row]') ?? [])].filter(
      (each) => each.getClientRects().length > 0,
    );
    const keys = [...new Set(shown.map((each) => each.getAttribute('data-row')))];
    const row = shown.find((each) => each.getAttribute('data-row') === keys[at]);
    const table = plot?.closest('figure')?.querySelector('table');
    const cells = table?.querySelector(`tr[data-key="${keys[at] ?? ''}"]`)?.children ?? [];
    const status = document.querySelector('#announced');
    const fixed = document.querySelectorAll('article, article > *, .plot svg, footer');
    const detail = document.querySelector('#detail')?.getBoundingClientRect();
    const told = row?.getBoundingClientRect();
    const misplaced = (): string => {
      if (!detail || !told || detail.height === 0) return 'not shown';
      if (detail.left < 0 || detail.right > innerWidth) return 'beside the screen';
      if (detail.top < 0 || detail.bottom > innerHeight) return 'off the screen';
      // A narrow screen has no other place than its lower edge.
      const pinned = detail.width === innerWidth;
      const covers = detail.top < told.bottom - 8 && detail.bottom > told.top;
      return covers && !pinned ? 'over the row' : '';
    };
    return {
      row: row?.textContent.trim() ?? '',
      cells: [...cells].map((cell) => cell.textContent.trim()),
      status: status?.textContent ?? '',
      places: JSON.stringify([
        scrollX,
        scrollY,
        document.documentElement.scrollHeight,
        [...fixed].map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [left, top, width, height];
        }),
      ]),
      misplaced: misplaced(),
      marked: new Set(
        [...document.querySelectorAll('[data-row].active')].map((each) =>
          each.getAttribute('data-row'),
        ),
      ).size,
    };
  }, index);
}

/** Goes through the rows of the chart that has the focus. */
async function* readRows(tab: Tab, rows: number): AsyncGenerator<string> {
  const before = await readRow(tab, 0);
  if (before.marked > 0) yield 'a row is marked before any is read';
  for (let row = 0; row < rows; row += 1) {
    await tab.keyboard.press('ArrowRight');
    const read = await readRow(tab, row);
    const at = `row “${read.row}”`;
    if (read.cells.length === 0) yield `${at} stands for no row of the table`;
    for (const cell of read.cells) if (!read.status.includes(cell)) yield `${at} hides “${cell}”`;
    if (read.places !== before.places) yield `${at} moves the page`;
    if (read.marked !== 1) yield `${at}: ${read.marked} rows are marked`;
    if (read.misplaced !== '') yield `the detail of ${at} is ${read.misplaced}`;
  }
  await tab.keyboard.press('Escape');
  if ((await readRow(tab, 0)).places !== before.places) yield 'Escape moves the page';
}

/**
 * By keyboard, a chart says the figures of every row, marks it, and moves nothing: every chart on
 * its own Vietnamese page on a phone, and on thorough stops on a desk as well.
 */
export async function chartRows({ tab, page, thorough, note }: Stop): Promise<void> {
  if (!(page.chart && page.locale === 'vi') && !thorough) return;
  const screens = [phone, ...(thorough ? [desk] : [])].map((viewport) => ({ viewport }));
  await through(tab, screens, async ({ viewport }) => {
    const loaded = await shiftsOf(tab);
    for (const plot of await tab.locator('figure:has(table) .plot').all()) {
      await plot.focus();
      await painted(tab);
      const found: string[] = [];
      const rows = await plot
        .locator('[data-row]:visible')
        .evaluateAll((all) => new Set(all.map((each) => each.getAttribute('data-row'))).size);
      for await (const problem of readRows(tab, rows)) found.push(problem);
      await note(`by keyboard at ${viewport.width} px`, found);
    }
    const shifts = (await shiftsOf(tab)) - loaded;
    await note(`by keyboard at ${viewport.width} px`, shifts > 0 ? [`shifts by ${shifts}`] : []);
  });
}
