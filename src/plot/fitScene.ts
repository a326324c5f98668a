import type { Draw, Scene } from './scene.ts';
import { textSize } from './words.ts';

/** The room for a drawing in a picture, in pixels, and how large its names may be there. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
}

/** A drawing, and how many pixels of a picture one of its own is. */
export interface FittedScene {
  readonly scene: Scene;
  readonly scale: number;
}

/**
 * Draws for a box with the largest text that fits. What does not fit even with the smallest is made
 * smaller as a whole: nothing is left out.
 */
export function fitScene(draw: Draw, { width, height, largest, smallest }: Box): FittedScene {
  let scale = 1;
  for (let size = largest; size >= smallest; size -= 1) {
    scale = size / textSize;
    const room = { width: width / scale, height: height / scale };
    const scene = draw(room);
    if (scene.height <= room.height + 1 && scene.width <= room.width + 1) return { scene, scale };
  }
  const scene = draw({ width: width / scale, height: height / scale });
  const shrunk = Math.min(scale, height / scene.height, width / scene.width);
  return { scene, scale: shrunk };
}
