import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { count, id, percent } from '../table/fieldTypes.ts';

export const administrativeProcedures = defineDataset({
  id: 'administrative-procedures',
  order: 260,
  title: {
    vi: 'Thủ tục hành chính của Sở Giáo dục và Đào tạo',
    en: 'Administrative procedures of the Department of Education and Training',
  },
  description: {
    vi: 'Số thủ tục hành chính trong danh mục mà Ủy ban nhân dân tỉnh công bố theo đề xuất của Sở, số cấp (tỉnh, huyện, xã) và tỷ lệ đã vào danh mục.',
    en: 'Administrative procedures in the list that the Provincial People’s Committee announced on the Department’s advice, the levels of government (province, district, commune) and the share that is listed.',
  },
  source: 'I:II.1.1.o',
  key: ['authority'],
  columns: {
    authority: column(id(), { vi: 'Mã cơ quan', en: 'Authority id' }),
    ...labelColumns,
    procedures: column(count(), { vi: 'Số thủ tục', en: 'Procedures' }, 'procedure'),
    levels: column(count(), { vi: 'Số cấp', en: 'Levels of government' }, 'number'),
    listed_rate: column(percent(), { vi: 'Đã vào danh mục', en: 'Listed' }, 'percent'),
  },
});
