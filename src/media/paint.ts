import type { SvgNode } from '../plot/svg.ts';
import { paints } from './colours.ts';

/**
 * Turns the classes of marks into attributes. A picture has no style sheet: some viewers ignore
 * one, and a security policy may forbid it.
 *
 * @throws Error for a class that has no colour
 */
export function paint(node: SvgNode): SvgNode {
  if (typeof node === 'string') return node;
  const { class: names, ...attributes } = node.attributes;
  const painted = String(names ?? '')
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => {
      const found = paints.get(name);
      if (found === undefined) throw new Error(`src/media/colours.ts lacks "${name}"`);
      return found;
    });
  const looks = Object.fromEntries(painted.flatMap((each) => Object.entries(each)));
  // A bar has a line around it only where its outline is asked for.
  if (node.tag === 'rect' && looks['stroke-width'] === undefined) delete looks['stroke'];
  return { ...node, attributes: { ...looks, ...attributes }, children: node.children.map(paint) };
}
