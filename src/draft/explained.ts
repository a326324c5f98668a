/** Why a figure stands in the draft or on the site only. */
export interface Explanation {
  /** Where the draft has it, as `part:section:footnote`; or the reference of the site's figure. */
  readonly at: string;
  /** As the draft prints it; absent for a figure of the site. */
  readonly figure?: string;
  readonly reason: string;
}

/** The figures of the fifth draft that no dataset carries, and those that it has only in words. */
export const explained: readonly Explanation[] = [
  { at: 'I:II.1.1.d:8', figure: '3', reason: 'Names the three years that follow it.' },
  {
    at: 'I:II.3.3',
    figure: '30',
    reason: 'Part of the name of the 30-year Party membership badge.',
  },
  {
    at: 'I:II.3.3',
    figure: '04',
    reason: 'Counts the years named beside it, which the datasets list one by one.',
  },
  { at: 'I:III.1.1', figure: '5', reason: 'Part of the name of the five-year plan.' },
  { at: 'I:III.2.1', figure: '5', reason: 'Part of the name of the five-year plan.' },
  { at: 'II:II.1', figure: '5', reason: 'Part of the name of the five-year plan.' },
  { at: 'I:IV', figure: '3', reason: 'Counts the three respects named behind it.' },
  { at: 'II:I', figure: '02', reason: 'Part of the name of the two-tier local government model.' },
  {
    at: 'II:III.1',
    figure: '02',
    reason: 'Part of the name of the two-tier local government model.',
  },
  { at: 'II:III.1', figure: '2', reason: 'Part of the name of two-session teaching.' },
  { at: 'II:IV.1.1', figure: '2', reason: 'Part of the name of two-session teaching.' },
  { at: 'plan-lists/lessons/count', reason: 'Counted from the numbered list of lessons.' },
  { at: 'plan-lists/tasks/count', reason: 'Counted from the numbered groups of tasks.' },
  { at: 'plan-lists/solutions/count', reason: 'Counted from the numbered list of solutions.' },
  { at: 'commune-programme/advised/count', reason: 'The draft writes it in words.' },
  {
    at: 'universal-education/primary/level',
    reason: 'A level, which the rules for names pass over in the draft.',
  },
  {
    at: 'universal-education/lower-secondary/level',
    reason: 'A level, which the rules for names pass over in the draft.',
  },
  {
    at: 'universal-education/literacy/level',
    reason: 'A level, which the rules for names pass over in the draft.',
  },
];
