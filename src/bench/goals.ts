/** Something that the site sets out to reach, and what was measured of it. */
export interface Goal {
  readonly text: string;
  readonly measured: string;
  readonly reached: boolean;
}

/** The goals, a line each. A goal that is missed is news, not a failure: times vary by machine. */
export function formatGoals(goals: readonly Goal[]): string {
  const lines = goals.map(
    ({ text, measured, reached }) => `${reached ? '✓ reached' : '✗ missed '}  ${text}: ${measured}`,
  );
  return ['Goals', ...lines].join('\n');
}
