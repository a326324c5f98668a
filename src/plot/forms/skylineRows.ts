import { rule } from '../marks/rule.ts';
import { rowGroup, type Room, type Scene } from '../scene.ts';
import type { SvgNode } from '../svg.ts';
import { block, label, textSize, wordsWidth } from '../words.ts';
import { gapMarks, reaches, reachOf, type SkylineItem, type SkylineWords } from './skylineMarks.ts';

const beside = 7;
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
  const { over, under } = reaches(all);
  const figure = (met: boolean): number =>
    Math.max(
      0,
      ...all
        .filter((item) => item.met === met)
        .map(({ text }) => wordsWidth(text, { style: 'strong' }) + beside),
    );
  const [left, right] = [figure(false), figure(true)];
  // Names of results over their target are many and stand on the left: they decide, within reason.
  const names = all.filter(({ met }) => met).map((item) => wordsWidth(item.label) + beside);
  const line = Math.min(
    Math.max(width * (over > 0 ? 0.35 : 0.45), left + 40, ...names),
    width * 0.6,
  );
  const perPoint = Math.max(
    0.4,
    Math.min(
      (line - left) / Math.max(under, 0.01),
      (width - line - right) / Math.max(over, 0.01),
      9,
    ),
  );
  const measured = items.map((item, index) => ({
    item,
    name: block(item.label, (item.met ? line : width - line) - beside - 2),
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
    const reach =
      item.met && item.gap === 0 && item.unknown !== true
        ? 6
        : Math.max(2.5, reachOf(item) * perPoint);
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
      ...block(item.label, (item.met ? line : width - line) - beside - 2, {
        anchor: item.met ? 'end' : 'start',
      }).place(item.met ? line - beside : line + beside, middle - name.height / 2 - 1),
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
