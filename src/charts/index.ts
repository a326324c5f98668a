import type { Chart } from './define.ts';
import { equipmentByLevel } from './equipment-by-level.ts';
import { institutionsByKind } from './institutions-by-kind.ts';
import { permanentRooms } from './permanent-rooms.ts';
import { schoolMergersChart } from './school-mergers.ts';
import { partyMembersChart } from './party-members.ts';
import { cadreCoursesChart } from './cadre-courses.ts';
import { partyChangesChart } from './party-changes.ts';
import { partyYearsChart } from './party-years.ts';
import { inspectionsChart } from './inspections.ts';
import { targetsByBody } from './targets-by-body.ts';
import { missedTargetsChart } from './missed-targets.ts';

/** Every published chart, in the order of the report. */
export const charts: readonly Chart[] = [
  schoolMergersChart,
  institutionsByKind,
  permanentRooms,
  equipmentByLevel,
  partyMembersChart,
  cadreCoursesChart,
  partyChangesChart,
  partyYearsChart,
  inspectionsChart,
  targetsByBody,
  missedTargetsChart,
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
