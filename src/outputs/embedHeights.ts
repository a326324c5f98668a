import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { Locale } from '../locale/locales.ts';
import type { EmbedHeights } from './embedCode.ts';

export function embedHeights(_chart: Chart, _data: Data, _locale: Locale): EmbedHeights {
  return { narrow: 600, wide: 400 };
}
