import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromiumEngine } from '../engines/chromium.ts';
import type { Engine } from '../engines/engine.ts';
import { findFirefox, launchFirefox } from '../engines/firefox.ts';
import { frameSite } from '../engines/framedSite.ts';
import { lookAtPages } from '../engines/look.ts';
import { findWebKit, launchWebKit } from '../engines/webkit.ts';
import { makeRelease, removeRelease, startHost } from '../support/releases.ts';
import { select } from '../support/markup.ts';
import { serve } from '../support/served.ts';
import type { Page } from '../support/site.ts';

const served = await serve();
const [firefox, webkit] = [findFirefox(), findWebKit()];

/** How each engine is started; undefined where it is not on this machine. */
const starts: Readonly<Record<string, (() => Promise<Engine>) | undefined>> = {
  Firefox: firefox === undefined ? undefined : () => launchFirefox(firefox),
  WebKit: webkit === undefined ? undefined : () => launchWebKit(webkit),
};
const others = Object.entries(starts).map(([name, start]) => ({ name, start }));

/** Marks may stand this many pixels from where Chromium has them. */
const tolerance = 2;

const look = {
  pages: served.kinds.map((page) => served.addressOf(page).slice(served.origin.length)),
  widths: [360, 1280],
};

/** What the pages of these kinds offer, and what must have been tried on one of them at least. */
const offered = ['theme', 'guess', 'search', 'filter', 'detail', 'view', 'enlarge'] as const;

const engines = new Map<string, Engine>();
const reports = new Map<string, readonly string[]>();

const linesOf = (name: string, kind: string): readonly string[] =>
  (reports.get(name) ?? []).filter((line) => line.startsWith(`${kind}\t`));

function numbersOf(name: string, kind: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    linesOf(name, kind).map((line) => {
      const [, mark = '', numbers = ''] = line.split('\t');
      return [mark, numbers.split(' ').map(Number)];
    }),
  );
}

function engineOf(name: string): Engine {
  const engine = engines.get(name);
  if (!engine) throw new Error(`${name} is not running`);
  return engine;
}

/** The page on which a control is pressed: a story whose first chart has several views. */
const pressed = firstWith('figure.chart .views input');

function firstWith(selector: string): Page {
  const page = served.charted.find(({ root }) => select(root, selector).length > 0);
  if (!page) throw new Error(`no page has ${selector}`);
  return page;
}

/** Brings the second view's control into sight: where it is now. */
function findControl(): readonly string[] {
  const label = document.querySelectorAll('.views label')[1];
  label?.scrollIntoView({ block: 'center' });
  const { left = 0, top = 0, width = 0, height = 0 } = label?.getBoundingClientRect() ?? {};
  const plot = document.querySelector<HTMLElement>('figure.chart:has(.views) .plot');
  plot?.setAttribute('data-before', plot.innerHTML);
  return [String(left + width / 2), String(top + height / 2)];
}

async function shownView(): Promise<readonly string[]> {
  const plot = document.querySelector<HTMLElement>('figure.chart:has(.views) .plot');
  for (let turn = 0; turn < 1500; turn += 1) {
    const view = plot?.closest('figure')?.dataset['view'];
    if (view && plot.innerHTML !== plot.dataset['before']) return ['another view, drawn again'];
    await new Promise((done) => setTimeout(done, 20));
  }
  return ['nothing new'];
}

async function untilSaved(): Promise<readonly string[]> {
  if (!('serviceWorker' in navigator)) return ['none'];
  const status = document.querySelector('.offline [data-locale=vi] span');
  for (let turn = 0; turn < 3000; turn += 1) {
    if (status?.textContent === 'đã lưu') return ['saved'];
    await new Promise((done) => setTimeout(done, 20));
  }
  return [`“${status?.textContent}” after a minute`];
}

/** The releases of page and script, once that has run. */
async function releaseShown(): Promise<readonly string[]> {
  const { dataset } = document.documentElement;
  for (let turn = 0; turn < 1500 && !dataset['script']; turn += 1)
    await new Promise((done) => setTimeout(done, 20));
  return [`${dataset['release']} ${dataset['script']}`];
}

beforeAll(async () => {
  const present = others.flatMap(({ name, start }) => (start ? [{ name, start }] : []));
  if (present.length === 0) {
    console.log('Engines: only Chromium is here; Firefox and WebKit are skipped.');
    return;
  }
  const site = await frameSite(served.origin);
  const all = [{ name: 'Chromium', start: launchChromiumEngine }, ...present];
  // All are known before anything is tried, so that all are closed whatever happens.
  await Promise.all(all.map(async ({ name, start }) => engines.set(name, await start())));
  await Promise.all(
    [...engines].map(async ([name, engine]) => {
      await engine.open(site.stage);
      const lines: string[] = [];
      // A page at a time: no answer is waited for longer than a request may take.
      for (const page of look.pages)
        lines.push(...(await engine.run(lookAtPages, { ...look, pages: [page] })));
      reports.set(name, lines);
    }),
  );
  site.close();
  const absent = others.filter(({ start }) => !start).map(({ name }) => name);
  const versions = [...engines.values()].map(({ version }) => version);
  console.log(
    `Engines: ${versions.join(', ')}${absent.length > 0 ? `; not here: ${absent.join(', ')}` : ''}.`,
  );
});

afterAll(async () => {
  await Promise.all([...engines.values()].map((engine) => engine.close()));
});

describe.each(others)('$name', ({ name, start }) => {
  const given = it.skipIf(start === undefined);

  given('opens every kind of page, on a phone and wide, and all that it offers works', () => {
    expect(linesOf(name, 'fault')).toEqual([]);
    const tried = linesOf(name, 'tried').map((line) => line.split('\t')[1]);
    for (const what of offered) expect(tried, what).toContain(what);
  });

  given('has every mark of every chart where Chromium has it', () => {
    const [own, reference] = [numbersOf(name, 'box'), numbersOf('Chromium', 'box')];
    expect(reference.size).toBeGreaterThan(1000);
    expect([...own.keys()].sort()).toEqual([...reference.keys()].sort());
    const away = [...reference].flatMap(([mark, box]) => {
      const found = own.get(mark) ?? [];
      const far = box.some((value, index) => Math.abs(value - (found[index] ?? NaN)) > tolerance);
      return far ? [`${mark}: ${found.join(' ')} instead of ${box.join(' ')}`] : [];
    });
    expect(away.slice(0, 20)).toEqual([]);
  });

  given('lets no words of a chart stick out of it', () => {
    const out = [...numbersOf(name, 'words')].flatMap(([mark, [far = NaN]]) =>
      far <= tolerance ? [] : [`${mark}: by ${far} px`],
    );
    expect(out.slice(0, 20)).toEqual([]);
  });

  given('answers a press, not only a script', async () => {
    const engine = engineOf(name);
    await engine.open(served.origin + pressed.path);
    const [x = 0, y = 0] = (await engine.run(findControl, undefined)).map(Number);
    await engine.press(x, y);
    expect(await engine.run(shownView, undefined)).toEqual(['another view, drawn again']);
  });

  given('puts a story on paper, where the engine can be asked to', async () => {
    const engine = engineOf(name);
    await engine.open(served.origin + pressed.path);
    const paper = await engine.print();
    if (paper === undefined) return;
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(paper.length).toBeGreaterThan(20_000);
  });

  given('reads what is saved without a network', async () => {
    const engine = engineOf(name);
    const release = await makeRelease('r1');
    const host = await startHost(release);
    try {
      await engine.open(`${host.origin}/`);
      const able = await engine.run(untilSaved, undefined);
      if (able[0] === 'none') return;
      expect(able).toEqual(['saved']);
      await host.cut();
      for (const path of ['/thuat-ngu/', '/bieu-do/', '/khong-co/']) {
        await engine.open(host.origin + path);
        expect(await engine.run(releaseShown, undefined), path).toEqual(['r1 r1']);
      }
    } finally {
      removeRelease(release);
      await host.cut().catch(() => undefined);
    }
  });
});
