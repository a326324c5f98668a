import { defineMdastPlugin } from 'satteri';
import { levelsIn } from './levels.ts';

/** Marks the paragraphs that name a level of schooling, for readers who have chosen theirs. */
export const passageLevels = defineMdastPlugin({
  name: 'passage-levels',
  paragraph(node, ctx) {
    const levels = levelsIn(ctx.textContent(node)).join(' ');
    if (levels !== '') ctx.setProperty(node, 'data', { hProperties: { 'data-levels': levels } });
  },
});
