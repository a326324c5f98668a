import type { Data } from '../figures/data.ts';
import { referencesIn } from '../figures/words.ts';
import { waffleFieldForm } from '../plot/forms/waffle/field.ts';
import type { Room, Scene } from '../plot/scene.ts';

/**
 * What a story is led by where it has no chart: the first figure that its words name, a dot each
 * thing, or each hundredth of a rate.
 *
 * @throws Error for words that name no figure
 */
export function figureFace(words: string, data: Data, room: Room): Scene {
  const [first] = referencesIn(words);
  if (first === undefined) throw new Error(`nothing can be drawn of "${words}"`);
  const { value, unit } = data.figure(first.ref);
  const part = (key: string, count: number) => ({ key, count, label: '', text: '' });
  return waffleFieldForm(
    [
      { ...part('leading', value), tone: 'result' },
      ...(unit === 'percent'
        ? [{ ...part('rest', 100 - Math.round(value)), tone: 'result' as const, ring: true }]
        : []),
    ],
    room,
  );
}
