import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const communeProgramme = defineDataset({
  id: 'commune-programme',
  order: 360,
  title: { vi: 'Việc giúp đỡ các xã', en: 'Help for communes' },
  description: {
    vi: 'Số xã, số huyện mà báo cáo nêu khi kể việc giúp đỡ các xã đặc biệt khó khăn.',
    en: 'The numbers of communes and districts that the report gives when it tells of the help for particularly disadvantaged communes.',
  },
  source: 'I:II.1.1.q:22',
  key: ['measure'],
  columns: {
    measure: column(id(), { vi: 'Mã', en: 'Id' }),
    ...labelColumns,
    count: column(count(), { vi: 'Số lượng', en: 'Number' }, 'number'),
    ...sourceColumn,
  },
});
