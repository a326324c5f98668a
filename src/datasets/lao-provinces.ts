import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const laoProvinces = defineDataset({
  id: 'lao-provinces',
  order: 180,
  title: { vi: 'Số tỉnh Bắc Lào tham gia', en: 'Northern Lao provinces taking part' },
  description: {
    vi: 'Mỗi dòng là một hoạt động và số tỉnh Bắc Lào tham gia. Dùng khi tìm hiểu hợp tác giáo dục với nước bạn.',
    en: 'Each row is an activity and the number of northern Lao provinces that took part. For anyone interested in cooperation across the border.',
  },
  source: 'I:II.1.1.e:10',
  key: ['activity'],
  columns: {
    activity: column(id(), { vi: 'Mã hoạt động', en: 'Activity id' }),
    ...labelColumns,
    provinces: column(count(), { vi: 'Số tỉnh', en: 'Provinces' }, 'number'),
    ...sourceColumn,
  },
});
