import type { Dataset } from '../figures/define.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { locales } from '../locale/locales.ts';
import { fieldOf, type Story } from '../stories/story.ts';

/** What has a place of its own among others of its kind. */
interface Placed {
  readonly file: string;
  readonly order: string;
}

/** Those whose place another one before them has. */
function taken(all: readonly Placed[]): readonly FileIssue[] {
  return all.flatMap(({ file, order }, index): readonly FileIssue[] => {
    const other = all.slice(0, index).find((each) => each.order === order);
    if (other === undefined) return [];
    return [{ file, key: 'issue.order-taken', values: { text: order, other: other.file } }];
  });
}

/** Datasets, and stories of a language, that stand at the same place of their list. */
export function checkOrder(
  datasets: readonly Dataset[],
  stories: readonly Story[],
): readonly FileIssue[] {
  const declared = datasets.map(({ id, order }) => {
    return { file: `src/datasets/${id}.ts`, order: String(order) };
  });
  const told = locales.map((locale) =>
    stories
      .filter((story) => story.locale === locale)
      .map((story) => ({ file: story.file, order: fieldOf(story, 'order') ?? '' })),
  );
  return [declared, ...told].flatMap(taken);
}
