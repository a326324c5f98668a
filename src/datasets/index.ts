import type { Dataset } from '../figures/define.ts';
import { schoolMergers } from './school-mergers.ts';
import { institutions } from './institutions.ts';
import { rooms } from './rooms.ts';
import { teachingEquipment } from './teaching-equipment.ts';
import { termTargets } from './term-targets.ts';
import { schoolingTargetsMet } from './schooling-targets-met.ts';
import { nationalPrizes } from './national-prizes.ts';
import { olympiadSelections } from './olympiad-selections.ts';
import { gradeTenEntrance } from './grade-ten-entrance.ts';
import { continuingCentres } from './continuing-centres.ts';
import { continuingClasses } from './continuing-classes.ts';
import { jointDegrees } from './joint-degrees.ts';
import { nominatedStudents } from './nominated-students.ts';
import { nominatedGraduates } from './nominated-graduates.ts';
import { teacherCollege } from './teacher-college.ts';
import { teacherCollegeRates } from './teacher-college-rates.ts';
import { laoStudents } from './lao-students.ts';
import { laoProvinces } from './lao-provinces.ts';
import { sentAbroad } from './sent-abroad.ts';
import { languageCourses } from './language-courses.ts';
import { laoResolutions } from './lao-resolutions.ts';
import { boardingSchools } from './boarding-schools.ts';
import { universalEducation } from './universal-education.ts';
import { literacyClasses } from './literacy-classes.ts';
import { teacherQualification } from './teacher-qualification.ts';
import { administrativeProcedures } from './administrative-procedures.ts';
import { onlineServices } from './online-services.ts';
import { serviceRates } from './service-rates.ts';
import { onlineChannels } from './online-channels.ts';
import { initiatives } from './initiatives.ts';
import { collegeResearch } from './college-research.ts';
import { collegeTransfers } from './college-transfers.ts';
import { sectorAwards } from './sector-awards.ts';
import { honouredTeachers } from './honoured-teachers.ts';
import { supportedCommunes } from './supported-communes.ts';
import { communeProgramme } from './commune-programme.ts';
import { communeAid } from './commune-aid.ts';
import { defenceTraining } from './defence-training.ts';
import { partyOrganisations } from './party-organisations.ts';
import { partyWork } from './party-work.ts';
import { partyMembers } from './party-members.ts';
import { partyRates } from './party-rates.ts';
import { partyCommittee } from './party-committee.ts';
import { cadreCourses } from './cadre-courses.ts';
import { partyChanges } from './party-changes.ts';
import { partyYears } from './party-years.ts';
import { resolutionStudy } from './resolution-study.ts';
import { personalPlans } from './personal-plans.ts';
import { roleModels } from './role-models.ts';
import { inspections } from './inspections.ts';
import { discipline } from './discipline.ts';
import { officeRules } from './office-rules.ts';
import { assessment } from './assessment.ts';
import { missedTargets } from './missed-targets.ts';
import { futureTargets } from './future-targets.ts';
import { futureBaseline } from './future-baseline.ts';
import { vocationalTrainingAim } from './vocational-training-aim.ts';
import { futureAdmissions } from './future-admissions.ts';
import { futureOversight } from './future-oversight.ts';
import { futureDirections } from './future-directions.ts';
import { schoolQualityChecks } from './school-quality-checks.ts';
import { planLists } from './plan-lists.ts';
import { taskRates } from './task-rates.ts';
import { reportNotes } from './report-notes.ts';

/** Every CSV of `data/` and its declaration, in the order in which the stories come to them. */
export const datasets: readonly Dataset[] = [
  schoolMergers,
  institutions,
  rooms,
  teachingEquipment,
  termTargets,
  schoolingTargetsMet,
  nationalPrizes,
  olympiadSelections,
  gradeTenEntrance,
  continuingCentres,
  continuingClasses,
  jointDegrees,
  nominatedStudents,
  nominatedGraduates,
  teacherCollege,
  teacherCollegeRates,
  laoStudents,
  laoProvinces,
  sentAbroad,
  languageCourses,
  laoResolutions,
  boardingSchools,
  universalEducation,
  literacyClasses,
  teacherQualification,
  administrativeProcedures,
  onlineServices,
  serviceRates,
  onlineChannels,
  initiatives,
  collegeResearch,
  collegeTransfers,
  sectorAwards,
  honouredTeachers,
  supportedCommunes,
  communeProgramme,
  communeAid,
  defenceTraining,
  partyOrganisations,
  partyWork,
  partyMembers,
  partyRates,
  partyCommittee,
  cadreCourses,
  partyChanges,
  partyYears,
  resolutionStudy,
  personalPlans,
  roleModels,
  inspections,
  discipline,
  officeRules,
  assessment,
  missedTargets,
  futureTargets,
  futureBaseline,
  vocationalTrainingAim,
  futureAdmissions,
  futureOversight,
  futureDirections,
  schoolQualityChecks,
  planLists,
  taskRates,
  reportNotes,
];
