import { isLocale, type Locale } from '../locale/locales.ts';
import { loadChart, type Loaded } from './load.ts';
import { nextTask } from './nextTask.ts';

const loaded = new WeakMap<HTMLElement, Promise<Loaded>>();

/** The language of the page. */
export const locale = (): Locale => {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : 'vi';
};

/** The files that a figure's page was made from: `id:fingerprint id:fingerprint`. */
function filesOf(figure: HTMLElement): ReadonlyMap<string, string> {
  const pairs = (figure.dataset['files'] ?? '').split(' ').map((pair) => pair.split(':'));
  return new Map(pairs.map(([id = '', print = '']) => [id, print]));
}

/** Loads what a figure is drawn from, once; after a failure it may be tried again. */
export function wake(figure: HTMLElement): Promise<Loaded> {
  const known = loaded.get(figure);
  if (known) return known;
  const { chart = '', folder = '' } = figure.dataset;
  const coming = loadChart(chart, filesOf(figure), folder).then(async (read) => {
    await nextTask();
    return read;
  });
  loaded.set(figure, coming);
  coming.catch(() => loaded.delete(figure));
  return coming;
}
