import { column, defineDataset, labelColumns } from '../figures/define.ts';
import type { Localized } from '../locale/locales.ts';
import { category, id } from '../table/fieldTypes.ts';

const gapNote: Localized = {
  vi: 'Chỉ tiêu trừ kết quả.',
  en: 'The target less the result.',
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

const countNote: Localized = {
  vi: 'Đếm các chỉ tiêu chưa đạt được nêu tên.',
  en: 'Counts the targets named as missed.',
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
    vi: 'Các chỉ tiêu chưa đạt được nêu tên',
    en: 'Targets named as missed',
  },
  description: {
    vi: 'Mỗi dòng là một chỉ tiêu chưa đạt, được nêu tên ở phần hạn chế, và nơi giao chỉ tiêu ấy. Mức giao và kết quả nằm ở bộ chỉ tiêu nhiệm kỳ; riêng kế hoạch năm năm không nêu mức về phòng kiên cố.',
    en: 'Each row is a missed target, named among the shortcomings, and the body that set it. Levels and results stand in the dataset of term targets; the five-year plan’s levels for permanent rooms are not stated.',
  },
  source: 'I:III.2.1',
  key: ['indicator', 'body'],
  columns: {
    indicator: column(id(), { vi: 'Mã chỉ tiêu', en: 'Indicator id' }),
    body: column(category('department', 'province', 'plan'), { vi: 'Nơi giao', en: 'Set by' }),
    ...labelColumns,
  },
  derived: {
    department: named(
      'department',
      'Chỉ tiêu Đảng bộ Sở chưa đạt',
      'Targets of the Department’s Party organisation missed',
    ),
    province: named(
      'province',
      'Chỉ tiêu của Đại hội Đảng bộ tỉnh chưa đạt',
      'Targets of the provincial Party congress missed',
    ),
    plan: named(
      'plan',
      'Chỉ tiêu của kế hoạch năm năm chưa đạt',
      'Targets of the five-year plan missed',
    ),
    'boarding-rooms-department-gap': gap(
      'permanent-boarding-rooms.department',
      'phòng nội trú kiên cố, chỉ tiêu của Đảng bộ Sở',
      'permanent boarding rooms, target of the Department’s Party organisation',
    ),
    'boarding-rooms-province-gap': gap(
      'permanent-boarding-rooms.province',
      'phòng nội trú kiên cố, chỉ tiêu của Đại hội Đảng bộ tỉnh',
      'permanent boarding rooms, target of the provincial Party congress',
    ),
    'classrooms-gap': gap(
      'permanent-classrooms.province',
      'phòng học kiên cố, chỉ tiêu của Đại hội Đảng bộ tỉnh',
      'permanent classrooms, target of the provincial Party congress',
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
