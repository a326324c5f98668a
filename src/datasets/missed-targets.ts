import { column, defineDataset, labelColumns } from '../figures/define.ts';
import type { Words } from '../locale/locales.ts';
import { category, id } from '../table/fieldTypes.ts';

const gapNote: Words = {
  vi: 'Chỉ tiêu trừ kết quả mà báo cáo nêu.',
  en: 'The target less the result that the report gives.',
};

/** The points by which the result of a target of the term falls short. */
function gap(target: string, vi: string, en: string) {
  return {
    title: { vi: `Còn thiếu: ${vi}`, en: `Gap: ${en}` },
    unit: 'point' as const,
    note: gapNote,
    of: (_row: unknown, _rows: unknown, figure: (ref: string) => number) =>
      figure(`term-targets/${target}/target`) - figure(`term-targets/${target}/result`),
  };
}

const countNote: Words = {
  vi: 'Đếm các chỉ tiêu chưa đạt mà báo cáo nêu tên.',
  en: 'Counts the missed targets that the report names.',
};

/** How many targets of a body the report names as missed. */
function named(body: string, vi: string, en: string) {
  return {
    title: { vi, en },
    unit: 'target' as const,
    note: countNote,
    of: (_row: unknown, rows: readonly { readonly body: string }[]) =>
      rows.filter((row) => row.body === body).length,
  };
}

export const missedTargets = defineDataset({
  id: 'missed-targets',
  order: 540,
  title: {
    vi: 'Các chỉ tiêu chưa đạt mà báo cáo nêu tên',
    en: 'Missed targets that the report names',
  },
  description: {
    vi: 'Mỗi dòng là một chỉ tiêu chưa đạt và nơi giao, theo phần hạn chế của báo cáo. Chỉ tiêu và kết quả bằng số nằm ở bảng chỉ tiêu nhiệm kỳ; báo cáo không nêu mức của kế hoạch năm năm về phòng kiên cố.',
    en: 'Each row is a missed target and the body that set it, from the shortcomings in the report. Targets and results as numbers stand in the table of term targets; the report does not give the five-year plan’s levels for permanent rooms.',
  },
  source: 'I:III.2.1',
  key: ['indicator', 'body'],
  columns: {
    indicator: column(id(), { vi: 'Mã chỉ tiêu', en: 'Indicator id' }),
    body: column(category('department', 'province', 'plan'), { vi: 'Nơi giao', en: 'Set by' }),
    ...labelColumns,
  },
  derived: {
    department: named('department', 'Chỉ tiêu Đảng bộ Sở chưa đạt', 'Department targets missed'),
    province: named('province', 'Chỉ tiêu của tỉnh chưa đạt', 'Provincial targets missed'),
    plan: named('plan', 'Chỉ tiêu của kế hoạch năm năm chưa đạt', 'Targets of the plan missed'),
    'boarding-rooms-department-gap': gap(
      'permanent-boarding-rooms.department',
      'phòng nội trú kiên cố, chỉ tiêu Đảng bộ Sở',
      'permanent boarding rooms, target of the Department',
    ),
    'boarding-rooms-province-gap': gap(
      'permanent-boarding-rooms.province',
      'phòng nội trú kiên cố, chỉ tiêu của tỉnh',
      'permanent boarding rooms, target of the province',
    ),
    'classrooms-gap': gap(
      'permanent-classrooms.province',
      'phòng học kiên cố, chỉ tiêu của tỉnh',
      'permanent classrooms, target of the province',
    ),
    'theory-gap': gap('members-with-theory.department', 'lý luận chính trị', 'political theory'),
    'families-gap': gap(
      'cultural-families-2021.department',
      'gia đình văn hóa năm 2021',
      'cultural families in 2021',
    ),
    'nursery-gap': gap('nursery.plan', 'trẻ đi nhà trẻ', 'children in nursery'),
  },
});
