import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { excess, same, sum } from '../figures/check.ts';
import { count, id } from '../table/fieldTypes.ts';

/** The targets of the province that the report names, all over its sections. */
const provinceTargets = [
  'kindergarten-3-5',
  'kindergarten-5',
  'primary-6-10',
  'lower-secondary-11-14',
  'upper-secondary-15-18',
  'primary-completion',
  'lower-secondary-graduation',
  'upper-secondary-graduation',
  'national-standard-schools',
  'accredited-schools',
  'permanent-classrooms',
  'permanent-boarding-rooms',
].map((indicator) => `term-targets/${indicator}.province`);

export const assessment = defineDataset({
  id: 'assessment',
  order: 530,
  title: {
    vi: 'Số chỉ tiêu đạt và chưa đạt, theo phần đánh giá chung',
    en: 'Targets met and missed in the general assessment',
  },
  description: {
    vi: 'Mỗi dòng là một số đếm ở phần đánh giá chung: một nơi giao (Đảng bộ Sở, Đại hội Đảng bộ tỉnh, kế hoạch năm năm) có bao nhiêu chỉ tiêu, bao nhiêu đạt, bao nhiêu chưa đạt. Dùng để đối chiếu với kết quả từng chỉ tiêu ở các mục khác.',
    en: 'Each row is a count from the general assessment: how many targets one body set (the Department’s Party organisation, the provincial Party congress, the five-year plan), how many were met, how many missed. For checking against the results of single targets in other sections.',
  },
  source: 'I:III.1.1',
  key: ['count'],
  columns: {
    count: column(id(), { vi: 'Mã nội dung', en: 'Count id' }),
    ...labelColumns,
    targets: column(count(), { vi: 'Số chỉ tiêu', en: 'Targets' }, 'number'),
    ...sourceColumn,
  },
  derived: {
    'province-named': {
      title: {
        vi: 'Chỉ tiêu của tỉnh được nêu tên',
        en: 'Targets of the provincial Party congress that are named',
      },
      unit: 'number',
      note: {
        vi: 'Đếm các chỉ tiêu của Đại hội Đảng bộ tỉnh được nêu tên kèm kết quả ở các mục.',
        en: 'Counts the targets of the provincial Party congress that the sections name with a result.',
      },
      of: (_row, _rows, figure) =>
        provinceTargets.filter((ref) => Number.isFinite(figure(`${ref}/target`))).length,
    },
    'province-named-met': {
      title: {
        vi: 'Chỉ tiêu của tỉnh có nêu tên và đã đạt',
        en: 'Named targets of the provincial Party congress that were met',
      },
      unit: 'number',
      note: {
        vi: 'So kết quả với từng chỉ tiêu ấy.',
        en: 'Holds the result against each of those targets.',
      },
      // No result equals its target here, so "above" and "at least" come to the same.
      of: (_row, _rows, figure) =>
        provinceTargets.filter((ref) => figure(`${ref}/result`) >= figure(`${ref}/target`)).length,
    },
    'plan-missed-named': {
      title: {
        vi: 'Chỉ tiêu của kế hoạch năm năm chưa đạt và có nêu tên',
        en: 'Targets of the five-year plan named as missed',
      },
      unit: 'number',
      note: {
        vi: 'Hai chỉ tiêu chung với tỉnh cộng một chỉ tiêu riêng của kế hoạch.',
        en: 'The two shared with the province and the one of the plan alone.',
      },
      of: (row) => row('province-missed').targets + row('plan-missed').targets,
    },
    'plan-rest': {
      title: {
        vi: 'Chỉ tiêu của kế hoạch năm năm chưa rõ kết quả',
        en: 'Targets of the five-year plan whose outcome is not stated',
      },
      unit: 'number',
      note: {
        vi: 'Tổng số chỉ tiêu trừ số đạt và số chưa đạt có nêu tên.',
        en: 'All targets less those met and those named as missed.',
      },
      of: (row) =>
        row('plan-all').targets -
        row('plan-met').targets -
        row('province-missed').targets -
        row('plan-missed').targets,
    },
    'plan-if-named-only': {
      title: {
        vi: 'Chỉ tiêu của kế hoạch năm năm không bị nêu là chưa đạt',
        en: 'Targets of the five-year plan not named as missed',
      },
      unit: 'number',
      note: {
        vi: 'Tổng số chỉ tiêu trừ số chưa đạt có nêu tên.',
        en: 'All targets less those named as missed.',
      },
      of: (row) =>
        row('plan-all').targets - row('province-missed').targets - row('plan-missed').targets,
    },
  },
  checks: [
    excess({
      result: 'assessment/province-all/targets',
      target: 'assessment/province-missed/targets',
      excess: 'assessment/province-met/targets',
    }),
    same('missed-targets/department', 'assessment/department-missed/targets'),
    same('missed-targets/province', 'assessment/province-missed/targets'),
    sum(
      ['assessment/province-missed/targets', 'assessment/plan-missed/targets'],
      'missed-targets/plan',
    ),
    same('assessment/province-named', 'assessment/province-all/targets', {
      acknowledged: {
        all: {
          vi: 'Phần đánh giá chung ghi 11 chỉ tiêu của tỉnh; các mục của báo cáo nêu tên 12.',
          en: 'The general assessment gives 11 targets of the province; the sections of the report name 12.',
        },
      },
    }),
    same('assessment/province-named-met', 'assessment/province-met/targets', {
      acknowledged: {
        all: {
          vi: 'Phần đánh giá chung ghi 9 chỉ tiêu của tỉnh đạt; trong các chỉ tiêu được nêu tên có 10.',
          en: 'The general assessment gives 9 targets of the province as met; of those that are named, 10 are.',
        },
      },
    }),
    excess(
      {
        result: 'assessment/plan-all/targets',
        target: 'assessment/plan-missed-named',
        excess: 'assessment/plan-met/targets',
      },
      {
        acknowledged: {
          all: {
            vi: 'Phần đánh giá chung ghi 3/21 chỉ tiêu của kế hoạch năm năm đạt và vượt; phần hạn chế nêu tên 3 chỉ tiêu chưa đạt. 15 chỉ tiêu còn lại chưa được nói tới.',
            en: 'The general assessment gives 3 of 21 targets of the five-year plan as met and exceeded; the shortcomings name 3 that were missed. Of the other 15 nothing is said.',
          },
        },
      },
    ),
  ],
});
