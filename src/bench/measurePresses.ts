import { z } from 'astro/zod';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { createSite, listen } from '../publish/serve.ts';
import { phone } from './networks.ts';

const reading = z.object({ answered: z.number(), frames: z.number(), task: z.number() });

/** A press on the control of a view, and the move that answers it. */
export type Press = z.infer<typeof reading>;

/** The presses of one visit to a chart's page. */
export interface Visit {
  /** Wakes the chart: its code is kept, but has not run. */
  readonly first: Press;
  readonly later: readonly Press[];
}

/** The visits to a chart on one screen; those of a round stand side by side. */
export interface Pressed {
  readonly chart: string;
  readonly width: number;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  /** By site, in the order in which they were given. */
  readonly visits: readonly (readonly Visit[])[];
}

/** A phone as small as can be, of two pixels a point, and a desk. */
const screens = [
  { viewport: { width: 360, height: 720 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  { viewport: { width: 1280, height: 800 } },
] as const;

/** Slowed as far as a cheap phone is, and not at all. */
const slowdowns = [phone.slowdown, 1] as const;

async function visit(context: BrowserContext, url: string, slowdown: number): Promise<Visit> {
  const page = await context.newPage();
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const views = z
      .array(z.string())
      .parse(
        await page.evaluate('[...document.querySelectorAll(".views input")].map((i) => i.value)'),
      );
    const press = async (view: string): Promise<Press> =>
      reading.parse(await page.evaluate(`pressView(${JSON.stringify(view)})`));
    const [start = '', next = '', ...others] = views;
    const first = await press(next);
    const later: Press[] = [];
    // Once round, and once back to what has been seen.
    for (const view of [...others, start, next, start]) later.push(await press(view));
    return { first, later };
  } finally {
    await page.close();
  }
}

async function serveFolder(folder: string): Promise<{ server: Server; origin: string }> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no site in ${folder}`);
  const server = createServer(createSite({ folder, basePath: '/' }));
  await listen(server, 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

/**
 * Presses through the views of charts, on a phone and a desk, slowed and not.
 *
 * @param folders built sites, pressed by turns: what slows one down slows the other too
 */
export async function measurePresses(
  browser: Browser,
  folders: readonly string[],
  charts: readonly string[],
  rounds: number,
): Promise<readonly Pressed[]> {
  const sites: Awaited<ReturnType<typeof serveFolder>>[] = [];
  try {
    for (const folder of folders) sites.push(await serveFolder(folder));
    const measured: Pressed[] = [];
    for (const screen of screens)
      for (const chart of charts)
        for (const slowdown of slowdowns) {
          const context = await browser.newContext({ ...screen, serviceWorkers: 'block' });
          await context.addInitScript({ path: join(import.meta.dirname, 'pressProbe.js') });
          const visits = sites.map(() => new Array<Visit>());
          // The first round only fills the browser's cache.
          for (let round = -1; round < rounds; round += 1)
            for (let turn = 0; turn < sites.length; turn += 1) {
              // Which goes first changes, so that neither is always on a rested machine.
              const index = (turn + Math.max(round, 0)) % sites.length;
              const url = `${sites[index]?.origin}/bieu-do/${chart}/`;
              const made = await visit(context, url, slowdown);
              if (round >= 0) visits[index]?.push(made);
            }
          await context.close();
          measured.push({ chart, width: screen.viewport.width, slowdown, visits });
        }
    return measured;
  } finally {
    for (const { server } of sites) {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  }
}
