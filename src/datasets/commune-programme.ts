import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const communeProgramme = defineDataset({
  id: 'commune-programme',
  order: 360,
  title: { vi: 'Số xã, số huyện được giúp đỡ', en: 'Communes and districts helped' },
  description: {
    vi: 'Mỗi dòng là một số đếm về việc ngành Giáo dục giúp các xã đặc biệt khó khăn: bao nhiêu xã, bao nhiêu huyện. Dùng cùng danh sách xã và giá trị hỗ trợ.',
    en: 'Each row is a count from the sector’s help for particularly disadvantaged communes: how many communes, how many districts. To be read with the list of communes and the value of the aid.',
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
