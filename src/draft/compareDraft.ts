import { writeCitation, type Citation } from '../figures/citation.ts';
import type { Figure } from '../figures/figure.ts';
import type { DraftFigure } from './readDraft.ts';
import type { Explanation } from './explained.ts';

/** How a draft and the site's figures differ. */
export interface DraftComparison {
  /** Figures of the draft that no dataset carries from there. */
  readonly unknown: readonly DraftFigure[];
  /** Figures of the draft that are left out on purpose, with the reason. */
  readonly explained: readonly { readonly figure: DraftFigure; readonly reason: string }[];
  /** Figures of datasets that the draft no longer has where they are cited. */
  readonly lost: readonly Figure[];
}

/** A footnote hangs on its section: either may be cited for what stands in the other. */
function isNear(a: Citation, b: Citation): boolean {
  return (
    a.part === b.part &&
    (a.section === b.section ||
      a.section.startsWith(`${b.section}.`) ||
      b.section.startsWith(`${a.section}.`))
  );
}

/** Whether a figure of a dataset is the figure that the draft prints there, whatever its sign. */
function isCarried(figure: Figure, { value, scaled, citation }: DraftFigure): boolean {
  const size = Math.abs(figure.value);
  return (size === value || size === scaled) && isNear(figure.citation, citation);
}

/**
 * Holds the figures of a draft against the figures of the datasets.
 *
 * A figure is found when the same number is cited from the same section, or one above or below it.
 *
 * @param figures what the report gives; derived figures have no place in a draft
 */
export function compareDraft(
  draft: readonly DraftFigure[],
  figures: readonly Figure[],
  explanations: readonly Explanation[],
): DraftComparison {
  const given = figures.filter(({ note }) => note === undefined);
  const left = draft.filter((printed) => !given.some((figure) => isCarried(figure, printed)));
  const reasonOf = ({ citation, text }: DraftFigure): string | undefined =>
    explanations.find(({ at, figure }) => at === writeCitation(citation) && figure === text)
      ?.reason;
  const isExplained = ({ ref }: Figure): boolean => explanations.some(({ at }) => at === ref);
  return {
    unknown: left.filter((figure) => reasonOf(figure) === undefined),
    explained: left.flatMap((figure) => {
      const reason = reasonOf(figure);
      return reason === undefined ? [] : [{ figure, reason }];
    }),
    lost: given.filter(
      (figure) => !isExplained(figure) && !draft.some((printed) => isCarried(figure, printed)),
    ),
  };
}
