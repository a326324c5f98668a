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
    vi: 'Một dòng: số thủ tục hành chính thuộc thẩm quyền của Sở trong danh mục Ủy ban nhân dân tỉnh công bố, số cấp có thủ tục (tỉnh, huyện, xã) và tỷ lệ đã vào danh mục. Cùng bộ dịch vụ công trực tuyến, cho biết bao nhiêu việc đã làm được qua mạng.',
    en: 'One row: the administrative procedures under the Department in the list announced by the Provincial People’s Committee, the levels of government they belong to (province, district, commune) and the share that is listed. With the online public services it tells how much can be done on the web.',
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
