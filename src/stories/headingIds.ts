import { defineMdastPlugin, type MdastNode } from 'satteri';

const headingId = /\s*\[#([a-z0-9-]+)\]$/;

type HeadingNode = Extract<MdastNode, { type: 'heading' }>;

/**
 * The text at the end of a heading and the id that it carries: `## Gộp trường [#mergers]`.
 *
 * @returns nothing for a heading without an id
 */
export function readHeadingId({ children }: Readonly<HeadingNode>) {
  const last = children.at(-1);
  if (last?.type !== 'text') return undefined;
  const id = headingId.exec(last.value)?.[1];
  return id === undefined ? undefined : { id, last, text: last.value.replace(headingId, '') };
}

/**
 * Gives headings the ids written behind them, the same in every language, so that a link to a
 * heading, and the language switch, lead to the same place whichever language is read.
 */
export const headingIds = defineMdastPlugin({
  name: 'heading-ids-from-text',
  heading(node, ctx) {
    const found = readHeadingId(node);
    if (found === undefined) return;
    ctx.setProperty(found.last, 'value', found.text);
    ctx.setProperty(node, 'data', { hProperties: { id: found.id } });
  },
});
