import { max, scaleBand } from 'd3';
import { bar } from '../marks/bar.ts';
import { rule } from '../marks/rule.ts';
import { rowGroup, type Room, type Scene } from '../scene.ts';
import { block, label, wordsWidth } from '../words.ts';

/** What a result is short of its target. */
export interface HangingItem {
  readonly key: string;
  readonly label: string;
  /** The result and its target, under the figure. */
  readonly note: string;
  readonly gap: number;
  /** The gap, as the language writes it. */
  readonly text: string;
}

/** Whether words find room over and under bars side by side, none broken or beside its neighbour. */
export function hangingFits(items: readonly HangingItem[], { width }: Room): boolean {
  const room = width / items.length - 6;
  return items.every(
    ({ label: name, note }) =>
      block(name, room, { style: 'strong' }).width <= room && block(note, room).width <= room,
  );
}

/** Hatched bars that hang from one line, as long as what is missing; their names stand on it. */
export function hangingForm(items: readonly HangingItem[], room: Room, line: string): Scene {
  const { width, height, bare = false } = room;
  const x = scaleBand(
    items.map(({ key }) => key),
    [bare ? 8 : 0, bare ? width - 8 : width],
  );
  const step = x.step();
  const figures = Math.max(
    ...items.map(({ text }) => wordsWidth(text, { size: 1, style: 'headline' })),
  );
  const numeral = Math.min(26, (step - 6) / figures);
  const names = items.map((item) => block(item.label, step - 8, { style: 'strong' }));
  const notes = items.map((item) => block(item.note, step - 8, { tone: 'muted' }));
  const head = bare ? 12 : 20 + Math.max(...names.map((name) => name.height)) + 6;
  const foot = bare ? 8 : numeral * 1.35 + Math.max(...notes.map((note) => note.height)) + 8;
  const tall = height === undefined ? 250 : Math.max(bare ? 20 : 90, height - head - foot);
  const longest = Math.max(max(items, ({ gap }) => gap) ?? 0, Number.EPSILON);
  const size = bare ? step * 0.66 : Math.min(64, step * 0.6);
  const marks = items.map((item, index) => {
    const left = (x(item.key) ?? 0) + (bare ? (step - size) / 2 : 0);
    const reach = Math.max(0, item.gap / longest) * tall;
    const name = names[index];
    return rowGroup(
      item.key,
      { x: x(item.key) ?? 0, y: 0, width: step, height: head + reach + foot },
      [
        bar({ x: left, y: head, width: size, height: reach, tone: 'shortfall', look: 'hatch' }),
        ...(bare || name === undefined
          ? []
          : [
              ...name.place(left, head - 6 - name.height),
              label(item.text, left, head + reach + numeral * 1.05, {
                size: numeral,
                style: 'headline',
                tone: 'shortfall',
              }),
              ...(notes[index]?.place(left, head + reach + numeral * 1.3) ?? []),
            ]),
      ],
    );
  });
  return {
    width,
    height: bare ? (height ?? 160) : Math.ceil(head + tall + foot),
    marks: [
      ...marks,
      rule('target', bare ? 4 : 0, head, bare ? width - 4 : width, head),
      ...(bare ? [] : [label(line, width, 14, { style: 'strong', anchor: 'end' })]),
    ],
  };
}
