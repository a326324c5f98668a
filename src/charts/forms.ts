/** What charts are to the eye, in the order in which readers choose: each chart is one of them. */
export const chartForms = ['dots', 'bars', 'targets', 'change', 'years', 'areas', 'flow'] as const;

/** What a chart is to the eye. */
export type ChartForm = (typeof chartForms)[number];
