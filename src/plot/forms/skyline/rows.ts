import { rule } from '../../marks/rule.ts';
import { rowGroup, type Room, type Scene } from '../../scene.ts';
import type { SvgNode } from '../../svg.ts';
import { block, label, textSize, wordsWidth } from '../../words.ts';
import { gapMarks, reaches, reachOf, type SkylineItem, type SkylineWords } from './marks.ts';

const beside = 7;
/** A ring on the line reaches as far to the side of its name. */
const ringed = 6;
const least = 25;

/**
 * Bars to either side of a standing line: what falls short to the left, what is over to the right.
 * The name of each stands on the other side of the line, where its row is empty. The scale is that of
 * `all`, of which the items may be a part.
 */
export function skylineRows(
  items: readonly SkylineItem[],
  { width, height }: Room,
  words: SkylineWords,
  all = items,
): Scene {
  const isRing = ({ met, gap, unknown }: SkylineItem): boolean =>
    met && gap === 0 && unknown !== true;
  const aside = (item: SkylineItem): number => beside + (isRing(item) ? ringed : 0);
  const { over } = reaches(all);
  const figure = (met: boolean): number =>
    Math.max(
      0,
      ...all
        .filter((item) => item.met === met)
        .map(({ text }) => wordsWidth(text, { style: 'strong' }) + beside),
    );
  const left = figure(false);
  // Names of results over their target are many and stand on the left: they decide, within reason.
  const names = all.filter(({ met }) => met).map((item) => wordsWidth(item.label) + aside(item));
  const line = Math.min(
    Math.max(width * (over > 0 ? 0.35 : 0.45), left + 40, ...names),
    width * 0.6,
  );
  // The longest bar that still leaves room for its figure decides.
  const perPoint = Math.max(
    0.4,
    Math.min(
      9,
      ...all.map((item) => {
        const figures = wordsWidth(item.text, { style: 'strong' }) + 2 * beside;
        return ((item.met ? width - line : line) - figures) / Math.max(reachOf(item), 0.01);
      }),
    ),
  );
  const roomFor = (item: SkylineItem): number => (item.met ? line : width - line) - aside(item) - 2;
  const measured = items.map((item, index) => ({
    item,
    name: block(item.label, roomFor(item), item.met ? { anchor: 'end' } : {}),
    head: item.group !== items[index - 1]?.group && item.group !== undefined,
  }));
  const natural = measured.reduce(
    (sum, { name, head }) => sum + Math.max(least, name.height + 5) + (head ? 28 : 0),
    18,
  );
  const spread = Math.min(14, Math.max(0, (height ?? natural) - natural) / items.length);
  let top = 18;
  const lines: SvgNode[] = [];
  let start = top;
  const marks = measured.flatMap(({ item, name, head }): readonly SvgNode[] => {
    const before: SvgNode[] = [];
    if (head) {
      if (top > start) lines.push(rule('target', line, start, line, top));
      before.push(label(item.group ?? '', 0, top + 19, { style: 'strong' }));
      top += 28;
      start = top;
    }
    const high = Math.max(least, name.height + 5) + spread;
    const middle = top + high / 2;
    const size = item.count > 1 ? 8 : 13;
    const reach = isRing(item) ? ringed : Math.max(2.5, reachOf(item) * perPoint);
    const group = rowGroup(item.key, { x: 0, y: top, width, height: high }, [
      ...gapMarks(
        item,
        (index, length) => ({
          x: item.met ? line : line - length,
          y: middle - (size * item.count + (item.count - 1)) / 2 + index * (size + 1),
          width: length,
          height: size,
        }),
        { x: line, y: middle },
        perPoint,
      ),
      ...name.place(
        item.met ? line - aside(item) : line + aside(item),
        middle - name.height / 2 - 1,
      ),
      label(
        item.text,
        item.met ? line + reach + beside - 1 : line - reach - beside + 1,
        middle + textSize * 0.36,
        {
          style: 'strong',
          anchor: item.met ? 'start' : 'end',
          tone: item.met ? 'result' : 'shortfall',
        },
      ),
    ]);
    top += high;
    return [...before, group];
  });
  lines.push(rule('target', line, start, line, top));
  const half = wordsWidth(words.line, { style: 'strong' }) / 2;
  return {
    width,
    height: Math.ceil(top + 2),
    marks: [
      label(words.line, Math.min(Math.max(line, half), width - half), 12, {
        style: 'strong',
        anchor: 'middle',
      }),
      ...marks,
      ...lines,
    ],
  };
}
