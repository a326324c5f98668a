import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { excess, same } from '../figures/check.ts';
import { isMet } from '../figures/target.ts';
import { category, id, number, optional, percent } from '../table/fieldTypes.ts';

export const termTargets = defineDataset({
  id: 'term-targets',
  order: 50,
  title: {
    vi: 'Chỉ tiêu và kết quả nhiệm kỳ 2020–2025',
    en: 'Targets and results, 2020–2025 term',
  },
  description: {
    vi: 'Mỗi dòng là một chỉ tiêu tính bằng phần trăm của nhiệm kỳ 2020–2025, nơi giao (Đảng bộ Sở, Đại hội Đảng bộ tỉnh, kế hoạch năm năm) và kết quả. Đây là bộ dùng để biết việc gì đã đạt, việc gì chưa.',
    en: 'Each row is a percentage target of the 2020–2025 term, the body that set it (the Department’s Party organisation, the provincial Party congress, the five-year plan) and the result. This is the dataset for what was met and what was not.',
  },
  source: 'I:II.1.1.b:2',
  key: ['indicator', 'body'],
  columns: {
    indicator: column(id(), { vi: 'Mã chỉ tiêu', en: 'Indicator id' }),
    body: column(category('department', 'province', 'plan'), { vi: 'Nơi giao', en: 'Set by' }),
    group: column(category('enrolment', 'completion', 'quality', 'facilities', 'party'), {
      vi: 'Nhóm',
      en: 'Group',
    }),
    ...labelColumns,
    relation: column(category('above', 'at-least', 'at-most'), {
      vi: 'Mức phải đạt',
      en: 'Relation',
    }),
    target: column(percent(), { vi: 'Chỉ tiêu', en: 'Target' }, 'percent'),
    result_stated: column(category('exactly', 'above'), {
      vi: 'Kết quả ghi là',
      en: 'Result stated as',
    }),
    result: column(percent(), { vi: 'Kết quả', en: 'Result' }, 'percent'),
    difference: column(
      optional(number(-100, 100)),
      { vi: 'Chênh lệch', en: 'Difference' },
      'point',
    ),
    ...sourceColumn,
  },
  derived: {
    all: {
      title: { vi: 'Số chỉ tiêu tính bằng phần trăm', en: 'Percentage targets' },
      unit: 'target',
      note: {
        vi: 'Đếm mỗi chỉ tiêu có nêu mức của mỗi nơi giao; hai nơi giao thì đếm hai.',
        en: 'Counts every target with a stated level, once for each body that set it.',
      },
      of: (_, rows) => rows.length,
    },
    met: {
      title: { vi: 'Số chỉ tiêu đã đạt', en: 'Targets met' },
      unit: 'target',
      note: {
        vi: 'So kết quả với từng chỉ tiêu.',
        en: 'Holds the result against each target.',
      },
      of: (_, rows) => rows.filter((row) => isMet(row.result, row)).length,
    },
    missed: {
      title: { vi: 'Số chỉ tiêu chưa đạt', en: 'Targets missed' },
      unit: 'target',
      note: {
        vi: 'So kết quả với từng chỉ tiêu.',
        en: 'Holds the result against each target.',
      },
      of: (_, rows) => rows.filter((row) => !isMet(row.result, row)).length,
    },
    'room-targets': {
      title: { vi: 'Số chỉ tiêu phòng kiên cố', en: 'Targets for permanent rooms' },
      unit: 'target',
      source: 'I:II.1.1.m',
      note: {
        vi: 'Đếm các chỉ tiêu về phòng kiên cố.',
        en: 'Counts the targets for permanent rooms.',
      },
      of: (_, rows) => rows.filter(({ group }) => group === 'facilities').length,
    },
    'room-targets-met': {
      title: { vi: 'Số chỉ tiêu phòng kiên cố đã đạt', en: 'Targets for permanent rooms met' },
      unit: 'target',
      source: 'I:II.1.1.m',
      note: {
        vi: 'So tỷ lệ phòng kiên cố với từng chỉ tiêu.',
        en: 'Holds the share of permanent rooms against each target.',
      },
      of: (_, rows) =>
        rows.filter((row) => row.group === 'facilities' && isMet(row.result, row)).length,
    },
  },
  checks: [
    excess({
      result: 'term-targets/*/result',
      target: 'term-targets/*/target',
      excess: 'term-targets/*/difference',
    }),
    same('rooms/classrooms/permanent_rate', 'term-targets/permanent-classrooms.department/result'),
    same('rooms/classrooms/permanent_rate', 'term-targets/permanent-classrooms.province/result'),
    same(
      'rooms/boarding-rooms/permanent_rate',
      'term-targets/permanent-boarding-rooms.department/result',
    ),
    same(
      'rooms/boarding-rooms/permanent_rate',
      'term-targets/permanent-boarding-rooms.province/result',
    ),
  ],
});
