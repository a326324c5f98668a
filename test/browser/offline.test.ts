import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/commands/browser.ts';
import { datasets } from '../../src/datasets/index.ts';
import { takePicture } from '../support/picture.ts';
import { line, readOffline, releaseOf, untilSaved } from '../support/saved.ts';
import {
  changedFile,
  makeRelease,
  removeRelease,
  startHost,
  type Host,
} from '../support/releases.ts';
import { readSite } from '../support/site.ts';
import { openMenu } from '../support/menu.ts';

let browser: Browser;
let context: BrowserContext;
let host: Host;
let first: string;
let second: string;
let third: string;
/** A release of all pages. */
let everything: string;
let fourth: string;
/** A release that ends offline reading. */
let plug: string;

beforeAll(async () => {
  browser = await launchChromium();
  first = await makeRelease('r1');
  second = await makeRelease('r2');
  plug = await makeRelease('r3', { kept: false });
  third = await makeRelease('r4');
  everything = await makeRelease('r0', { whole: true });
  fourth = await makeRelease('r5');
});

afterAll(async () => {
  await browser.close();
  for (const folder of [first, second, third, fourth, everything, plug]) removeRelease(folder);
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

/** Opens a page and waits until its language is saved. */
async function visit(path = '/', locale: 'vi' | 'en' = 'vi'): Promise<Tab> {
  const tab = await context.newPage();
  await tab.goto(host.origin + path);
  await untilSaved(tab, locale);
  return tab;
}

/** What a tab gets at an address of the site. */
const textAt = (tab: Tab, path: string): Promise<string> =>
  tab.evaluate(async (address) => (await fetch(address)).text(), path);

/** Looks for a newer edition, as browsers do at every visit, and waits for how that ends. */
async function update(tab: Tab): Promise<string> {
  // A browser that begins an update while the worker starts for the page's question puts it off.
  await untilSaved(tab);
  return tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const ended = new Promise<string>((done) => {
      const watch = (): void => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => {
          if (['activated', 'redundant'].includes(worker.state)) done(worker.state);
        });
      };
      // The visit itself may have begun it already.
      watch();
      registration.addEventListener('updatefound', watch);
    });
    try {
      const { installing } = await registration.update();
      return installing ? await ended : await Promise.race([ended, Promise.resolve('same')]);
    } catch {
      return 'refused';
    }
  });
}

const newer = (tab: Tab) => tab.locator('#notice:not([hidden])');

describe.each(['vi', 'en'] as const)('after one visit to a page in %s, without a network', (of) => {
  it('every page of the language, its data, the search and the 404 page work', async () => {
    await host.cut();
    host = await startHost(everything);
    const site = readSite('dist');
    const own = site.pages.filter(({ locale }) => locale === of);
    const [start] = own.filter(({ story }) => story);
    const tab = await visit(start?.path, of);
    await host.cut();
    expect(await readOffline(tab, own, host.origin)).toEqual([]);
    await tab.goto(host.origin + (start?.path ?? ''));
    const files = [...site.files].filter((file) =>
      new RegExp(`^data/|^citations/.*\\.${of}\\.|^search/${of}\\.`).test(file),
    );
    expect(files.length).toBeGreaterThan(datasets.length);
    for (const file of files)
      expect((await textAt(tab, `/${file}`)).length, file).toBeGreaterThan(0);
  });
});

it('a data file is downloaded without a network as it is with one', async () => {
  const tab = await visit('/du-lieu/rooms/');
  await host.cut();
  const link = tab.locator('a[href^="/data/"][href$=".excel.csv"]').first();
  const [file] = await Promise.all([tab.waitForEvent('download'), link.click()]);
  expect(await file.failure()).toBeNull();
});

it('an address without its slash, or with a query, leads where the server leads', async () => {
  const tab = await visit('/');
  await host.cut();
  for (const [from, to] of [
    ['/chi-tieu', '/chi-tieu/'],
    ['/chi-tieu?x=1', '/chi-tieu/?x=1'],
    ['/chi-tieu/?x=1', '/chi-tieu/?x=1'],
    ['/chi-tieu/index.html', '/chi-tieu/'],
  ] as const) {
    const answer = await tab.goto(host.origin + from);
    expect([answer?.status(), tab.url()], from).toEqual([200, host.origin + to]);
  }
  expect((await tab.goto(`${host.origin}/khong-co`))?.status()).toBe(404);
  expect((await tab.goto(`${host.origin}/pictures/none.png`))?.status()).toBe(404);
});

describe('the other language', () => {
  it('is not saved by itself, is saved when asked, and is not mistaken for missing before', async () => {
    const tab = await visit('/');
    expect(host.asked.filter((path) => path.startsWith('/offline/'))).toHaveLength(1);
    await host.cut();
    const other = await context.newPage();
    await expect(other.goto(`${host.origin}/en/`)).rejects.toThrow();
    await host.repair();
    await line(tab, 'en').getByRole('button').click();
    await untilSaved(tab, 'en');
    await host.cut();
    expect((await other.goto(`${host.origin}/en/`))?.status()).toBe(200);
  });

  it('is saved by itself on a network that costs nothing', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ type: 'wifi' }) });
    });
    const tab = await visit('/');
    await untilSaved(tab, 'en');
  });
});

describe('where data is to be saved', () => {
  beforeEach(() =>
    context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', {
        get: () => ({ saveData: true, type: 'wifi' }),
      });
    }),
  );

  it('nothing is fetched before the reader asks, who is told how much it is', async () => {
    const tab = await context.newPage();
    await tab.goto(`${host.origin}/chi-tieu/`);
    const button = line(tab).getByRole('button');
    await button.waitFor();
    expect(await line(tab).innerText()).toMatch(/\(\d+ kB\)/);
    expect(host.asked.filter((path) => /^\/(sw|offline)/.test(path))).toEqual([]);
    await button.click();
    await untilSaved(tab);
    await host.cut();
    expect((await tab.goto(`${host.origin}/`))?.status()).toBe(200);
  });
});

describe('a new release between two visits', () => {
  it('is told, and taken up whole when the reader reloads', async () => {
    await (await visit('/')).close();
    host.publish(second);
    const tab = await visit('/chi-tieu/');
    expect(await releaseOf(tab)).toBe('r1');
    await newer(tab).getByText('ấn bản mới').waitFor();
    expect(await releaseOf(tab)).toBe('r1');
    await newer(tab).getByText('Tải lại trang').click();
    await tab.waitForFunction(() => document.documentElement.dataset['release'] === 'r2');
    await untilSaved(tab);
    await host.cut();
    for (const path of ['/', '/chi-tieu/', '/thuat-ngu/']) {
      await tab.goto(host.origin + path);
      expect(await releaseOf(tab), path).toBe('r2');
    }
    expect(await textAt(tab, `/${changedFile}`)).toBe('release r2');
  });

  it('leaves an open tab with the files of its own edition until it goes on', async () => {
    const old = await visit('/');
    const other = await visit('/thuat-ngu/');
    host.publish(second);
    expect(await update(other)).toBe('activated');
    for (const tab of [old, other]) await newer(tab).waitFor();
    await other.reload();
    expect(await releaseOf(other)).toBe('r2');
    expect(await textAt(other, `/${changedFile}`)).toBe('release r2');
    expect(await releaseOf(old)).toBe('r1');
    expect(await textAt(old, `/${changedFile}`)).toBe('release r1');
    await openMenu(old);
    await old.locator('.theme-switch').click();
    await host.cut();
    expect(await textAt(old, `/${changedFile}`)).toBe('release r1');
    await old.locator('footer a').first().click();
    await old.waitForURL('**/cap-hoc/');
    expect(await releaseOf(old)).toBe('r2');
  });

  it('brings every language that was saved', async () => {
    const tab = await visit('/');
    await line(tab, 'en').getByRole('button').click();
    await untilSaved(tab, 'en');
    host.publish(second);
    expect(await update(tab)).toBe('activated');
    await host.cut();
    for (const path of ['/', '/en/']) {
      await tab.goto(host.origin + path);
      expect(await releaseOf(tab), path).toBe('r2');
    }
  });

  it('waits for the reader on a slow network, who is told how much it is', async () => {
    const slow = `Object.defineProperty(Object.getPrototypeOf(navigator), 'connection',
      { get: () => ({ effectiveType: '2g' }) });`;
    await context.addInitScript(slow);
    /** A release whose worker finds itself on a slow network. */
    const publishSlowly = (folder: string): void => {
      const body = slow + readFileSync(join(folder, 'sw.js'), 'utf8');
      const type = 'text/javascript';
      host.publish(folder, (path) => (path === '/sw.js' ? { body, type } : undefined));
    };
    publishSlowly(first);
    const tab = await context.newPage();
    await tab.goto(host.origin);
    await line(tab).getByRole('button').click();
    await untilSaved(tab);
    publishSlowly(second);
    expect(await update(tab)).toBe('redundant');
    expect(host.asked.filter((path) => path.startsWith('/offline/'))).toEqual([]);
    expect(await newer(tab).innerText()).toMatch(/\d+ kB/);
    await newer(tab).getByRole('button', { name: 'Tải về' }).click();
    await newer(tab).getByRole('button', { name: 'Tải lại trang' }).click();
    await tab.waitForFunction(() => document.documentElement.dataset['release'] === 'r2');
  });

  it('does not gather old editions on the device', async () => {
    const tab = await visit('/');
    for (const folder of [second, third, fourth, first]) {
      host.publish(folder);
      expect(await update(tab)).toBe('activated');
      await tab.reload();
    }
    expect(await tab.evaluate(async () => (await caches.keys()).length)).toBeLessThanOrEqual(3);
  });
});

describe('an interrupted update', () => {
  const bundles = /^\/offline\//;
  it.each([
    { name: 'the server breaks off', fault: 'drop' },
    { name: 'the server fails', fault: { status: 500 } },
    { name: 'a file is missing', fault: { status: 404 } },
    { name: 'a file is another one', fault: { body: '{}', type: 'application/json' } },
  ] as const)(
    'where $name leaves the old edition whole; the next visit completes it',
    async ({ fault }) => {
      const tab = await visit('/');
      const nextVisit = async (): Promise<string> => {
        await tab.goto(`${host.origin}/`);
        await update(tab);
        return releaseOf(tab);
      };
      host.publish(second, (path) => (bundles.test(path) ? fault : undefined));
      expect(await update(tab)).toBe('redundant');
      await tab.goto(`${host.origin}/chi-tieu/`);
      expect(await releaseOf(tab)).toBe('r1');
      expect(await textAt(tab, `/${changedFile}`)).toBe('release r1');
      host.publish(second);
      // A browser may still be busy with the update that failed when the reader comes again.
      await expect.poll(nextVisit, { timeout: 60_000 }).toBe('r2');
      await host.cut();
      await tab.goto(`${host.origin}/chi-tieu/`);
      expect(await releaseOf(tab)).toBe('r2');
    },
  );
});

describe('a bad deployment that is rolled back', () => {
  it.each([
    { name: 'a worker that cannot be read', body: 'let let = <html>', type: 'text/javascript' },
    { name: 'a worker that fails', body: 'throw new Error("bad")', type: 'text/javascript' },
    { name: 'a page instead of the worker', body: '<!doctype html><p>Oops', type: 'text/html' },
  ])('$name: readers keep the edition before it', async ({ body, type }) => {
    const tab = await visit('/');
    host.publish(second, (path) => (path === '/sw.js' ? { body, type } : undefined));
    expect(await update(tab)).not.toBe('activated');
    await tab.goto(`${host.origin}/chi-tieu/`);
    expect(await releaseOf(tab)).toBe('r1');
    host.publish(first);
    expect(await update(tab)).toBe('same');
    await host.cut();
    await tab.goto(`${host.origin}/`);
    expect(await releaseOf(tab)).toBe('r1');
  });

  it('a worker that answers nothing right is replaced at the next visit', async () => {
    const tab = await visit('/');
    const body = `addEventListener('install', () => skipWaiting());
      addEventListener('fetch', (event) => event.respondWith(new Response('broken')));`;
    const bad = { body, type: 'text/javascript' };
    host.publish(second, (path) => (path === '/sw.js' ? bad : undefined));
    expect(await update(tab)).toBe('activated');
    host.publish(first);
    expect(await update(tab)).toBe('activated');
    await tab.goto(`${host.origin}/chi-tieu/`);
    expect(await releaseOf(tab)).toBe('r1');
  });

  it('an edition taken up by readers is taken back whole', async () => {
    const tab = await visit('/');
    host.publish(second);
    expect(await update(tab)).toBe('activated');
    await tab.reload();
    expect(await releaseOf(tab)).toBe('r2');
    host.publish(first);
    expect(await update(tab)).toBe('activated');
    expect(await releaseOf(tab)).toBe('r2');
    await tab.reload();
    expect(await releaseOf(tab)).toBe('r1');
    await host.cut();
    await tab.goto(`${host.origin}/chi-tieu/`);
    expect(await releaseOf(tab)).toBe('r1');
  });

  it('the plug can be pulled: all that was saved is removed, and pages come from the server', async () => {
    const tab = await visit('/');
    host.publish(plug);
    await update(tab);
    await tab.close();
    const next = await context.newPage();
    await next.goto(`${host.origin}/chi-tieu/`);
    expect(await releaseOf(next)).toBe('r3');
    // The page registers the worker once more, which tidies up after itself again.
    const kept = () => next.evaluate(async () => (await caches.keys()).length);
    await expect.poll(kept, { timeout: 60_000 }).toBe(0);
  });
});

describe('in silence', () => {
  /** Opens a page in a browser that lacks something, and says what it complains of. */
  async function complaintsWith(script: () => void): Promise<readonly string[]> {
    const complaints: string[] = [];
    await context.addInitScript(script);
    const tab = await context.newPage();
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.goto(`${host.origin}/chi-tieu/`);
    await tab.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })));
    await openMenu(tab);
    await tab.locator('.theme-switch').click();
    expect(await tab.locator('.offline').isVisible()).toBe(false);
    return complaints;
  }

  it('a browser without service workers shows the page as it is', async () => {
    const complaints = await complaintsWith(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    expect(complaints).toEqual([]);
  });

  it('so does one that refuses them', async () => {
    const complaints = await complaintsWith(() => {
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('denied', 'SecurityError'));
    });
    expect(complaints).toEqual([]);
  });

  it('so does one whose storage is full; pages still come from the server', async () => {
    const session = await browser.newBrowserCDPSession();
    const tab = await context.newPage();
    const page = await context.newCDPSession(tab);
    await page.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 100_000 });
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.goto(`${host.origin}/chi-tieu/`);
    const button = line(tab).getByRole('button');
    await button.click();
    await line(tab).getByText('chưa lưu được').waitFor();
    await tab.goto(`${host.origin}/`);
    expect(await releaseOf(tab)).toBe('r1');
    expect(complaints).toEqual([]);
    await session.detach();
  });
});

it('a page made for frames saves nothing', async () => {
  const tab = await context.newPage();
  await tab.goto(`${host.origin}/nhung/school-mergers/`);
  await tab.locator('body.embed').waitFor();
  // A page that shows nothing new may never be idle by its own account.
  await tab.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })));
  const workers = await tab.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(workers).toEqual([]);
});
