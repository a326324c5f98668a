import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mediaType } from '../../src/hosts/headers.ts';
import { listen } from '../../src/publish/serve.ts';
import { withPicture } from '../support/picture.ts';
import { serve } from '../support/served.ts';
import { readSite } from '../support/site.ts';

const served = await serve();
const { framed } = readSite();
let host: Server;
let origin = '';
/** The type of the worker, where the host has another idea of it. */
let workerType: string | undefined;

/** A host that knows files and types, sends no other header, and has everything kept for a month. */
beforeAll(async () => {
  host = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    const file = join('dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    response.setHeader('Cache-Control', 'max-age=2592000, public');
    response.setHeader('Content-Type', mediaType(file) ?? 'application/octet-stream');
    if (pathname === '/sw.js' && workerType) response.setHeader('Content-Type', workerType);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  origin = await listen(host);
});

afterAll(() => {
  host.closeAllConnections();
  host.close();
});

it('every kind of page works on a host that sends only files, under the policy it states itself', async () => {
  const said: string[] = [];
  const pages = [...served.kinds.filter((page) => !page.notFound), ...framed.slice(0, 1)];
  for (const page of pages) {
    const context = await served.browser.newContext({ viewport: { width: 360, height: 740 } });
    const tab = await context.newPage();
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        said.push(`${page.path} ${message.text()}`);
    });
    tab.on('pageerror', (error) => said.push(`${page.path} ${error.message}`));
    await withPicture(tab, async (open: Tab) => {
      await open.goto(origin + page.path, { waitUntil: 'load' });
      // A script that the page did not bring does not run: its own policy stands.
      const ran = await open.evaluate(() => {
        const refused = new Promise<boolean>((done) =>
          document.addEventListener('securitypolicyviolation', () => done(false), { once: true }),
        );
        const script = document.createElement('script');
        script.textContent = 'document.documentElement.dataset.foreign = "ran"';
        document.head.append(script);
        return document.documentElement.dataset['foreign'] === 'ran' ? true : refused;
      });
      expect(ran, page.path).toBe(false);
    });
    await context.close();
  }
  // What the test itself has tried is refused aloud.
  expect(said.filter((line) => !line.includes('inline script'))).toEqual([]);
});

it('the check names what such a host leaves undone, each with the line to change', async () => {
  const context = await served.browser.newContext();
  const tab = await context.newPage();
  await withPicture(tab, async (open: Tab) => {
    await open.goto(`${origin}/en/check/`);
    await open.waitForFunction(() =>
      /faults found: \d/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    const faults = await open.locator('.faults > li').allTextContents();
    expect(faults.some((fault) => fault.includes('sw.js may be kept'))).toBe(true);
    // Once, with the other addresses that have it.
    expect(faults.filter((fault) => fault.includes('is sent uncompressed'))).toEqual([
      expect.stringContaining('The same at: '),
    ]);
    expect(faults.join()).not.toMatch(/\{\w+\}|has the type|answers 404/);
    const lines = await open.locator('.faults code').allTextContents();
    expect(lines).toContain('Header always set Cache-Control "no-store"');
  });
  await context.close();
});

it('the check has nothing to say of our own server, with the site saved on the device', async () => {
  const context = await served.browser.newContext();
  const tab = await context.newPage();
  await withPicture(tab, async (open: Tab) => {
    await open.goto(`${served.origin}/`);
    await open.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await open.goto(`${served.origin}/kiem-tra/`);
    await open.waitForFunction(() =>
      /\d/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    const faults = await open.locator('.faults > li').allTextContents();
    // The site of this test was built for another port.
    expect(faults.filter((fault) => !fault.startsWith('Gói được dựng cho'))).toEqual([]);
  });
  await context.close();
});

it('the check tries the worker, says why it is refused, and leaves none behind', async () => {
  const context = await served.browser.newContext();
  const tab = await context.newPage();
  /** What the check says of the worker, what is registered then, and what is kept. */
  const tried = async (): Promise<unknown> => {
    await tab.goto(`${origin}/en/check/`);
    await tab.waitForFunction(() =>
      /faults found: \d/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    return tab.evaluate(async () => ({
      refused: [...document.querySelectorAll('.faults > li')].filter(({ textContent }) =>
        textContent.startsWith('The browser cannot install sw.js'),
      ).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      kept: await caches.keys(),
    }));
  };
  await withPicture(tab, async () => {
    expect(await tried()).toEqual({ refused: 0, workers: 0, kept: [] });
    workerType = 'text/plain; charset=utf-8';
    expect(await tried()).toEqual({ refused: 1, workers: 0, kept: [] });
    workerType = undefined;
    // One that was there stays.
    await tab.evaluate(() => navigator.serviceWorker.register('/sw.js'));
    expect(await tried()).toMatchObject({ refused: 0, workers: 1 });
  });
  await context.close();
});
