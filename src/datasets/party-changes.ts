import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { rate } from '../figures/check.ts';
import { count, id, number, optional } from '../table/fieldTypes.ts';

export const partyChanges = defineDataset({
  id: 'party-changes',
  order: 450,
  title: { vi: 'Kết nạp và thay đổi về đảng viên', en: 'Admissions and other changes' },
  description: {
    vi: 'Mỗi dòng là một thay đổi về đảng viên trong nhiệm kỳ 2020–2025 (kết nạp, đề nghị công nhận chính thức, đề nghị tặng Huy hiệu, xin ra, khai trừ), số người và chỉ tiêu nếu có.',
    en: 'Each row is a change among Party members in the 2020–2025 term (admitted, put forward for full membership or for a badge, left on request, expelled), the people concerned and the target where there is one.',
  },
  source: 'I:II.3.3',
  key: ['change'],
  columns: {
    change: column(id(), { vi: 'Mã thay đổi', en: 'Change id' }),
    ...labelColumns,
    people: column(count(), { vi: 'Số người', en: 'People' }, 'person'),
    target_low: column(
      optional(count()),
      { vi: 'Chỉ tiêu, mức thấp', en: 'Target, lower end' },
      'person',
    ),
    target: column(optional(count()), { vi: 'Chỉ tiêu', en: 'Target' }, 'person'),
    over_rate: column(
      optional(number(-100, 1000)),
      { vi: 'Vượt chỉ tiêu', en: 'Over the target' },
      'percent',
    ),
  },
  derived: {
    'admitted-over': {
      title: { vi: 'Số kết nạp vượt mức cao của chỉ tiêu', en: 'Admissions over the target' },
      unit: 'person',
      note: {
        vi: 'Số kết nạp trừ mức cao của chỉ tiêu.',
        en: 'Members admitted less the upper end of the target.',
      },
      of: (row) => row('admitted').people - (row('admitted').target ?? 0),
    },
    'students-over': {
      title: { vi: 'Số sinh viên kết nạp vượt chỉ tiêu', en: 'Students admitted over the target' },
      unit: 'person',
      note: {
        vi: 'Số sinh viên được kết nạp trừ chỉ tiêu.',
        en: 'Students admitted less the target.',
      },
      of: (row) => row('students').people - (row('students').target ?? 0),
    },
  },
  checks: [
    rate({
      numerator: 'party-changes/admitted-over',
      denominator: 'party-changes/admitted/target',
      rate: 'party-changes/admitted/over_rate',
    }),
  ],
});
