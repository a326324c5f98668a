import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { category, count, id } from '../table/fieldTypes.ts';

export const initiatives = defineDataset({
  id: 'initiatives',
  order: 300,
  title: { vi: 'Sáng kiến được công nhận', en: 'Recognised initiatives' },
  description: {
    vi: 'Số sáng kiến của ngành Giáo dục trong năm năm 2020–2024 theo cấp công nhận. Số cấp ngành gồm cả đề tài nghiên cứu khoa học. Báo cáo không cho biết một sáng kiến có được đếm ở nhiều cấp hay không.',
    en: 'Initiatives of the education sector in the five years 2020–2024 by level of recognition. The sector-level figure includes research projects. The report does not say whether an initiative may be counted at several levels.',
  },
  source: 'I:II.1.1.p:20',
  key: ['scope'],
  columns: {
    scope: column(id(), { vi: 'Mã cấp', en: 'Level id' }),
    ...labelColumns,
    bound: column(category('exact', 'over'), { vi: 'Đúng hay trên', en: 'Exact or over' }),
    count: column(count(), { vi: 'Số sáng kiến', en: 'Initiatives' }, 'initiative'),
  },
});
