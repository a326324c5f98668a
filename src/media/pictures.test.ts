import { Resvg } from '@resvg/resvg-js';
import { readFileSync, readdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartById, charts } from '../charts/index.ts';
import { loadData } from '../datasets/read.ts';
import { locales } from '../locale/locales.ts';
import { colours } from './colours.ts';
import { drawPicture, drawPictures } from './files.ts';
import { measure } from './fonts.ts';
import { renderSheet } from './sheet.ts';
import { smallFaces } from './subsets.ts';
import type { PlacedText } from './text.ts';
import { chartKinds, chartPicture, sitePicture, storyPicture, type Picture } from './pictures.ts';

const data = loadData();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const chart = chartById('school-mergers');
const story = {
  name: 'story',
  headline: 'Trường {school-mergers/2020-2024/before}',
  leading: '{school-mergers/2020-2024/before|bare}',
  leadingLabel: 'trường',
  chart: undefined,
};
const cases: readonly Picture[] = [
  ...chartKinds.flatMap((kind) =>
    charts.flatMap((each) => locales.map((locale) => chartPicture(each, kind, data, locale))),
  ),
  ...locales.flatMap((locale) => [
    sitePicture(data, locale),
    storyPicture(story, data, locale),
    storyPicture({ ...story, name: 'charted', chart }, data, locale),
  ]),
];

/** The room that words take up, with the marks above and below them; figures have none. */
function boxOf({ text, x, y, width, size }: PlacedText) {
  const plain = /^(?:over |trên )?[\d+−%.,\s]*$/.test(text);
  const [above, below] = plain ? [0.78, 0.12] : [0.95, 0.27];
  return { left: x, right: x + width, top: y - above * size, bottom: y + below * size };
}

function overlap(one: PlacedText, other: PlacedText): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test('pictures have names of their own, cards with a hash', () => {
  const names = cases.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const card = chartPicture(chart, 'card', data, 'vi').name;
  expect(card.replace(/[0-9a-f]{8}/, '…')).toBe(`${chart.id}.vi.card.….png`);
  expect(chartPicture(chart, 'png', data, 'vi').name).toBe(`${chart.id}.vi.png`);
});

describe.each(cases)('$name', ({ sheet, name }) => {
  const { width, height, texts } = sheet;

  test('keeps all words inside the frame, large enough to read', () => {
    for (const text of texts) {
      const { left, right, top, bottom } = boxOf(text);
      expect(Math.min(left, top), text.text).toBeGreaterThanOrEqual(0);
      expect(right, text.text).toBeLessThanOrEqual(width);
      expect(bottom, text.text).toBeLessThanOrEqual(height);
      expect(text.size, text.text).toBeGreaterThanOrEqual(width * 0.0125);
    }
  });

  test('keeps words apart', () => {
    const clashes = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .flatMap((other) => (overlap(one, other) ? [[one.text, other.text]] : [])),
    );
    expect(clashes).toEqual([]);
  });

  test('is well-formed, in the colours of the theme, its shapes inside the frame', () => {
    const markup = renderSheet({ ...sheet, texts: [] });
    expect(markup.replaceAll('url(#hatch)', '')).not.toMatch(/ class="| style="|href|url\(/);
    const box = new Resvg(markup, { font: { loadSystemFonts: false } }).getBBox();
    expect(box).toMatchObject({ x: 0, y: 0, width, height });
  });

  if (name.includes('.card.') || name.includes('.story.'))
    test('says what and from where within the square that messengers cut out', () => {
      // The name and the source come first, then the headline, then what the chart says.
      const [name, nameEnd, source, ...rest] = texts;
      const end = rest.findIndex(({ style }) => style !== 'headline');
      const words = [name, nameEnd, source, ...rest.slice(0, end)].filter(
        (text) => text !== undefined,
      );
      expect(nameEnd?.tone).toBe('result');
      expect(words.length).toBeGreaterThanOrEqual(4);
      for (const { x, width: length } of words) {
        expect(x).toBeGreaterThanOrEqual((width - height) / 2);
        expect(x + length).toBeLessThanOrEqual((width + height) / 2);
      }
    });
});

test('words are drawn as wide as they were measured, none of them lost', async () => {
  const fontFiles = (await smallFaces(folder)).map(({ path }) => path);
  const all = cases
    .filter(({ name }) => name.includes('.card.'))
    .flatMap(({ sheet }) => sheet.texts);
  const texts = new Map(all.map((text) => [text.style + text.text, text]));
  const wrong = [...texts.values()].filter((text) => {
    const alone = { width: 1200, height: 100, title: '', description: '', shapes: [] };
    const markup = renderSheet({ ...alone, texts: [{ ...text, x: 0, y: 50, size: 20 }] });
    const words = markup.replaceAll(/<rect[^>]*>/g, '');
    const box = new Resvg(words, { font: { loadSystemFonts: false, fontFiles } }).getBBox();
    const drawn = (box?.x ?? 0) + (box?.width ?? 0);
    return Math.abs(drawn - measure(text.text.trimEnd(), text.style) * 20) > 8;
  });
  expect(wrong.map(({ text }) => text)).toEqual([]);
});

/** How large the letters of a card's headline are. */
const headlineSize = ({ sheet }: Picture) =>
  sheet.texts.find(({ text, style }) => style === 'headline' && sheet.title.startsWith(text))?.size;

test('cards keep headlines large enough for the sixth of their width that a feed shows', () => {
  const cards = cases.filter(({ name }) => /\.(?:card|story)\./.test(name));
  for (const card of cards) expect(headlineSize(card), card.name).toBeGreaterThanOrEqual(30);
});

test('the card of the site shows every target round the line, and counts those met and missed', () => {
  const { sheet } = sitePicture(data, 'en');
  const markup = renderSheet(sheet);
  expect(markup.match(/url\(#hatch\)/g)?.length).toBe(data.figure('term-targets/missed').value);
  expect(sheet.texts.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      String(data.figure('term-targets/met').value),
      'targets met',
      String(data.figure('term-targets/missed').value),
      'targets missed',
    ]),
  );
});

test('a story without a chart shows a dot for each thing that leads it', () => {
  const markup = renderSheet(storyPicture(story, data, 'vi').sheet);
  const dots = /<path[^>]* d="([^"]*h0)"/.exec(markup)?.[1] ?? '';
  expect(dots.match(/h0/g)).toHaveLength(data.figure('school-mergers/2020-2024/before').value);
});

test('a character that no font has is refused', () => {
  expect(() => measure('学', 'plain')).toThrow('U+5B66');
});

test('the colours are those of the light theme', () => {
  const [light = ''] = readFileSync('src/site/shell/tokens.css', 'utf8').split('@media');
  for (const [name, value] of Object.entries(colours))
    expect(light).toContain(`--${name}: ${value};`);
});

describe('drawPicture(picture)', () => {
  const picture = chartPicture(chart, 'card', data, 'vi');

  test('draws a PNG of the size that was told', async () => {
    const png = Buffer.from(await drawPicture(picture, folder));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([picture.width, picture.height]);
    const twice = chartPicture(chart, 'png', data, 'vi');
    expect(Buffer.from(await drawPicture(twice, folder)).readUInt32BE(16)).toBe(twice.width);
  });

  test.each(['card', 'square', 'slide', 'png'] as const)(
    'loses no pixel of what is drawn: %s',
    async (kind) => {
      const each = chartPicture(chart, kind, data, 'vi');
      const fontFiles = (await smallFaces(folder)).map(({ path }) => path);
      const { pixels } = new Resvg(renderSheet(each.sheet), {
        font: { loadSystemFonts: false, fontFiles },
        fitTo: { mode: 'zoom', value: each.zoom },
      }).render();
      const kept = sharp(await drawPicture(each, folder))
        .ensureAlpha()
        .raw();
      expect((await kept.toBuffer()).equals(pixels)).toBe(true);
    },
  );

  test('draws an SVG with its words as text, its fonts in it, and nothing from elsewhere', async () => {
    const svg = Buffer.from(
      await drawPicture(chartPicture(chart, 'svg', data, 'vi'), folder),
    ).toString();
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toMatch(/^<svg [^>]*><title>81\strường gộp [^<]*<\/title><desc>\p{L}/u);
    expect(svg).toMatch(/>81</);
    expect(svg).toMatch(
      /@font-face\{font-family:'Noto Serif';font-weight:700;src:url\(data:font\/ttf;/,
    );
    const outside = svg
      .replaceAll('xmlns="http://www.w3.org/2000/svg"', '')
      .replaceAll('url(data:', '');
    expect(outside).not.toMatch(/https?:|url\(|href|@import/);
  });

  test('draws the same bytes without a cache', async () => {
    const other = mkdtempSync(join(tmpdir(), 'pictures-'));
    for (const kind of ['card', 'svg'] as const) {
      const each = chartPicture(chart, kind, data, 'en');
      const bytes = await drawPicture(each, folder);
      expect(Buffer.from(await drawPicture(each, other)).equals(bytes)).toBe(true);
    }
    rmSync(other, { recursive: true });
  });

  test('draws again where the cache is damaged, or cannot be written', async () => {
    const own = mkdtempSync(join(tmpdir(), 'pictures-'));
    const good = await drawPicture(picture, own);
    const kept = readdirSync(own).find((name) => !name.endsWith('.ttf')) ?? '';
    const path = join(own, kept);
    const whole = readFileSync(path);
    for (const damaged of [
      whole.subarray(0, 1000),
      Buffer.alloc(0),
      Buffer.from(whole).fill(0, 900, 901),
    ]) {
      writeFileSync(path, damaged);
      expect(Buffer.from(await drawPicture(picture, own)).equals(good)).toBe(true);
      expect(readFileSync(path).equals(whole)).toBe(true);
    }
    expect(Buffer.from(await drawPicture(picture, path)).equals(good)).toBe(true);
    rmSync(own, { recursive: true });
  });
});

test('drawPictures(pictures) keeps what it uses and drops what no picture uses', async () => {
  const own = mkdtempSync(join(tmpdir(), 'pictures-'));
  const old = chartPicture(chart, 'square', data, 'vi');
  const set = [chartPicture(chart, 'card', data, 'vi'), sitePicture(data, 'en')];
  await Promise.all(drawPictures([old], own).values());
  const before = readdirSync(own);
  const drawn = drawPictures(set, own);
  await Promise.all(drawn.values());
  expect([...drawn.keys()]).toEqual(set.map(({ name }) => name));
  const after = readdirSync(own).filter((name) => !name.endsWith('.ttf'));
  expect(after).toHaveLength(set.length);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
  rmSync(own, { recursive: true });
});
