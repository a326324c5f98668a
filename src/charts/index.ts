import type { Chart } from './define.ts';
import { equipmentByLevel } from './equipment-by-level.ts';
import { institutionsByKind } from './institutions-by-kind.ts';
import { permanentRooms } from './permanent-rooms.ts';
import { schoolMergersChart } from './school-mergers.ts';
import { boardingGrowth } from './boarding-growth.ts';
import { boardingSchoolsByKind } from './boarding-schools-by-kind.ts';
import { boardingStudents } from './boarding-students.ts';
import { onlineServicesChart } from './online-services.ts';
import { teacherQualificationChart } from './teacher-qualification.ts';
import { teachersBelow } from './teachers-below.ts';

/** Every published chart, in the order of the report. */
export const charts: readonly Chart[] = [
  schoolMergersChart,
  institutionsByKind,
  permanentRooms,
  equipmentByLevel,
  boardingSchoolsByKind,
  boardingStudents,
  boardingGrowth,
  teacherQualificationChart,
  teachersBelow,
  onlineServicesChart,
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
