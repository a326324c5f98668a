import type { Draw, Room, Scene } from './scene.ts';
import { svg } from './svg.ts';

/** A part of a stack, and the share of a given height that it takes. */
export interface Part {
  readonly share: number;
  readonly draw: Draw;
}

/** Drawings one below the other; a thumbnail shows the first alone. */
export function stack(parts: readonly Part[], room: Room, gap = 26): Scene {
  const [first] = parts;
  if (first !== undefined && (room.bare === true || parts.length === 1)) return first.draw(room);
  const { width, height } = room;
  const spare = height === undefined ? undefined : height - gap * (parts.length - 1);
  let top = 0;
  const marks = parts.map(({ share, draw }) => {
    const scene = draw({ width, ...(spare === undefined ? {} : { height: spare * share }) });
    const place = svg('g', { transform: `translate(0 ${Math.round(top)})` }, ...scene.marks);
    top += scene.height + gap;
    return place;
  });
  return { width, height: Math.ceil(top - gap), marks };
}

/** Drawings side by side, each in its share of the width; their grounds or tops as they draw them. */
export function besides(parts: readonly Part[], room: Room, gap = 28): Scene {
  // Each part of a thumbnail keeps a margin of its own.
  const between = room.bare === true ? 0 : gap;
  const inner = room.width - between * (parts.length - 1);
  let left = 0;
  const scenes = parts.map(({ share, draw }) => {
    const scene = draw({ ...room, width: inner * share });
    const at = left;
    left += inner * share + between;
    return { scene, at };
  });
  return {
    width: room.width,
    height: Math.max(...scenes.map(({ scene }) => scene.height)),
    marks: scenes.map(({ scene, at }) =>
      svg('g', { transform: `translate(${Math.round(at)} 0)` }, ...scene.marks),
    ),
  };
}
