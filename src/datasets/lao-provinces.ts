import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const laoProvinces = defineDataset({
  id: 'lao-provinces',
  order: 180,
  title: { vi: 'Số tỉnh Bắc Lào tham gia', en: 'Northern Lao provinces taking part' },
  description: {
    vi: 'Số tỉnh Bắc Lào tham gia từng hoạt động mà báo cáo nêu.',
    en: 'Provinces of northern Laos that took part in each activity named in the report.',
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
