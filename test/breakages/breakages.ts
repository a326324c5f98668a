import { contrast } from './contrast.ts';
import type { Breakage } from './define.ts';
import { files } from './files.ts';
import { keys } from './keyboard.ts';
import { layout } from './layout.ts';
import { stories } from './content.ts';
import { structure } from './structure.ts';

/** Every way to break the site that the tests must notice; one for each promise that they hold. */
export const breakages: readonly Breakage[] = [
  ...stories,
  ...structure,
  ...files,
  ...layout,
  ...contrast,
  ...keys,
];
