import type { Chart } from './define.ts';
import { schoolMergersChart } from './school-mergers.ts';
import { institutionsByKind } from './institutions-by-kind.ts';
import { permanentRooms } from './permanent-rooms.ts';
import { equipmentByLevel } from './equipment-by-level.ts';
import { enrolmentRates } from './enrolment-rates.ts';
import { completionRates } from './completion-rates.ts';
import { nationalPrizesChart } from './national-prizes.ts';
import { continuingCentresChart } from './continuing-centres.ts';
import { continuingClassesChart } from './continuing-classes.ts';
import { nominatedStudentsChart } from './nominated-students.ts';
import { nominatedGraduatesChart } from './nominated-graduates.ts';
import { laoStudentsChart } from './lao-students.ts';
import { languageCoursesChart } from './language-courses.ts';
import { boardingSchoolsByKind } from './boarding-schools-by-kind.ts';
import { boardingStudents } from './boarding-students.ts';
import { boardingGrowth } from './boarding-growth.ts';
import { literacyClassesChart } from './literacy-classes.ts';
import { schoolStandards } from './school-standards.ts';
import { teacherQualificationChart } from './teacher-qualification.ts';
import { teachersBelow } from './teachers-below.ts';
import { onlineServicesChart } from './online-services.ts';
import { initiativesByScope } from './initiatives-by-scope.ts';
import { collegeResearchChart } from './college-research.ts';
import { awardsByYear } from './awards-by-year.ts';
import { communeAidChart } from './commune-aid.ts';
import { partyMembersChart } from './party-members.ts';
import { cadreCoursesChart } from './cadre-courses.ts';
import { partyChangesChart } from './party-changes.ts';
import { partyYearsChart } from './party-years.ts';
import { inspectionsChart } from './inspections.ts';
import { targetGaps } from './target-gaps.ts';
import { targetsByBody } from './targets-by-body.ts';
import { missedTargetsChart } from './missed-targets.ts';
import { futureSchools } from './future-schools.ts';
import { futureAdmissionsChart } from './future-admissions.ts';
import { futureParty } from './future-party.ts';

/** Every published chart, in the order of the stories and, within one, of its paragraphs. */
export const charts: readonly Chart[] = [
  schoolMergersChart,
  institutionsByKind,
  permanentRooms,
  equipmentByLevel,
  enrolmentRates,
  completionRates,
  nationalPrizesChart,
  continuingCentresChart,
  continuingClassesChart,
  nominatedStudentsChart,
  nominatedGraduatesChart,
  laoStudentsChart,
  languageCoursesChart,
  boardingSchoolsByKind,
  boardingStudents,
  boardingGrowth,
  literacyClassesChart,
  schoolStandards,
  teacherQualificationChart,
  teachersBelow,
  onlineServicesChart,
  initiativesByScope,
  collegeResearchChart,
  awardsByYear,
  communeAidChart,
  partyMembersChart,
  cadreCoursesChart,
  partyChangesChart,
  partyYearsChart,
  inspectionsChart,
  targetsByBody,
  targetGaps,
  missedTargetsChart,
  futureSchools,
  futureAdmissionsChart,
  futureParty,
];

export { chartCitations } from './define.ts';

/**
 * A chart by its id.
 *
 * @throws Error for an id that no chart has
 */
export function chartById(id: string): Chart {
  const chart = charts.find((each) => each.id === id);
  if (chart === undefined) throw new Error(`There is no chart "${id}"`);
  return chart;
}
