import type { Scene } from './scene.ts';
import { renderSvg, roundCoordinate, svg } from './svg.ts';

/** Writes a drawing as SVG that is as wide as its place lets it be. */
export function renderScene({ width, height, marks }: Scene, className?: string): string {
  const viewBox = `0 0 ${roundCoordinate(width)} ${roundCoordinate(height)}`;
  return renderSvg(svg('svg', { class: className, viewBox }, ...marks));
}
