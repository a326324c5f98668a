import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, select } from '../support/markup.ts';
import {
  ablePhones,
  lateInScript,
  lateInStyle,
  oldPhones,
  ownNames,
} from '../support/oldPhones.ts';
import { readSite } from '../support/site.ts';
import { Summary } from '../support/summary.ts';

const site = readSite();
const pages = [...site.pages, ...site.framed, ...site.offlineDocuments];
const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const scripts = [...site.files].filter((file) => file.endsWith('.js'));
const own = ownNames(scripts.map(read));

/** What is late in scripts, and why old phones do not miss it. */
const scriptsDoWithout: Readonly<Record<string, string>> = {
  requestIdleCallback: 'asked for first: Safari takes a timer',
  loading: 'a text of the search',
  requestFullscreen: 'a chart in a frame offers the screen where it can be had',
  fullscreenEnabled: 'the same',
  fullscreenElement: 'the same',
  exitFullscreen: 'the same',
  transferSize: 'Safari before 16.4 tells no sizes, and none are shown',
};

/** What is late in the code that draws charts at a touch, for browsers that have `toSorted`. */
const drawingDoesWithout: Readonly<Record<string, string>> = {
  error: 'a part of what a table is read into, and a text',
  fullscreenElement: 'a chart in a frame offers the screen where it can be had',
  exitFullscreen: 'the same',
  pause: 'a part of what a table is read by',
  percent: 'a unit of the site',
};

/** What old phones drop of the styles, and what stands in for it. */
const stylesDoWithout: Readonly<Record<string, string>> = {
  ':focus-visible': 'the browser draws its own ring',
  ':has': 'hides an empty panel, makes the letters of a long table smaller on paper',
  '::details-content': 'a script opens all before printing',
  '@container': 'the narrow layout stands',
  'container-type': 'the narrow layout stands',
  'container-type: inline-size': 'the narrow layout stands',
  '@page': 'the printer’s own margins stand',
  'accent-color': 'the browser has its own colour',
  'align-content: start': 'known in grids since they are; late in other boxes only',
  'align-self: end': 'known in grids since they are; late in other boxes only',
  'align-self: start': 'known in grids since they are; late in other boxes only',
  appearance: 'stands behind its prefix',
  'aspect-ratio': 'the leaf of a download is as high as its words',
  'break-after: avoid': 'pages break where they fall',
  'break-before: avoid': 'pages break where they fall',
  'color-scheme': 'the browser’s own parts stay light',
  'color-scheme: dark': 'the browser’s own parts stay light',
  'color-scheme: light': 'the browser’s own parts stay light',
  'content-visibility': 'is for speed, or undoes what such a phone does not do',
  'content-visibility: visible': 'is for speed, or undoes what such a phone does not do',
  'cursor: pointer': 'a finger has no cursor',
  'grid-template-columns: subgrid': 'the ways stand below each other, on wide screens only',
  hyphens: 'manual is what they do',
  'print-color-adjust': 'printers choose',
  'print-color-adjust: exact': 'printers choose',
  'text-decoration-thickness': 'a line as thick as the browser likes',
  'text-size-adjust': 'stands behind its prefix',
  'text-underline-offset': 'a line where the browser likes',
  'text-wrap': 'lines break where they fall',
  'text-wrap: balance': 'lines break where they fall',
  'text-wrap: pretty': 'lines break where they fall',
};

/** Scripts that come with a page, and what they load with themselves; the rest waits for a touch. */
function atOnce(): ReadonlySet<string> {
  const found = new Set(['sw.js']);
  const add = (file: string): void => {
    if (found.has(file) || !site.files.has(file)) return;
    found.add(file);
    for (const [, name = ''] of read(file).matchAll(
      /(?:from|import)\s*[`"']\.\/([^`"']+)[`"'][;,]/g,
    ))
      add(`_astro/${name}`);
  };
  for (const { root } of pages)
    for (const script of select(root, 'script[src]'))
      add((script.attribute('src') ?? '').slice(site.base.length));
  return found;
}

describe('the checker of what old phones know', () => {
  it.each([
    ['a lookbehind', 'const a = /(?<=b)c/;', '(?<='],
    ['a field of a class', 'class A { b = 1 }', 'grammar'],
    ['a method of 2021', 'const a = [1].at(-1);', 'at'],
    ['a global of 2022', 'const a = structuredClone({});', 'structuredClone'],
    ['what Safari learnt later', 'document.body.replaceChildren();', 'replaceChildren'],
  ])('finds %s in a script', (_, code, late) => {
    expect(lateInScript(code, oldPhones).join()).toContain(late);
  });

  it.each([
    ['a new property', 'a{inset:0}', 'inset'],
    ['a new function', 'a{color:color-mix(in srgb,red,blue)}', 'color: color-mix()'],
    ['a new unit', 'a{height:100dvh}', 'height: dvh'],
    ['a list that one selector spoils', 'a,b:has(c){color:red}', 'list with :has'],
    ['a gap between flexible boxes', 'a{display:flex;gap:1rem}', 'gap of flexible a'],
    ['a layer', '@layer a{b{color:red}}', '@layer'],
  ])('finds %s in a style', (_, css, late) => {
    expect(lateInStyle(css, oldPhones)).toContain(late);
  });

  it.each([
    ['a stand-in before it', 'a{height:100vh;height:100dvh}'],
    ['a question before it', '@supports (inset:0){a{inset:0}}'],
    ['margins in its place', '@supports not (inset:0){a>*{margin:0}}a{display:flex;gap:1rem}'],
    ['nothing new', 'a:not(:hover)::before{color:rgba(0,0,0,.5);width:min(1rem,50%)}'],
  ])('has nothing against %s', (_, css) => {
    expect(lateInStyle(css, oldPhones)).toEqual([]);
  });
});

/** Adds what is not done without, and forgets of the allowed what is met. */
function hold(
  summary: Summary,
  unused: Set<string>,
  file: string,
  late: readonly string[],
  allowed: Readonly<Record<string, string>>,
): void {
  for (const each of late) unused.delete(each);
  summary.add(file, ...late.filter((each) => !Object.hasOwn(allowed, each)));
}

it('scripts that come with a page run in Chrome 80 and Safari 13.1', () => {
  const summary = new Summary();
  const unused = new Set(Object.keys(scriptsDoWithout));
  const first = atOnce();
  expect(first.size).toBeGreaterThan(4);
  for (const file of first)
    hold(summary, unused, file, lateInScript(read(file), oldPhones, own), scriptsDoWithout);
  for (const { file, root } of pages)
    for (const script of select(root, 'script'))
      if (
        script.attribute('src') === undefined &&
        script.attribute('type') !== 'application/ld+json'
      )
        hold(summary, unused, file, lateInScript(contentOf(script), oldPhones, own), {
          ...scriptsDoWithout,
          toSorted: 'only asked for, to tell browsers that can draw',
          downlink: 'where it is not told, the font waits for the next page',
        });
  expect(summary.problems).toEqual([]);
  expect([...unused]).toEqual([]);
});

it('scripts that draw charts at a touch run in every browser that is let in', () => {
  const summary = new Summary();
  const first = atOnce();
  const later = scripts.filter((file) => !first.has(file));
  expect(later.length).toBeGreaterThan(4);
  for (const file of later)
    hold(summary, new Set(), file, lateInScript(read(file), ablePhones, own), drawingDoesWithout);
  expect(summary.problems).toEqual([]);
});

it('styles lose nothing in Chrome 80 and Safari 13.1 that a page could not do without', () => {
  const summary = new Summary();
  const unused = new Set(Object.keys(stylesDoWithout));
  const known = new Map<string, readonly string[]>();
  const check = (file: string, css: string): void => {
    const late = known.get(css) ?? lateInStyle(css, oldPhones);
    known.set(css, late);
    hold(summary, unused, file, late, stylesDoWithout);
  };
  for (const { file, root } of pages) check(file, select(root, 'style').map(contentOf).join('\n'));
  for (const file of site.files) if (file.endsWith('.css')) check(file, read(file));
  expect(known.size).toBeGreaterThan(0);
  expect(summary.problems).toEqual([]);
  expect([...unused]).toEqual([]);
});
