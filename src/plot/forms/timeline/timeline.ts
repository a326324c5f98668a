import { max, scalePoint } from 'd3';
import { bar } from '../../marks/bar.ts';
import { dot } from '../../marks/dot.ts';
import { rule } from '../../marks/rule.ts';
import { waffleLines, units } from '../../marks/waffle.ts';
import type { Room, Scene } from '../../scene.ts';
import type { SvgNode } from '../../svg.ts';
import { block, label, textSize, wordsWidth } from '../../words.ts';
import {
  drawLevel,
  drawSpan,
  drawWaffle,
  namesBeside,
  perLine,
  type Drawn,
  type Lane,
  type Years,
} from './lanes.ts';

export type { Lane } from './lanes.ts';

function thumbnail(years: readonly number[], lanes: readonly Lane[], room: Room): Scene {
  const { width, height = 160 } = room;
  const x = scalePoint(years, [24, width - 24]);
  const at = (year: number): number => x(year) ?? 24;
  const shown = lanes.filter(({ kind }) => kind !== 'heading');
  const levels = shown.filter((lane) => lane.kind === 'level');
  if (levels.length === shown.length) {
    const step = (height - 16) / Math.max(levels.length, 1);
    return {
      width,
      height,
      marks: levels.flatMap((level, index) => {
        const y = 8 + (index + 0.5) * step;
        return [
          rule(level.target === true ? 'target' : 'grid', 8, y, width - 8, y),
          ...level.years.map((year) =>
            dot({
              x: at(year),
              y,
              radius: Math.min(12, step * 0.36),
              tone: level.tone,
              ...(level.ring === undefined ? {} : { ring: level.ring }),
            }),
          ),
        ];
      }),
    };
  }
  const spans = shown.filter((lane) => lane.kind === 'span');
  const counts = shown.flatMap((lane) => (lane.kind === 'units' ? lane.items : []));
  const lines = max(counts, (item) => waffleLines([item], perLine)) ?? 1;
  const base = height - 14 - spans.length * 14;
  const pitch = Math.min((base - 10) / lines, 9);
  const step = (width - 48) / Math.max(years.length - 1, 1);
  const whole = (year: number): number => at(Math.floor(year)) + (year - Math.floor(year)) * step;
  return {
    width,
    height,
    marks: [
      ...counts.flatMap((item) =>
        units([item], {
          x: at(item.year) - (Math.min(item.count, perLine) * pitch) / 2,
          y: base,
          pitch,
          columns: perLine,
          up: true,
        }),
      ),
      rule('base', 4, base + 1, width - 4, base + 1),
      ...spans.map((span, index) =>
        bar({
          x: whole(span.from),
          y: base + 8 + index * 14,
          width: whole(span.to) - whole(span.from),
          height: 8,
          tone: span.tone,
        }),
      ),
    ],
  };
}

/** What happened in which year: lanes one below the other over the same years. */
export function timelineForm(years: readonly number[], lanes: readonly Lane[], room: Room): Scene {
  if (room.bare === true) return thumbnail(years, lanes, room);
  const { width, height } = room;
  const levels = lanes.filter((lane) => lane.kind === 'level');
  const names =
    width >= namesBeside && levels.length > 0
      ? Math.min(width * 0.34, Math.max(...levels.map((level) => wordsWidth(level.label))) + 36)
      : 0;
  const slot = (width - names) / years.length;
  const first = names + slot / 2;
  const start = years[0] ?? 0;
  const scale: Years = {
    x: (year) => first + (year - start) * slot,
    left: names + slot / 2 - 12 > names ? Math.max(names, first - slot / 2 + 12) : names,
    right: width - 12,
    step: slot,
  };
  const draw = (levelHeight: number, pitch: number): Drawn => {
    let top = 0;
    let marks: readonly SvgNode[] = [];
    const axis = (): void => {
      marks = [
        ...marks,
        ...years.map((year) =>
          label(String(year), scale.x(year), top + textSize + 3, {
            anchor: 'middle',
            tone: 'muted',
          }),
        ),
      ];
      top += 26;
    };
    for (const lane of lanes) {
      if (lane.kind === 'heading') {
        const title = block(lane.title, width, { style: 'strong' });
        if (top > 0) top += 10;
        marks = [...marks, ...title.place(0, top)];
        top += title.height + 4;
        continue;
      }
      const one =
        lane.kind === 'level'
          ? drawLevel(lane, top, scale, width, levelHeight)
          : lane.kind === 'span'
            ? drawSpan(lane, top, scale, width)
            : drawWaffle(lane, top, scale, width, pitch);
      marks = [...marks, ...one.marks];
      top += one.height;
      if (lane.kind === 'units') axis();
    }
    if (!lanes.some(({ kind }) => kind === 'units')) axis();
    return { height: top, marks };
  };
  const widest = Math.min(width >= namesBeside ? 15 : 10, (slot - 6) / perLine);
  let [levelHeight, pitch] = [width >= namesBeside ? 44 : 34, widest];
  if (height !== undefined) {
    [levelHeight, pitch] = [90, Math.min(22, (slot - 6) / perLine)];
    while (draw(levelHeight, pitch).height > height && (levelHeight > 26 || pitch > 6)) {
      levelHeight = Math.max(26, levelHeight - 2);
      pitch = Math.max(6, pitch - 0.5);
    }
  }
  const { height: high, marks } = draw(levelHeight, pitch);
  return { width, height: Math.ceil(high + 2), marks };
}
