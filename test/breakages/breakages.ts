import { contrast } from './contrast.ts';
import type { Breakage } from './define.ts';
import { keys } from './keyboard.ts';
import { layout } from './layout.ts';

/** Every way to break the site that the tests must notice; one for each promise that they hold. */
export const breakages: readonly Breakage[] = [...layout, ...contrast, ...keys];
