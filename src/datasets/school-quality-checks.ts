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
    vi: 'Mỗi dòng là một việc trong đột phá về chất lượng giáo dục phổ thông 2025–2030 (khảo sát, đánh giá, xếp hạng) và phần trăm số trường phải tham gia. Cho phụ huynh biết trường của con sẽ được đánh giá ra sao.',
    en: 'Each row is a step of the 2025–2030 breakthrough on the quality of general education (surveys, assessment, ranking) and the share of schools that must take part. It tells parents how their child’s school will be assessed.',
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
