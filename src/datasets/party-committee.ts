import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { rate } from '../figures/check.ts';
import type { Localized } from '../locale/locales.ts';
import { count, id, optional, percent } from '../table/fieldTypes.ts';

interface Group {
  readonly members: number | null;
  readonly rate: number | null;
}

/** The people of a group of which the report gives only the share. */
function counted(group: string, title: Localized) {
  return {
    title,
    unit: 'person' as const,
    note: {
      vi: 'Số người suy ra từ tỷ lệ: tỷ lệ nhân với số ủy viên, làm tròn.',
      en: 'Inferred from the share: the share times the committee, rounded to a whole person.',
    },
    of: (row: (key: string) => Group) =>
      Math.round(((row('all').members ?? 0) * (row(group).rate ?? 0)) / 100),
  };
}

export const partyCommittee = defineDataset({
  id: 'party-committee',
  order: 430,
  title: {
    vi: 'Ban Chấp hành Đảng bộ Sở, nhiệm kỳ 2020–2025',
    en: 'Executive Committee of the Department’s Party organisation, 2020–2025',
  },
  description: {
    vi: 'Mỗi dòng là một nhóm trong Ban Chấp hành Đảng bộ Sở nhiệm kỳ 2020–2025, theo giới và trình độ: số ủy viên, tỷ lệ. Dùng khi tìm hiểu cơ cấu cấp ủy.',
    en: 'Each row is a group in the Party Executive Committee of the 2020–2025 term, by sex and qualification: members and share. For anyone looking at who sits on the committee.',
  },
  source: 'I:I',
  key: ['group'],
  columns: {
    group: column(id(), { vi: 'Mã nhóm', en: 'Group id' }),
    ...labelColumns,
    members: column(optional(count()), { vi: 'Số ủy viên', en: 'Committee members' }, 'person'),
    rate: column(optional(percent()), { vi: 'Tỷ lệ', en: 'Share' }, 'percent'),
  },
  derived: {
    'university-members': counted('university', {
      vi: 'Ủy viên có trình độ đại học trở lên',
      en: 'Committee members with a degree',
    }),
    'advanced-theory-members': counted('advanced-theory', {
      vi: 'Ủy viên có trình độ cao cấp lý luận chính trị',
      en: 'Committee members with advanced political theory',
    }),
  },
  checks: [
    rate({
      numerator: 'party-committee/*/members',
      denominator: 'party-committee/all/members',
      rate: 'party-committee/*/rate',
    }),
    rate({
      numerator: 'party-committee/university-members',
      denominator: 'party-committee/all/members',
      rate: 'party-committee/university/rate',
    }),
    rate({
      numerator: 'party-committee/advanced-theory-members',
      denominator: 'party-committee/all/members',
      rate: 'party-committee/advanced-theory/rate',
    }),
  ],
});
