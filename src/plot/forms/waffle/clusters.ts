import { max, range, sum } from 'd3';
import { rule } from '../../marks/rule.ts';
import { units, type WaffleField } from '../../marks/waffle.ts';
import { isWide, rowGroup, type Room, type Scene } from '../../scene.ts';
import type { SvgNode } from '../../svg.ts';
import type { Tone } from '../../tone.ts';
import { block, label, wordsWidth } from '../../words.ts';

/** Things of one row of the table, a dot each. */
interface ClusterPart {
  readonly key: string;
  readonly count: number;
  readonly tone: Tone;
}

/** Dots that stand together, with their figure over them and their name under them. */
export interface Cluster {
  readonly label: string;
  readonly note?: string;
  readonly text: string;
  readonly parts: readonly ClusterPart[];
  /** The row of the table that the words belong to, where it is not that of the only part. */
  readonly key?: string;
}

/** How clusters are drawn. */
export interface ClusterOptions {
  /** Dots in a line of a cluster, where clusters stand side by side. */
  readonly columns: number;
  /** How many clusters' worth of room there is, so that dots keep their size from step to step. */
  readonly places: number;
}

const numeral = (wide: boolean): number => (wide ? 30 : 20);

const countOf = ({ parts }: Cluster): number => sum(parts, ({ count }) => count);

/** The dots of a cluster in a field that grows from the ground, each part in its group. */
function field(
  { parts }: Cluster,
  place: WaffleField,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly SvgNode[] {
  const shown = parts.filter(({ count }) => count > 0);
  const dots = units(shown, place);
  return shown.flatMap((part, index) => {
    const own = dots[index];
    return own === undefined ? [] : [rowGroup(part.key, box, [own])];
  });
}

/** Below this width clusters stand one below the other: their names would not fit side by side. */
const oneBelow = 480;

/** Clusters one below the other, each under its figure and its name. */
function clusterRows(clusters: readonly Cluster[], { width, height }: Room): Scene {
  const size = numeral(false);
  const gap = 12;
  const notes = clusters.map(({ note = '' }) => block(note, width, { tone: 'muted' }));
  const used = sum(notes, (note) => note.height + size * 1.3 + gap);
  const linesOf = (inLine: number): number =>
    sum(clusters, (cluster) => Math.ceil(countOf(cluster) / inLine));
  const pitchOf = (inLine: number): number =>
    Math.min(width / inLine, ((height ?? Infinity) - used) / linesOf(inLine), 15);
  const usual = 40;
  const inLine =
    height === undefined
      ? usual
      : (range(20, 61, 5).toSorted((a, b) => pitchOf(b) - pitchOf(a))[0] ?? usual);
  const pitch = Math.max(4, pitchOf(inLine));
  let top = 0;
  const marks = clusters.flatMap((cluster, index): readonly SvgNode[] => {
    const start = top;
    const figure = { size, style: 'headline' } as const;
    const words = [
      label(cluster.text, 0, top + size, figure),
      label(cluster.label, wordsWidth(cluster.text, figure) + 8, top + size, { style: 'strong' }),
      ...(notes[index]?.place(0, top + size * 1.3) ?? []),
    ];
    top += size * 1.3 + (notes[index]?.height ?? 0) + 2;
    const high = Math.ceil(countOf(cluster) / inLine) * pitch;
    const box = { x: 0, y: start, width, height: top - start + high };
    const dots = field(cluster, { x: 0, y: top, pitch, columns: inLine }, box);
    top += high + gap - 2;
    return [...dots, ...(cluster.key === undefined ? words : [rowGroup(cluster.key, box, words)])];
  });
  return { width, height: Math.ceil(top - gap + 2), marks };
}

/** The largest dots with which all of them fit a room. */
function fitTogether(count: number, width: number, height: number, largest: number) {
  const settings = range(1, 101).map((columns) => {
    const lines = Math.max(1, Math.ceil(count / columns));
    return { columns, lines, pitch: Math.min(width / columns, height / lines, largest) };
  });
  return settings.reduce((best, each) =>
    each.pitch > best.pitch || (each.pitch === best.pitch && each.lines < best.lines) ? each : best,
  );
}

/**
 * Fields of dots side by side on one ground, or a single one as wide as the room: the same dots, of
 * the same rows, can be seen all together and sorted.
 */
export function waffleClustersForm(
  clusters: readonly Cluster[],
  room: Room,
  { columns, places }: ClusterOptions,
): Scene {
  const { width, bare = false } = room;
  const wide = isWide(room);
  const [only] = clusters;
  const alone = clusters.length === 1 && only !== undefined;
  const size = bare ? 0 : numeral(wide);
  const slots = Math.max(places, clusters.length);
  const between = wide ? 24 : 8;
  const step = (width - (bare ? 12 : 0) + between) / slots;
  const across = alone ? width : step - between;
  const names = clusters.map((one) => block(one.label, across, { style: 'strong' }));
  const notes = clusters.map(({ note = '' }) => block(note, across, { tone: 'muted' }));
  // A long word, too, needs the whole line.
  const crowded = [...names, ...notes].some((words) => words.width > across + between - 4);
  if (!bare && !alone && (width < oneBelow || crowded)) return clusterRows(clusters, room);
  const foot =
    bare || alone
      ? 8
      : 8 + Math.max(...names.map((name, i) => name.height + (notes[i]?.height ?? 0)));
  const head = bare ? 8 : size * 1.35 + 4;
  const high = room.height === undefined ? Infinity : Math.max(50, room.height - head - foot);
  const linesOf = (inLine: number): number =>
    max(clusters, (cluster) => Math.ceil(countOf(cluster) / inLine)) ?? 1;
  const pitchOf = (inLine: number): number =>
    Math.min((step - between) / inLine, high / linesOf(inLine), 15);
  // A flat picture has room for longer lines.
  const inLine =
    room.height === undefined
      ? columns
      : (range(columns, 41, 5).toSorted((a, b) => pitchOf(b) - pitchOf(a))[0] ?? columns);
  const sorted = linesOf(inLine);
  const inner = width - (bare ? 12 : 0);
  const together = fitTogether(
    alone ? countOf(only) : 0,
    inner,
    Math.min(high, room.height ?? (wide ? 260 : 170)),
    wide || room.height !== undefined ? 19 : 11,
  );
  const pitch = alone ? together.pitch : pitchOf(inLine);
  const lines = alone ? together.lines : sorted;
  const base = bare ? (room.height ?? 160) - foot : head + lines * pitch;
  const marks = clusters.flatMap((cluster, index): readonly SvgNode[] => {
    const x = index * step + (bare ? 6 : 0);
    const perLine = alone ? together.columns : inLine;
    const top = base - Math.ceil(countOf(cluster) / perLine) * pitch;
    const box = {
      x,
      y: 0,
      width: alone ? width : Math.min(step, width - x),
      height: base + foot,
    };
    const dots = field(cluster, { x, y: base, pitch, columns: perLine, up: true }, box);
    if (bare) return dots;
    const figure = { size, style: 'headline' } as const;
    const words = alone
      ? [
          label(cluster.text, 0, top - 8, figure),
          label(cluster.label, wordsWidth(cluster.text, figure) + 10, top - 8),
        ]
      : [
          label(cluster.text, x, top - 8, figure),
          ...(names[index]?.place(x, base + 6) ?? []),
          ...(notes[index]?.place(x, base + 6 + (names[index]?.height ?? 0)) ?? []),
        ];
    return [
      ...dots,
      ...(cluster.key === undefined
        ? words
        : [rowGroup(cluster.key, { ...box, y: top - size - 8, height: size + 8 }, words)]),
    ];
  });
  return {
    width,
    height: bare ? (room.height ?? 160) : Math.ceil(base + foot),
    marks: [...marks, rule('base', bare ? 4 : 0, base + 2, bare ? width - 4 : width, base + 2)],
  };
}
