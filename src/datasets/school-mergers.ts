import { column, defineDataset } from '../figures/define.ts';
import { excess, rate } from '../figures/check.ts';
import { count, id, percent } from '../table/fieldTypes.ts';

export const schoolMergers = defineDataset({
  id: 'school-mergers',
  order: 10,
  title: { vi: 'Sáp nhập trường, 2020–2024', en: 'School mergers, 2020–2024' },
  description: {
    vi: 'Một dòng: số trường trước và sau sáp nhập giai đoạn 2020–2024, số đầu mối giảm và mức đạt so với chỉ tiêu tỉnh giao.',
    en: 'One row: the schools before and after merging in 2020–2024, the reduction, and its share of the target set by the province.',
  },
  source: 'I:II.1.1.a:1',
  key: ['period'],
  columns: {
    period: column(id(), { vi: 'Giai đoạn', en: 'Period' }),
    before: column(count(), { vi: 'Trước sáp nhập', en: 'Before merging' }, 'school'),
    after: column(count(), { vi: 'Sau sáp nhập', en: 'After merging' }, 'school'),
    reduction: column(count(), { vi: 'Số đầu mối giảm', en: 'Reduction' }, 'school'),
    target_rate: column(
      percent(),
      { vi: 'Mức đạt chỉ tiêu', en: 'Share of the target' },
      'percent',
    ),
  },
  derived: {
    target: {
      title: { vi: 'Chỉ tiêu giảm', en: 'Target reduction' },
      unit: 'school',
      note: {
        vi: 'Chỉ tiêu được suy ra: số đầu mối giảm chia cho mức đạt, làm tròn.',
        en: 'The target is inferred: the reduction divided by its share of the target, rounded to a whole school.',
      },
      of: (row) => Math.round((row('2020-2024').reduction / row('2020-2024').target_rate) * 100),
    },
    shortfall: {
      title: { vi: 'Còn thiếu so với chỉ tiêu', en: 'Short of the target' },
      unit: 'school',
      note: {
        vi: 'Chỉ tiêu suy ra từ mức đạt, trừ số đầu mối đã giảm.',
        en: 'The target implied by its achieved share, less the reduction.',
      },
      of: (row) => {
        const { reduction, target_rate } = row('2020-2024');
        return Math.round((reduction / target_rate) * 100) - reduction;
      },
    },
  },
  checks: [
    excess({
      result: 'school-mergers/2020-2024/before',
      target: 'school-mergers/2020-2024/after',
      excess: 'school-mergers/2020-2024/reduction',
    }),
    rate({
      numerator: 'school-mergers/2020-2024/reduction',
      denominator: 'school-mergers/target',
      rate: 'school-mergers/2020-2024/target_rate',
    }),
  ],
});
