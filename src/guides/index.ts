import type { Guide } from './define.ts';
import { enrolmentRatesGuide } from './enrolment-rates.ts';
import { laoStudentsGuide } from './lao-students.ts';
import { schoolMergersGuide } from './school-mergers.ts';
import { teacherQualificationGuide } from './teacher-qualification.ts';

/** Every guide, each for a chart of its own. */
export const guides: readonly Guide[] = [
  schoolMergersGuide,
  enrolmentRatesGuide,
  laoStudentsGuide,
  teacherQualificationGuide,
];

/** The guide through a chart; undefined where the chart stands without one. */
export function guideOf(chartId: string): Guide | undefined {
  return guides.find(({ chart }) => chart === chartId);
}
