import { svg, type SvgNode } from './svg.ts';

/** The room for a drawing, in its own pixels: text of 13.5 of them is text of its usual size. */
export interface Room {
  readonly width: number;
  /** Where the drawing must fit a picture or a screen; otherwise it is as high as it needs to be. */
  readonly height?: number;
  /** A thumbnail: marks alone, without words. */
  readonly bare?: boolean;
}

/**
 * The rooms that pages draw for: a phone, from 640 px up, and where a drawing has a page's whole
 * width. A drawing is scaled up to the next.
 */
export const rooms = {
  narrow: { width: 320 },
  wide: { width: 700 },
  broad: { width: 1200 },
  thumbnail: { width: 240, height: 160, bare: true },
} as const satisfies Record<string, Room>;

/** The room for a step of a guide: low enough to stay in view while its words are read. */
export const stepRoom = { width: 320, height: 320 } as const satisfies Room;

/** Whether names can stand beside marks, and figures beside one another. */
export function isWide({ width }: Room): boolean {
  return width >= 560;
}

/** A drawing placed: all that is left is to write it as SVG. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly SvgNode[];
}

/** The drawing of a view: pure, so that a build and a browser draw the same. */
export type Draw = (room: Room) => Scene;

/**
 * The marks and words of one row of the chart's table, known to the page by the row's key. The box
 * is where a finger or a pointer finds the row.
 */
export function rowGroup(
  key: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  marks: readonly SvgNode[],
): SvgNode {
  return svg('g', { 'data-row': key }, svg('rect', { class: 'hit', ...box }), ...marks);
}

/** A drawing whose rows have further attributes. */
function withAttributes(
  scene: Scene,
  of: (key: string) => Readonly<Record<string, string>>,
): Scene {
  const visit = (node: SvgNode): SvgNode => {
    if (typeof node === 'string') return node;
    const key = node.attributes['data-row'];
    const children = node.children.map(visit);
    return key === undefined
      ? { ...node, children }
      : { ...node, attributes: { ...node.attributes, ...of(String(key)) }, children };
  };
  return { ...scene, marks: scene.marks.map(visit) };
}

/** A drawing in which all but some rows stand back while these are spoken of. */
export function bringForward(scene: Scene, keys: readonly string[]): Scene {
  return withAttributes(scene, (key) => (keys.includes(key) ? {} : { class: 'dimmed' }));
}

/** A drawing whose rows say which levels of schooling they are about, ids with spaces between. */
export function nameLevels(scene: Scene, levels: ReadonlyMap<string, string>): Scene {
  return withAttributes(scene, (key) => {
    const own = levels.get(key) ?? '';
    return own === '' ? {} : { 'data-levels': own };
  });
}

const hasWords = (node: SvgNode): boolean =>
  typeof node === 'string' || node.children.some(hasWords);

/**
 * A drawing whose rows are links; rows without an address stay as they are.
 *
 * @param hrefs addresses by the rows' keys
 * @param nameOf what a link is called whose row has no words of its own
 */
export function linkRows(
  scene: Scene,
  hrefs: ReadonlyMap<string, string>,
  nameOf: (key: string) => string,
): Scene {
  const visit = (node: SvgNode): SvgNode => {
    if (typeof node === 'string') return node;
    const key = node.attributes['data-row'];
    if (key === undefined) return { ...node, children: node.children.map(visit) };
    const href = hrefs.get(String(key));
    if (href === undefined) return node;
    return svg('a', hasWords(node) ? { href } : { href, 'aria-label': nameOf(String(key)) }, node);
  };
  return { ...scene, marks: scene.marks.map(visit) };
}

/** A drawing whose boxes for fingers end where its frame does. */
export function withinFrame(scene: Scene): Scene {
  const visit = (node: SvgNode, left: number, top: number): SvgNode => {
    if (typeof node === 'string') return node;
    const { attributes } = node;
    const at = (name: string): number => Number(attributes[name] ?? 0);
    if (attributes['class'] === 'hit') {
      // Written with one decimal: what is rounded up would stick out.
      const inner = (from: number, length: number, frame: number, moved: number) => {
        const start = Math.ceil(Math.max(from, -moved) * 10) / 10;
        const end = Math.floor(Math.min(from + length, frame - moved) * 10) / 10;
        return [start, Math.max(0, end - start)] as const;
      };
      const [x, width] = inner(at('x'), at('width'), scene.width, left);
      const [y, height] = inner(at('y'), at('height'), scene.height, top);
      return { ...node, attributes: { ...attributes, x, y, width, height } };
    }
    const moved = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(String(attributes['transform'] ?? ''));
    const [x, y] = [left + Number(moved?.[1] ?? 0), top + Number(moved?.[2] ?? 0)];
    return { ...node, children: node.children.map((child) => visit(child, x, y)) };
  };
  return { ...scene, marks: scene.marks.map((mark) => visit(mark, 0, 0)) };
}

/** The keys of the rows that a drawing shows, in the order of drawing. */
export function rowsIn(marks: readonly SvgNode[]): readonly string[] {
  const keys = marks.flatMap((node): readonly string[] => {
    if (typeof node === 'string') return [];
    const key = node.attributes['data-row'];
    return key === undefined ? rowsIn(node.children) : [String(key)];
  });
  return [...new Set(keys)];
}
