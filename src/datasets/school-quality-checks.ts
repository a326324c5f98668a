import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { id, percent } from '../table/fieldTypes.ts';

export const schoolQualityChecks = defineDataset({
  id: 'school-quality-checks',
  order: 610,
  title: {
    vi: 'Trường được khảo sát, đánh giá, xếp hạng 2025–2030',
    en: 'Schools to be surveyed, assessed and ranked, 2025–2030',
  },
  description: {
    vi: 'Phần trăm số trường phải tham gia từng việc, trong đột phá về chất lượng giáo dục phổ thông.',
    en: 'The share of schools that must take part in each, under the breakthrough on the quality of general education.',
  },
  source: 'II:III.2',
  key: ['id'],
  columns: {
    id: column(id(), { vi: 'Mã', en: 'Id' }),
    ...labelColumns,
    rate: column(
      percent(),
      { vi: 'Số trường phải tham gia', en: 'Schools to take part' },
      'percent',
    ),
  },
});
