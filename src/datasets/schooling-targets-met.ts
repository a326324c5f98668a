import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { same } from '../figures/check.ts';
import { count, id } from '../table/fieldTypes.ts';

/** What the report counts as targets for enrolment and for completion, by the rows of `term-targets`. */
const counted = {
  enrolment: [
    'kindergarten-3-5',
    'kindergarten-5',
    'primary-6-10',
    'lower-secondary-11-14',
    'upper-secondary-15-18',
  ],
  completion: ['primary-completion', 'lower-secondary-graduation', 'upper-secondary-graduation'],
} as const;

type FigureOf = (ref: string) => number;

/** How many of the indicators stand above the targets of both bodies. */
function exceeded(indicators: readonly string[], figure: FigureOf): number {
  return indicators.filter((indicator) =>
    ['department', 'province'].every((body) => {
      const row = `term-targets/${indicator}.${body}`;
      return figure(`${row}/result`) > figure(`${row}/target`);
    }),
  ).length;
}

export const schoolingTargetsMet = defineDataset({
  id: 'schooling-targets-met',
  order: 60,
  title: {
    vi: 'Số chỉ tiêu huy động và tốt nghiệp đạt, vượt',
    en: 'Enrolment and completion targets met',
  },
  description: {
    vi: 'Mỗi dòng là một nhóm chỉ tiêu, huy động hoặc tốt nghiệp: số chỉ tiêu đạt và vượt trên số được giao. Tỷ lệ đi nhà trẻ thuộc kế hoạch năm năm, không nằm trong số này.',
    en: 'Each row is a group of targets, enrolment or completion: those met and exceeded, of those set. The nursery rate belongs to the five-year plan and is not among them.',
  },
  source: 'I:II.1.1.b',
  key: ['group'],
  columns: {
    group: column(id(), { vi: 'Mã nhóm', en: 'Group id' }),
    ...labelColumns,
    met: column(count(), { vi: 'Đạt và vượt', en: 'Met and exceeded' }, 'target'),
    total: column(count(), { vi: 'Được giao', en: 'Set' }, 'target'),
    ...sourceColumn,
  },
  derived: {
    'enrolment-met': {
      title: { vi: 'Số tỷ lệ đi học vượt chỉ tiêu', en: 'Enrolment rates above their targets' },
      unit: 'target',
      note: {
        vi: 'So từng tỷ lệ với chỉ tiêu của Đảng bộ Sở và Đại hội Đảng bộ tỉnh.',
        en: 'Holds each rate against the targets of the Department’s Party organisation and the provincial Party congress.',
      },
      of: (_, __, figure) => exceeded(counted.enrolment, figure),
    },
    'completion-met': {
      title: {
        vi: 'Số tỷ lệ hoàn thành, tốt nghiệp vượt chỉ tiêu',
        en: 'Completion and graduation rates above their targets',
      },
      unit: 'target',
      note: {
        vi: 'So từng tỷ lệ với chỉ tiêu của Đảng bộ Sở và Đại hội Đảng bộ tỉnh.',
        en: 'Holds each rate against the targets of the Department’s Party organisation and the provincial Party congress.',
      },
      of: (_, __, figure) => exceeded(counted.completion, figure),
    },
    'enrolment-rates': {
      title: { vi: 'Số tỷ lệ đi học', en: 'Enrolment rates' },
      unit: 'target',
      note: {
        vi: 'Các tỷ lệ ở chú thích 2, thêm tỷ lệ đi nhà trẻ ở mục III.2.1.',
        en: 'The rates of footnote 2 and the nursery rate of section III.2.1.',
      },
      of: () => counted.enrolment.length + 1,
    },
    'nursery-shortfall': {
      title: { vi: 'Nhà trẻ còn thiếu so với kế hoạch', en: 'Nursery rate short of the plan' },
      unit: 'point',
      note: {
        vi: 'Mức kế hoạch giao trừ kết quả; trong báo cáo viết là thấp hơn 10,89%.',
        en: 'The target of the plan less the result; the report writes 10.89% lower.',
      },
      of: (_, __, figure) =>
        figure('term-targets/nursery.plan/target') - figure('term-targets/nursery.plan/result'),
    },
    'upper-secondary-drop': {
      title: { vi: 'THPT thấp hơn THCS', en: 'Upper below lower secondary' },
      unit: 'point',
      note: {
        vi: 'Tỷ lệ đi học THCS trừ tỷ lệ đi học THPT và tương đương.',
        en: 'The enrolment rate of lower secondary less that of upper secondary and equivalent.',
      },
      of: (_, __, figure) =>
        figure('term-targets/lower-secondary-11-14.department/result') -
        figure('term-targets/upper-secondary-15-18.department/result'),
    },
  },
  checks: [
    same('schooling-targets-met/enrolment-met', 'schooling-targets-met/enrolment/met'),
    same('schooling-targets-met/completion-met', 'schooling-targets-met/completion/met'),
  ],
});
