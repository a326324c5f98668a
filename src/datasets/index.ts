import type { Dataset } from '../figures/define.ts';
import { institutions } from './institutions.ts';
import { reportNotes } from './report-notes.ts';
import { rooms } from './rooms.ts';
import { schoolMergers } from './school-mergers.ts';
import { teachingEquipment } from './teaching-equipment.ts';
import { termTargets } from './term-targets.ts';
import { boardingSchools } from './boarding-schools.ts';
import { teacherQualification } from './teacher-qualification.ts';
import { administrativeProcedures } from './administrative-procedures.ts';
import { onlineServices } from './online-services.ts';
import { serviceRates } from './service-rates.ts';
import { onlineChannels } from './online-channels.ts';

/** Every CSV of `data/` and its declaration, in the order of the report. */
export const datasets: readonly Dataset[] = [
  schoolMergers,
  institutions,
  rooms,
  termTargets,
  teachingEquipment,
  reportNotes,
  boardingSchools,
  teacherQualification,
  administrativeProcedures,
  onlineServices,
  serviceRates,
  onlineChannels,
];
