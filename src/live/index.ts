/** What a page loads at the first touch of a chart: its code, its data, and what moves its marks. */
export { enlarge } from './large.ts';
export { OtherEdition } from './load.ts';
export { showStep, showView } from './views.ts';
export { wake } from './wake.ts';
