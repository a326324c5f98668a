import { column, defineDataset, labelColumns } from '../figures/define.ts';
import type { Localized } from '../locale/locales.ts';
import { category, id, percent } from '../table/fieldTypes.ts';

/** Groups that concern schools and their rooms, as the report numbers them. */
const schoolGroup = '2';

const gapNote: Localized = {
  vi: 'Chỉ tiêu trừ mức hiện nay ở Phần thứ nhất của báo cáo.',
  en: 'The target less the present level given in Part I of the report.',
};

function gap(target: string, vi: string, en: string) {
  return {
    title: { vi, en },
    unit: 'point',
    note: gapNote,
    of: (
      row: (key: string) => { readonly target: number },
      _: readonly unknown[],
      figure: (ref: string) => number,
    ): number => Math.abs(row(target).target - figure(`future-baseline/${target}/now`)),
  } as const;
}

export const futureTargets = defineDataset({
  id: 'future-targets',
  order: 550,
  title: {
    vi: 'Chỉ tiêu tính bằng phần trăm, nhiệm kỳ 2025–2030',
    en: 'Percentage targets, 2025–2030 term',
  },
  description: {
    vi: 'Mỗi dòng là một chỉ tiêu tính bằng phần trăm mà Đảng bộ Sở đề ra cho nhiệm kỳ 2025–2030, theo tám nhóm của báo cáo; nhóm 5 tính bằng người nên ở bộ khác. Ba loại phòng chung một chỉ tiêu được tách thành ba dòng; mức không kèm “trên” hay “từ” được hiểu là tối thiểu.',
    en: 'Each row is a percentage target that the Department’s Party organisation sets for the 2025–2030 term, by the report’s eight groups; group 5 counts people and stands elsewhere. Three kinds of rooms that share one target have a row each; a level without “above” or “from” is taken as the least to be reached.',
  },
  source: 'II:II.2',
  key: ['id'],
  columns: {
    id: column(id(), { vi: 'Mã chỉ tiêu', en: 'Target id' }),
    group: column(category('1', '2', '3', '4', '5', '6', '7', '8'), {
      vi: 'Nhóm',
      en: 'Group',
    }),
    ...labelColumns,
    relation: column(category('above', 'at-least', 'at-most'), {
      vi: 'Mức phải đạt',
      en: 'Relation',
    }),
    target: column(percent(), { vi: 'Chỉ tiêu 2025–2030', en: 'Target, 2025–2030' }, 'percent'),
  },
  derived: {
    'other-targets': {
      title: {
        vi: 'Chỉ tiêu phần trăm về Đảng, đoàn thể, cơ quan',
        en: 'Percentage targets for the Party, mass organisations and offices',
      },
      unit: 'target',
      note: {
        vi: 'Đếm các chỉ tiêu tính bằng phần trăm ngoài nhóm 2.',
        en: 'Counts the percentage targets outside group 2.',
      },
      of: (_, rows) => rows.filter(({ group }) => group !== schoolGroup).length,
    },
    'other-targets-whole': {
      title: {
        vi: 'Chỉ tiêu về Đảng, đoàn thể, cơ quan ở mức một trăm phần trăm',
        en: 'Targets for the Party, mass organisations and offices at one hundred per cent',
      },
      unit: 'target',
      note: {
        vi: 'Đếm các chỉ tiêu ngoài nhóm 2 ở mức 100%.',
        en: 'Counts the targets outside group 2 that stand at 100%.',
      },
      of: (_, rows) =>
        rows.filter(({ group, target }) => group !== schoolGroup && target === 100).length,
    },
    'other-targets-below': {
      title: {
        vi: 'Chỉ tiêu về Đảng, đoàn thể, cơ quan ở dưới một trăm phần trăm',
        en: 'Targets for the Party, mass organisations and offices below one hundred per cent',
      },
      unit: 'target',
      note: {
        vi: 'Đếm các chỉ tiêu ngoài nhóm 2 ở dưới mức 100%.',
        en: 'Counts the targets outside group 2 that stand below 100%.',
      },
      of: (_, rows) =>
        rows.filter(({ group, target }) => group !== schoolGroup && target < 100).length,
    },
    'national-standard-gap': gap(
      'national-standard-schools',
      'Trường đạt chuẩn quốc gia: khoảng cách tới chỉ tiêu',
      'Schools meeting national standards: distance to the target',
    ),
    'accredited-gap': gap(
      'accredited-schools',
      'Trường đạt kiểm định: khoảng cách tới chỉ tiêu',
      'Accredited schools: distance to the target',
    ),
    'classrooms-gap': gap(
      'classrooms',
      'Phòng học kiên cố: khoảng cách tới chỉ tiêu',
      'Permanent classrooms: distance to the target',
    ),
    'boarding-rooms-gap': gap(
      'boarding-rooms',
      'Phòng nội trú kiên cố: khoảng cách tới chỉ tiêu',
      'Permanent boarding rooms: distance to the target',
    ),
    'members-good-gap': {
      ...gap(
        'members-good',
        'Đảng viên hoàn thành tốt trở lên: chỉ tiêu thấp hơn mức hiện nay',
        'Members rated as fulfilling their tasks well or better: target below the present level',
      ),
      note: {
        vi: 'Mức hiện nay ở Phần thứ nhất của báo cáo trừ chỉ tiêu.',
        en: 'The present level given in Part I of the report, less the target.',
      },
    },
  },
});
