/** A figure of the draft that the datasets leave out on purpose. */
export interface Explanation {
  /** Where it stands, as `part:section:footnote`. */
  readonly place: string;
  /** As the draft prints it. */
  readonly figure: string;
  readonly reason: string;
}

/** Every figure of the fifth draft that no dataset carries, and why. */
export const explained: readonly Explanation[] = [];
