import { sum } from 'd3';
import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import { interpolate } from '../figures/words.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { rooms } from '../plot/scene.ts';
import { chartSources } from '../downloads/citationText.ts';
import type { EmbedHeights } from './embedCode.ts';

/** Text as the styles of a framed chart set it: pixels of a wide average letter and of a line. */
interface Type {
  readonly letter: number;
  readonly line: number;
}

/** Where src/site/chart/widths.css changes drawings, and how wide it lets the narrow one become. */
const pageWidths = { wide: 640, narrowest: 480 } as const;

const title: Type = { letter: 9.6, line: 24 };
const plain: Type = { letter: 9, line: 28 };
const small: Type = { letter: 8, line: 20.4 };

function height(text: string, { letter, line }: Type, width: number): number {
  return Math.ceil((text.length * letter) / width) * line;
}

/** Room for a finger: the controls of views, and the line with what a frame offers. */
const touch = 44;

/** How high the lines of the controls of a chart's views are. */
function viewsHeight({ views }: Chart, locale: Locale, width: number): number {
  if (views.length < 2) return 0;
  let [lines, used] = [1, 0];
  for (const { label } of views) {
    const own = label[locale].length * small.letter + 20;
    if (used > 0 && used + own > width) [lines, used] = [lines + 1, 0];
    used += own;
  }
  return 8 + lines * touch;
}

/** How high the drawing for a width is when it is scaled to it. */
function drawnHeight(
  chart: Chart,
  width: number,
  { data, locale, view }: { data: Data; locale: Locale; view: string | undefined },
): number {
  const wide = width >= pageWidths.wide;
  const look = { locale, ...(view === undefined ? {} : { view }) };
  const scene = chart.draw(data, wide ? rooms.wide : rooms.narrow, look);
  return (scene.height * (wide ? width : Math.min(width, pageWidths.narrowest))) / scene.width;
}

/**
 * How high a framed chart becomes, worked out from its words and rows: rather a little too high than
 * too low, for a frame that is too low scrolls.
 *
 * @param view the id of the view that the frame opens with; the first one when absent
 */
export function embedHeights(
  chart: Chart,
  data: Data,
  locale: Locale,
  view?: string,
): EmbedHeights {
  const words = chart.words[locale];
  const other = chart.views.slice(1).find(({ id }) => id === view);
  const fill = (text: string): string => interpolate(text, locale, data);
  const at = (frame: number): number => {
    const width = frame - 16;
    const notes = [
      other?.subtitle?.[locale] ?? words.subtitle,
      words.note ?? '',
      `${translate(locale, 'chart.source')} ${chartSources(chart, data, locale)}`,
    ];
    return Math.ceil(
      120 +
        height(fill(words.title), title, width) +
        height(fill(other?.says[locale] ?? ''), plain, width) +
        viewsHeight(chart, locale, width) +
        drawnHeight(chart, width, { data, locale, view }) +
        sum(notes.filter(Boolean), (text) => height(fill(text), small, width) + 8) +
        touch,
    );
  };
  return { narrow: Math.max(at(280), at(320)), wide: Math.max(at(560), at(655), at(800)) };
}
