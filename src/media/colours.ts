import type { TextTone } from './text.ts';

/** The light theme of src/site/shell/tokens.css as values, since a picture knows no custom properties. */
export const colours = {
  paper: '#fdfcfa',
  ink: '#1b1618',
  muted: '#625a5d',
  line: '#d9d2ce',
  result: '#98145f',
  quiet: '#c376a5',
  caution: '#a8480a',
  before: '#8d8588',
  tint: '#f1d3e3',
  grid: '#ddd6d2',
} as const;

/** The colours of words. */
export const textColours: Readonly<Record<TextTone, string>> = {
  ink: colours.ink,
  muted: colours.muted,
  result: colours.result,
  shortfall: colours.caution,
  before: colours.muted,
};

type Paint = Readonly<Record<string, string | number>>;

const both = (colour: string): Paint => ({ fill: colour, stroke: colour });

/** What src/site/chart/drawing.css says of the classes that marks carry; later entries win. */
export const paints: ReadonlyMap<string, Paint> = new Map([
  ['result', both(colours.result)],
  ['second', both(colours.quiet)],
  ['before', both(colours.before)],
  ['shortfall', both(colours.caution)],
  ['tint', both(colours.tint)],
  ['hatch', { fill: 'url(#hatch)', 'stroke-width': 1 }],
  ['outline', { fill: colours.paper, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }],
  ['ring', { fill: colours.paper, 'stroke-width': 2.2 }],
  ['unit', { fill: 'none', 'stroke-linecap': 'round' }],
  ['core', { stroke: colours.paper }],
  ['line', { fill: 'none', 'stroke-width': 2.5 }],
  ['dashed', { 'stroke-dasharray': '6 4' }],
  ['grid', { stroke: colours.grid }],
  ['base', { stroke: colours.ink, 'stroke-width': 2 }],
  ['target', { stroke: colours.ink, 'stroke-width': 2.5 }],
  ['target-second', { stroke: colours.ink, 'stroke-width': 2.5, 'stroke-dasharray': '5 3' }],
  ['stem', { stroke: colours.result, 'stroke-width': 3 }],
  ['lead', { stroke: colours.muted, 'stroke-width': 1 }],
  ['connector', { stroke: colours.quiet, 'stroke-width': 2, 'stroke-dasharray': '6 4' }],
  ['rule', { stroke: colours.ink, 'stroke-width': 2 }],
]);
