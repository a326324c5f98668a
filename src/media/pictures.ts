import { oncePerObject } from '../once.ts';
import { createHash } from 'node:crypto';
import type { Chart } from '../charts/define.ts';
import { figureFace } from '../charts/figureFace.ts';
import { chartById, chartCitations } from '../charts/index.ts';
import { formatCitation } from '../figures/citation.ts';
import type { Data } from '../figures/data.ts';
import { interpolate } from '../figures/words.ts';
import type { Locale } from '../locale/locales.ts';
import { formatNumber } from '../locale/format.ts';
import { translate } from '../locale/translate.ts';
import type { Draw } from '../plot/scene.ts';
import { settings } from '../settings.ts';
import { drawingVersion } from './fonts.ts';
import { chartCard, figureCard, skylineCard } from './cards.ts';
import { chartFigure, chartPoster, type PictureWords } from './posters.ts';
import { renderSheet, type Sheet } from './sheet.ts';

/** The pictures that every chart comes as. */
export const chartKinds = ['card', 'square', 'tall', 'slide', 'svg', 'png'] as const;

/**
 * `card` 1200×630 for links, `square` and `tall` (4:5) for feeds, `slide`, `svg` alone, and that as
 * `png`.
 */
export type ChartKind = (typeof chartKinds)[number];

/** A picture as pages know it. */
export interface Picture {
  /** Its file name under `/pictures/`; names of cards change with what they show. */
  readonly name: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly sheet: Sheet;
  /** Pixels of the file for one of the sheet. */
  readonly zoom: number;
}

/** What the card of a story needs of it. `{references}` are filled from the data. */
export interface StoryWords {
  /** The name of the story's file, the same in every language. */
  readonly name: string;
  readonly headline: string;
  readonly leading: string;
  readonly leadingLabel: string;
  /** Its first chart, where it has one. */
  readonly chart: Chart | undefined;
}

const drawn = oncePerObject<Data, Map<string, Picture>>(() => new Map());

/** Draws a picture once for the same data. */
function drawOnce(data: Data, key: string, draw: () => Picture): Picture {
  const pictures = drawn(data);
  const picture = pictures.get(key) ?? draw();
  pictures.set(key, picture);
  return picture;
}

/** A picture whose name tells what it shows, so that a new one is fetched again. */
function hashed(name: string, sheet: Sheet): Picture {
  const content = createHash('sha256').update(drawingVersion()).update(renderSheet(sheet));
  const { width, height } = sheet;
  return {
    name: `${name}.${content.digest('hex').slice(0, 8)}.png`,
    width,
    height,
    sheet,
    zoom: 1,
  };
}

/** What every picture says beside its headline. */
function frameWords(locale: Locale) {
  const end = translate(locale, 'site.nameEnd');
  return {
    source: translate(locale, 'picture.source', { draft: settings.draft[locale] }),
    siteName: { start: translate(locale, 'site.name').slice(0, -end.length), end },
  };
}

function wordsOf(chart: Chart, data: Data, locale: Locale): PictureWords {
  const fill = (text: string): string => interpolate(text, locale, data);
  const { title, subtitle, alt } = chart.words[locale];
  return {
    headline: fill(title),
    subtitle: fill(subtitle),
    alt: fill(alt),
    ...frameWords(locale),
  };
}

/** The words of pictures that have the room for places in the report, and for a note. */
function fullWords(chart: Chart, data: Data, locale: Locale): PictureWords {
  const { note } = chart.words[locale];
  const places = chartCitations(chart, data)
    .map((citation) => formatCitation(citation, locale))
    .join('; ');
  return {
    ...wordsOf(chart, data, locale),
    source: translate(locale, 'picture.sourcePlaces', { draft: settings.draft[locale], places }),
    ...(note === undefined
      ? {}
      : { note: `${translate(locale, 'chart.note')} ${interpolate(note, locale, data)}` }),
  };
}

/** The first view of a chart. */
const drawOf =
  (chart: Chart, data: Data, locale: Locale): Draw =>
  (room) =>
    chart.draw(data, room, { locale });

function drawChart(chart: Chart, kind: ChartKind, data: Data, locale: Locale): Picture {
  const draw = drawOf(chart, data, locale);
  const name = `${chart.id}.${locale}`;
  if (kind === 'card') return hashed(`${name}.card`, chartCard(draw, wordsOf(chart, data, locale)));
  const words = fullWords(chart, data, locale);
  if (kind === 'square' || kind === 'tall' || kind === 'slide') {
    const sheet = chartPoster(kind, draw, words);
    return {
      name: `${name}.${kind}.png`,
      width: sheet.width,
      height: sheet.height,
      sheet,
      zoom: 1,
    };
  }
  const sheet = chartFigure(draw, words);
  const zoom = kind === 'png' ? 2 : 1;
  const { width, height } = sheet;
  return { name: `${name}.${kind}`, width: width * zoom, height: height * zoom, sheet, zoom };
}

/**
 * A picture of a chart. Only its text is laid out here, once per kind and language; the file is
 * drawn by {@link ./pictures/files.ts}.
 *
 * @example chartPicture(chart, 'card', data, 'vi').name // 'school-mergers.vi.card.1a2b3c4d.png'
 */
export function chartPicture(chart: Chart, kind: ChartKind, data: Data, locale: Locale): Picture {
  return drawOnce(data, `${chart.id}.${locale}.${kind}`, () =>
    drawChart(chart, kind, data, locale),
  );
}

/** The card of a story: its headline with its first chart, or with its leading figure drawn. */
export function storyPicture(story: StoryWords, data: Data, locale: Locale): Picture {
  return drawOnce(data, `story.${story.name}.${locale}`, () => {
    const fill = (text: string): string => interpolate(text, locale, data);
    const headline = fill(story.headline);
    const name = `${story.name}.${locale}.story`;
    const { chart } = story;
    if (chart === undefined)
      return hashed(
        name,
        figureCard((room) => figureFace(story.leading, data, room), {
          ...frameWords(locale),
          headline,
          figure: fill(story.leading),
          line: fill(story.leadingLabel),
        }),
      );
    return hashed(
      name,
      chartCard(drawOf(chart, data, locale), { ...wordsOf(chart, data, locale), headline }),
    );
  });
}

/** The card of every page that is neither a story nor a chart: all targets round their line. */
export function sitePicture(data: Data, locale: Locale): Picture {
  const count = (ref: string): string => formatNumber(data.figure(ref).value, locale);
  return drawOnce(data, `site.${locale}`, () =>
    hashed(
      `site.${locale}.card`,
      skylineCard(drawOf(chartById('target-gaps'), data, locale), {
        ...frameWords(locale),
        headline: translate(locale, 'home.title'),
        counts: [
          {
            count: count('term-targets/met'),
            label: translate(locale, 'home.met'),
            tone: 'result',
          },
          {
            count: count('term-targets/missed'),
            label: translate(locale, 'home.missed'),
            tone: 'shortfall',
          },
        ],
      }),
    ),
  );
}
