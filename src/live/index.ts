/** What a page loads at the first touch of a chart: its code, its data, and what moves its marks. */
export { choose, drawGuess, fillScreen, follow } from './answers.ts';
export { showStep } from './views.ts';
export { wake } from './wake.ts';
