import type { TextTone } from '../../plot/fixed/text.ts';

/** The light theme of src/styles/tokens.css as values, since a picture knows no custom properties. */
export const colours = {
  paper: '#fbf8f3',
  ink: '#221c1f',
  muted: '#655a5e',
  line: '#d8cec7',
  result: '#8a2c64',
  quiet: '#b0759a',
  warm: '#a4450a',
  before: '#6f6468',
} as const;

/** The colours of words. */
export const textColours: Readonly<Record<TextTone, string>> = {
  ink: colours.ink,
  muted: colours.muted,
  result: colours.result,
  shortfall: colours.warm,
};

type Paint = Readonly<Record<string, string | number>>;

const both = (colour: string): Paint => ({ fill: colour, stroke: colour });

/** What src/styles/chart.css says of the classes that marks carry; later entries win. */
export const paints: ReadonlyMap<string, Paint> = new Map([
  ['result', both(colours.result)],
  ['quiet', both(colours.quiet)],
  ['before', both(colours.before)],
  ['shortfall', both(colours.warm)],
  ['outline', { fill: colours.paper, 'stroke-width': 1.5 }],
  ['unit', { fill: 'none', 'stroke-width': 0.72, 'stroke-linecap': 'round' }],
  ['core', { stroke: colours.paper, 'stroke-width': 0.4 }],
  ['grid', { stroke: colours.line }],
  ['stem', { stroke: colours.result, 'stroke-width': 3 }],
  ['way', { stroke: colours.quiet, 'stroke-width': 2 }],
  ['target', { stroke: colours.ink, 'stroke-width': 3 }],
  ['target-second', { stroke: colours.ink, 'stroke-width': 3, 'stroke-dasharray': '4 3' }],
  ['rule', { stroke: colours.ink, 'stroke-width': 2 }],
]);
