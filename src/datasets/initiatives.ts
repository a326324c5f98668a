import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { category, count, id } from '../table/fieldTypes.ts';

export const initiatives = defineDataset({
  id: 'initiatives',
  order: 300,
  title: { vi: 'Sáng kiến được công nhận', en: 'Recognised initiatives' },
  description: {
    vi: 'Mỗi dòng là một cấp công nhận và số sáng kiến của ngành Giáo dục trong năm năm 2020–2024. Số cấp ngành gồm cả đề tài nghiên cứu khoa học. Một sáng kiến có thể được tính ở nhiều cấp, nên không cộng các dòng.',
    en: 'Each row is a level of recognition and the initiatives of the education sector at it in the five years 2020–2024. The sector-level figure includes research projects. An initiative may be counted at several levels, so the rows are not to be added up.',
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
