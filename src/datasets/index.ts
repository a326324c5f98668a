import type { Dataset } from '../figures/define.ts';
import { institutions } from './institutions.ts';
import { planLists } from './plan-lists.ts';
import { reportNotes } from './report-notes.ts';
import { rooms } from './rooms.ts';
import { schoolMergers } from './school-mergers.ts';
import { taskRates } from './task-rates.ts';
import { teachingEquipment } from './teaching-equipment.ts';
import { termTargets } from './term-targets.ts';

/** Every CSV of `data/` and its declaration, in the order of the report. */
export const datasets: readonly Dataset[] = [
  schoolMergers,
  institutions,
  rooms,
  termTargets,
  teachingEquipment,
  planLists,
  taskRates,
  reportNotes,
];
