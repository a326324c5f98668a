import { z } from 'astro/zod';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { openPhone, phone, type Network } from './networks.ts';
import { watchTransfer, type Transfer } from './transfer.ts';

const reading = z.object({
  first: z.number().positive(),
  largest: z.number(),
  charts: z.number(),
  blocking: z.number(),
  shift: z.number(),
  drawings: z.number().positive(),
  plots: z.number(),
});

/** One cold load: times in ms since the navigation began, as `probe.js` takes them. */
export interface PageLoad extends z.infer<typeof reading> {
  readonly transfer: Transfer;
}

/** A new window draws an interface of its own, even headless, for half a second of a core; in ms. */
const windowOpens = 1000;

/** How long a page is watched after its last byte, in ms: late scripts draw, shift and block too. */
const afterwards = 1000;

/** Opens a page on a slowed phone that has never seen it, and waits until nothing more comes. */
export async function loadPage(
  browser: Browser,
  url: string,
  { latency, rate }: Network,
): Promise<PageLoad> {
  const context = await openPhone(browser);
  try {
    await context.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
    const page = await context.newPage();
    await setTimeout(windowOpens);
    const session = await context.newCDPSession(page);
    const readTransfer = await watchTransfer(session);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: rate / 8,
      uploadThroughput: rate / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
    await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
    await setTimeout(afterwards);
    return { ...reading.parse(await page.evaluate('readProbe()')), transfer: readTransfer() };
  } finally {
    await context.close();
  }
}
