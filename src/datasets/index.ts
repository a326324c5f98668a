import type { Dataset } from '../figures/define.ts';
import { institutions } from './institutions.ts';
import { reportNotes } from './report-notes.ts';
import { rooms } from './rooms.ts';
import { schoolMergers } from './school-mergers.ts';
import { teachingEquipment } from './teaching-equipment.ts';
import { termTargets } from './term-targets.ts';
import { futureAdmissions } from './future-admissions.ts';
import { futureBaseline } from './future-baseline.ts';
import { futureDirections } from './future-directions.ts';
import { futureOversight } from './future-oversight.ts';
import { futureTargets } from './future-targets.ts';
import { schoolQualityChecks } from './school-quality-checks.ts';
import { vocationalTrainingAim } from './vocational-training-aim.ts';

/** Every CSV of `data/` and its declaration, in the order of the report. */
export const datasets: readonly Dataset[] = [
  schoolMergers,
  institutions,
  rooms,
  termTargets,
  teachingEquipment,
  reportNotes,
  futureTargets,
  futureBaseline,
  futureAdmissions,
  futureOversight,
  vocationalTrainingAim,
  futureDirections,
  schoolQualityChecks,
];
