import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { dictionary } from '../locale/dictionary.ts';

/** The texts that drawings are made with: units, targets, outcomes. */
const needed = /^(?:unit|relation|outcome)\.|^chart\.missing$/;

/** Gives browsers, which draw charts and render no page, only the texts that charts need. */
export function fewTexts(): Plugin {
  const place = resolve('src/locale/dictionary.ts');
  return {
    name: 'few-texts',
    enforce: 'pre',
    load(id) {
      if (this.environment.name !== 'client' || id.split('?')[0] !== place) return undefined;
      const few = Object.entries(dictionary).filter(([key]) => needed.test(key));
      return `export const dictionary = ${JSON.stringify(Object.fromEntries(few))};`;
    },
  };
}
