import { defineMdastPlugin } from 'satteri';

/** The id at the end of a heading: `## Sáp nhập trường [#mergers]`. */
export const headingId = /\s*\[#([a-z0-9-]+)\]$/;

/**
 * Gives headings the ids written behind them, the same in every language, so that a link to a
 * heading, and the language switch, lead to the same place whichever language is read.
 */
export const headingIds = defineMdastPlugin({
  name: 'heading-ids-from-text',
  heading(node, ctx) {
    const last = node.children.at(-1);
    if (last?.type !== 'text') return;
    const id = headingId.exec(last.value)?.[1];
    if (id === undefined) return;
    ctx.setProperty(last, 'value', last.value.replace(headingId, ''));
    ctx.setProperty(node, 'data', { hProperties: { id } });
  },
});
