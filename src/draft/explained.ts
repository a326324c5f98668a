/** Why a figure stands in the draft or on the site only. */
export interface Explanation {
  /** Where the draft has it, as `part:section:footnote`; or the reference of the site's figure. */
  readonly at: string;
  /** As the draft prints it; absent for a figure of the site. */
  readonly figure?: string;
  readonly reason: string;
}

/** The figures of the fifth draft that no dataset carries, and those that it has only in words. */
export const explained: readonly Explanation[] = [];
