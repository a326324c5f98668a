import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/commands/browser.ts';
import { takePicture } from '../support/picture.ts';
import {
  changedFile,
  makeRelease,
  removeRelease,
  startHost,
  type Host,
} from '../support/releases.ts';
import { releaseOf, untilSaved } from '../support/saved.ts';

// Hosts, networks and devices that do what they should not: a reader has a whole edition all the
// same, or what the network says, and never a mixture.

let browser: Browser;
let context: BrowserContext;
let host: Host;
let first: string;
let second: string;

beforeAll(async () => {
  browser = await launchChromium();
  [first, second] = await Promise.all([makeRelease('r1'), makeRelease('r2')]);
});

afterAll(async () => {
  await browser.close();
  for (const folder of [first, second]) removeRelease(folder);
});

beforeEach(async () => {
  context = await browser.newContext();
  host = await startHost(first);
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail')
    for (const [index, tab] of context.pages().entries())
      console.error(`See ${await takePicture(tab, `${task.name} ${index + 1}`)}`);
  await context.close();
  await host.cut().catch(() => undefined);
});

const patience = { timeout: 60_000 };

/** Opens a page and waits until its language is saved. */
async function visit(path = '/'): Promise<Tab> {
  const tab = await context.newPage();
  await tab.goto(host.origin + path);
  await untilSaved(tab);
  return tab;
}

/** Waits until a worker has asked for what it saves. */
const untilAsked = (): Promise<void> =>
  expect.poll(() => host.asked.some((path) => path.startsWith('/offline/')), patience).toBe(true);

/** What a tab gets at the address of a file that every release changes. */
const fileIn = (tab: Tab): Promise<string> =>
  tab.evaluate(async (path) => (await fetch(path)).text(), `/${changedFile}`);

/** Every page of an edition, its script and its file, as a tab that goes to them has them. */
async function expectWhole(tab: Tab, release: string): Promise<void> {
  for (const path of ['/', '/chi-tieu/', '/thuat-ngu/']) {
    await tab.goto(host.origin + path);
    expect(await releaseOf(tab), path).toBe(release);
  }
  expect(await fileIn(tab)).toBe(`release ${release}`);
}

/** Looks for a newer edition, as a browser does at a visit, and waits for how that ends. */
async function look(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    while (registration.installing) await new Promise((done) => setTimeout(done, 20));
  });
}

/** Comes back until an edition is there: a browser may still be busy with an attempt that failed. */
async function untilShown(tab: Tab, release: string): Promise<void> {
  const next = async (): Promise<string> => {
    await tab.goto(`${host.origin}/`);
    await look(tab);
    await tab.reload();
    return releaseOf(tab);
  };
  await expect.poll(next, patience).toBe(release);
  await untilSaved(tab);
}

/** A network that answers everything itself, with a page to log in at. */
const portal = {
  body: '<!doctype html><title>Đăng nhập</title>Wi-Fi',
  type: 'text/html; charset=utf-8',
};

describe('a network that answers everything with a page to log in at', () => {
  it('changes nothing for who has saved an edition, and nothing is kept of it', async () => {
    const tab = await visit('/');
    host.publish(second, () => portal);
    await look(tab);
    await expectWhole(tab, 'r1');
    // What is not saved is the network's, whole.
    await tab.goto(`${host.origin}/en/`);
    expect(await tab.title()).toBe('Đăng nhập');
    host.publish(second);
    await untilShown(tab, 'r2');
    await host.cut();
    await expectWhole(tab, 'r2');
  });

  it('saves nothing at a first visit, and the next one saves all', async () => {
    const tab = await context.newPage();
    // Pages come through, what is fetched beside them does not.
    host.publish(first, (path) => (/^\/(?:offline|data)\//.test(path) ? portal : undefined));
    await tab.goto(`${host.origin}/`);
    await untilAsked();
    const kept = () =>
      tab.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => !name.endsWith(' state'));
        return names.length;
      });
    await expect.poll(kept, patience).toBe(0);
    host.publish(first);
    await tab.close();
    const next = await visit('/');
    await host.cut();
    await expectWhole(next, 'r1');
  });
});

describe('a release that is copied halfway', () => {
  it('pages before the worker: who has saved an edition reads on in it', async () => {
    const tab = await visit('/');
    const body = readFileSync(join(first, 'sw.js'), 'utf8');
    const old = { body, type: 'text/javascript' };
    host.publish(second, (path) => (path === '/sw.js' ? old : undefined));
    await look(tab);
    await expectWhole(tab, 'r1');
    host.publish(second);
    await untilShown(tab, 'r2');
    await expectWhole(tab, 'r2');
  });

  it('the worker before the pages: a first visit has the pages that are there, and saves none', async () => {
    const body = readFileSync(join(second, 'sw.js'), 'utf8');
    host.publish(first, (path) =>
      path === '/sw.js' ? { body, type: 'text/javascript' } : undefined,
    );
    const tab = await context.newPage();
    await tab.goto(`${host.origin}/`);
    await untilAsked();
    await expectWhole(tab, 'r1');
    host.publish(second);
    await tab.goto(`${host.origin}/`);
    await untilSaved(tab);
    await host.cut();
    await expectWhole(tab, 'r2');
  });
});

it('an edition, the next, and the first again, with a tab open all the while', async () => {
  const old = await visit('/');
  const other = await visit('/chi-tieu/');
  host.publish(second);
  await look(other);
  await other.reload();
  expect(await releaseOf(other)).toBe('r2');
  host.publish(first);
  await look(other);
  // Each open tab goes on with the files of its own page.
  expect([await releaseOf(old), await fileIn(old)]).toEqual(['r1', 'release r1']);
  expect([await releaseOf(other), await fileIn(other)]).toEqual(['r2', 'release r2']);
  await host.cut();
  for (const tab of [old, other]) await expectWhole(tab, 'r1');
});

it('two tabs that open at once save an edition once', async () => {
  await Promise.all([visit('/'), visit('/chi-tieu/')]);
  expect(host.asked.filter((path) => path.startsWith('/offline/'))).toHaveLength(1);
  await host.cut();
  const [tab] = context.pages();
  if (tab) await expectWhole(tab, 'r1');
});

it('a device that is full keeps the edition that it has', async () => {
  const tab = await visit('/');
  const page = await context.newCDPSession(tab);
  const used = await tab.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const { origin } = host;
  await page.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 10_000 });
  host.publish(second);
  await look(tab);
  await expectWhole(tab, 'r1');
  // Room again: the next visit brings the newer edition.
  await page.send('Storage.overrideQuotaForOrigin', { origin });
  await untilShown(tab, 'r2');
  await host.cut();
  await expectWhole(tab, 'r2');
});

describe('a host that has everything kept for thirty days', () => {
  beforeEach(() => host.keepFor('public, max-age=2592000'));

  it('is overruled by a new release', async () => {
    const tab = await visit('/');
    host.publish(second);
    await untilShown(tab, 'r2');
    await host.cut();
    await expectWhole(tab, 'r2');
  });

  it('shows each page of one edition to who saves nothing', async () => {
    const plain = await browser.newContext({ serviceWorkers: 'block' });
    const tab = await plain.newPage();
    await tab.goto(`${host.origin}/`);
    host.publish(second);
    await tab.goto(`${host.origin}/chi-tieu/`);
    expect(await releaseOf(tab)).toBe('r2');
    // Kept by the browser, with the script that is named after its content.
    await tab.goto(`${host.origin}/`);
    expect(['r1', 'r2']).toContain(await releaseOf(tab));
    await plain.close();
  });
});

it('whatever lies in the caches of the site, pages are read and the next edition comes', async () => {
  const tab = await visit('/');
  await tab.evaluate(async () => {
    for (const name of await caches.keys())
      if (name.endsWith(' state'))
        for (const request of await (await caches.open(name)).keys())
          await (await caches.open(name)).put(request, new Response('<!doctype html>'));
    await (await caches.open('offline / gone vi')).put('/x', new Response('left behind'));
  });
  host.publish(second);
  await untilShown(tab, 'r2');
  await host.cut();
  await expectWhole(tab, 'r2');
});

it('no clock: an edition is told from another by its content', () => {
  expect(readFileSync(join(first, 'sw.js'), 'utf8')).not.toMatch(
    /\bDate\b|performance\.now|Math\.random/,
  );
});
