import type { Dataset } from '../figures/define.ts';
import { institutions } from './institutions.ts';
import { reportNotes } from './report-notes.ts';
import { rooms } from './rooms.ts';
import { schoolMergers } from './school-mergers.ts';
import { teachingEquipment } from './teaching-equipment.ts';
import { termTargets } from './term-targets.ts';
import { partyOrganisations } from './party-organisations.ts';
import { partyMembers } from './party-members.ts';
import { partyCommittee } from './party-committee.ts';
import { partyRates } from './party-rates.ts';
import { partyWork } from './party-work.ts';
import { cadreCourses } from './cadre-courses.ts';
import { partyChanges } from './party-changes.ts';
import { partyYears } from './party-years.ts';
import { inspections } from './inspections.ts';
import { discipline } from './discipline.ts';
import { missedTargets } from './missed-targets.ts';
import { assessment } from './assessment.ts';

/** Every CSV of `data/` and its declaration, in the order of the report. */
export const datasets: readonly Dataset[] = [
  schoolMergers,
  institutions,
  rooms,
  termTargets,
  teachingEquipment,
  reportNotes,
  partyOrganisations,
  partyMembers,
  partyCommittee,
  partyRates,
  partyWork,
  cadreCourses,
  partyChanges,
  partyYears,
  inspections,
  discipline,
  missedTargets,
  assessment,
];
