import { rule } from '../../marks/rule.ts';
import { drawable, unitCount } from '../../marks/waffle.ts';
import { isWide, rowGroup, type Room, type Scene } from '../../scene.ts';
import type { SvgNode } from '../../svg.ts';
import {
  fieldLines,
  fieldRuns,
  fieldWords,
  settle,
  stackedHeight,
  type Field,
  type FieldPart,
  type FieldRun,
} from './fieldParts.ts';
import { fieldOverWords } from './fieldUnder.ts';
import { fitWaffle, type WaffleSetting } from './item.ts';

export type { FieldPart } from './fieldParts.ts';

/** How a field is drawn. */
export interface FieldOptions {
  /** Every part begins on a line of its own. */
  readonly broken?: boolean;
  /** The largest distance from one dot to the next, in a narrow room that asks for no height. */
  readonly largest?: number;
}

/** Room for the line from a part to what is said of it. */
const lead = 24;
/** Between what is said of one part and of the next. */
const gap = 12;

function thumbnail(field: Field, { width, height = 160 }: Room): Scene {
  // What is seen at a glance stands in two lines, and fills the picture.
  const all = unitCount(field.parts);
  const few = all > 3 && all <= 8;
  const setting = fitWaffle((columns) => fieldLines(field, columns), {
    across: width - 16,
    down: height - 16,
    largest: few ? 60 : 30,
    least: 0,
    lengths: field.broken
      ? [10, 16, 20, 40]
      : few
        ? [Math.ceil(all / 2)]
        : [...(all <= 3 ? [all] : []), 5, 8, 10, 12, 15, 20, 40],
  });
  const longest = field.broken
    ? Math.min(setting.columns, Math.max(...field.parts.map(({ count }) => drawable(count))))
    : setting.columns;
  const left = (width - longest * setting.pitch) / 2;
  const top = (height - fieldLines(field, setting.columns) * setting.pitch) / 2;
  const marks = fieldRuns(field, setting, left, top).map((run) =>
    rowGroup(run.group.key, run.reach, run.marks),
  );
  return { width, height, marks };
}

type Say = ReturnType<typeof fieldWords>;

/** The field with the largest dots beside which all words fit; none fits where the pitch is 0. */
function fitBeside(field: Field, room: Room, say: Say, largest: number | undefined): WaffleSetting {
  const { width, height } = room;
  const wide = isWide(room);
  const top = height !== undefined ? 56 : wide ? 44 : (largest ?? 19);
  // Words are not broken for larger dots where there is room for both.
  const whole = Math.max(0, ...field.parts.map((part) => say(part, width).width));
  const least = wide ? Math.max(150, Math.min(width / 3, whole)) : 100;
  const settingOf = (columns: number): WaffleSetting => {
    const lines = fieldLines(field, columns);
    for (let pitch = top; pitch > 4; pitch -= 0.5) {
      const across = width - columns * pitch - lead;
      // A field that is much higher than it is wide leaves its room empty.
      if (lines * pitch > (height ?? (wide ? 270 : 420)) || across < least) continue;
      // What is said is set only where the dots have room: that takes longest.
      const said = field.parts.map((part) => say(part, across));
      const words = stackedHeight(
        said.map((each) => each.height),
        gap,
      );
      const low = height === undefined || words <= height;
      if (low && !said.some((each) => each.width > across)) return { columns, pitch };
    }
    return { columns, pitch: 0 };
  };
  const across = ({ columns, pitch }: WaffleSetting): number => columns * pitch;
  const settings = (wide ? [10, 15, 20, 30, 40] : [10, 5, 20, 40]).map(settingOf);
  const best = Math.max(...settings.map(({ pitch }) => pitch));
  // Lines of ten by choice; in a wide room lines as long as that, if the dots stay about as large.
  return settings.reduce((chosen, each) =>
    wide && each.pitch >= best * 0.8
      ? chosen.pitch < best * 0.8 || across(each) > across(chosen)
        ? each
        : chosen
      : each.pitch > chosen.pitch * 1.1
        ? each
        : chosen,
  );
}

/** The line from the dots of a part to `x` and `y`, from a line that they fill, where there is one. */
function leadFrom(
  { box, last, open }: FieldRun,
  { columns, pitch }: WaffleSetting,
  x: number,
  y: number,
): readonly SvgNode[] {
  const short = last < columns && box.height > pitch * 1.5 ? pitch : 0;
  const lowest = box.y + box.height - pitch / 2 - short;
  const from = Math.max(box.y + pitch / 2, Math.min(lowest, y));
  const alone = !open && from > box.y + box.height - pitch;
  const edge = (alone ? last : columns) * pitch + 3;
  const right = columns * pitch + 3;
  return [
    ...(edge < right ? [rule('lead', edge, from, right, from)] : []),
    rule('lead', right, from, x, y),
  ];
}

/** Whether parts of which something is said can be told by their dots alone. */
function areTold(parts: readonly FieldPart[]): boolean {
  const looks = parts
    .filter(({ text }) => text !== '')
    .map(({ tone, ring = false }) => `${tone} ${String(ring)}`);
  return new Set(looks).size === looks.length;
}

/**
 * One field of dots, a dot each thing, sorted so that things of one kind stand together; what is
 * said of them stands at the right, led to by a line, or underneath in a high picture.
 */
export function waffleFieldForm(
  parts: readonly FieldPart[],
  room: Room,
  { broken = false, largest }: FieldOptions = {},
): Scene {
  const field = { parts, broken };
  if (room.bare === true) return thumbnail(field, room);
  const { width, height } = room;
  const wide = isWide(room);
  const numeral = wide ? 30 : 22;
  const say = fieldWords(parts, numeral, wide);
  const best = fitBeside(field, room, say, largest);
  if (height !== undefined && height > width * 0.6 && !broken && areTold(parts)) {
    const under = fieldOverWords(field, { width, height }, numeral);
    if (under.pitch > best.pitch * 0.95) return under.scene;
  }
  const setting = best.pitch > 0 ? best : { columns: 10, pitch: 10 };
  const { columns, pitch } = setting;
  const x = columns * pitch + lead;
  const runs = new Map(fieldRuns(field, setting, 0, 0).map((run) => [run.group.key, run]));
  const said = parts.map((part) => say(part, width - x));
  const heights = said.map((each) => each.height);
  const bottom = Math.max(fieldLines(field, columns) * pitch, stackedHeight(heights, gap));
  const wanted = parts.map(({ key }, index) => {
    const { y, height: high } = runs.get(key)?.box ?? { y: 0, height: 0 };
    return y + (high - (heights[index] ?? 0)) / 2;
  });
  const tops = settle(wanted, heights, gap, bottom);
  const groups = parts.map(({ key }, index) => {
    const run = runs.get(key);
    const [top, high] = [tops[index] ?? 0, heights[index] ?? 0];
    return rowGroup(key, { x, y: top, width: width - x, height: high }, [
      ...(run?.marks ?? []),
      ...(run === undefined || high === 0
        ? []
        : leadFrom(run, setting, x - 6, top + numeral * 0.62)),
      ...(said[index]?.place(x, top) ?? []),
    ]);
  });
  // Fingers find a part on its dots, too.
  const hits = [...runs].map(([key, { box }]) => rowGroup(key, box, []));
  return { width, height: Math.ceil(bottom + 2), marks: [...groups, ...hits] };
}
