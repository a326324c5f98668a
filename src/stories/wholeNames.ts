import { defineMdastPlugin, type MdastNode } from 'satteri';

/** Capitals and digits held together by dashes or strokes: 91-KL/TW, 2025–2030, 29/7/2021, SEA-PLM. */
const wholeName = /([\p{Lu}\d]+(?:[-–/][\p{Lu}\d]+)+)/u;

/** Keeps spans of years, dates and numbers of documents on one line. */
export const wholeNames = defineMdastPlugin({
  name: 'whole-names',
  text(node, ctx) {
    const parts = node.value.split(wholeName);
    if (parts.length === 1) return;
    ctx.replaceNode(
      node,
      // Every second part is a name; the text around it may be empty.
      parts.flatMap((value, i): MdastNode[] => {
        if (value === '') return [];
        const text = { type: 'text', value } as const;
        if (i % 2 === 0) return [text];
        const data = { hName: 'span', hProperties: { class: 'whole' } };
        return [{ type: 'emphasis', data, children: [text] }];
      }),
    );
  },
});
