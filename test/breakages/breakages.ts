import { offlineDocuments } from './offlineDocument.ts';
import { commands } from './commands.ts';
import { contrast } from './contrast.ts';
import type { Breakage } from './define.ts';
import { everywhere } from './everywhere.ts';
import { files } from './files.ts';
import { finding } from './finding.ts';
import { guides } from './guided.ts';
import { hosts } from './hosts.ts';
import { keys } from './keyboard.ts';
import { layout } from './layout.ts';
import { answers } from './live.ts';
import { passing } from './passing.ts';
import { quietly } from './quiet.ts';
import { readers } from './reading.ts';
import { saved } from './saved.ts';
import { settings } from './settings.ts';
import { stories } from './content.ts';
import { structure } from './structure.ts';
import { screens } from './wide.ts';

/** Every way to break the site that the tests must notice; one for each promise that they hold. */
export const breakages: readonly Breakage[] = [
  ...stories,
  ...structure,
  ...files,
  ...layout,
  ...contrast,
  ...keys,
  ...quietly,
  ...settings,
  ...screens,
  ...guides,
  ...readers,
  ...answers,
  ...finding,
  ...passing,
  ...offlineDocuments,
  ...saved,
  ...commands,
  ...hosts,
  ...everywhere,
];
