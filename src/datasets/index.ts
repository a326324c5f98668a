import type { Dataset } from '../figures/define.ts';
import { institutions } from './institutions.ts';
import { reportNotes } from './report-notes.ts';
import { rooms } from './rooms.ts';
import { schoolMergers } from './school-mergers.ts';
import { teachingEquipment } from './teaching-equipment.ts';
import { termTargets } from './term-targets.ts';
import { schoolingTargetsMet } from './schooling-targets-met.ts';
import { nationalPrizes } from './national-prizes.ts';
import { olympiadSelections } from './olympiad-selections.ts';
import { gradeTenEntrance } from './grade-ten-entrance.ts';
import { universalEducation } from './universal-education.ts';
import { literacyClasses } from './literacy-classes.ts';
import { schoolQualityAims } from './school-quality-aims.ts';

/** Every CSV of `data/` and its declaration, in the order of the report. */
export const datasets: readonly Dataset[] = [
  schoolMergers,
  institutions,
  rooms,
  termTargets,
  teachingEquipment,
  reportNotes,
  schoolingTargetsMet,
  nationalPrizes,
  olympiadSelections,
  gradeTenEntrance,
  universalEducation,
  literacyClasses,
  schoolQualityAims,
];
