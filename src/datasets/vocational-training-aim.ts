import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { category, count, id } from '../table/fieldTypes.ts';

export const vocationalTrainingAim = defineDataset({
  id: 'vocational-training-aim',
  order: 570,
  title: {
    vi: 'Chỉ tiêu đào tạo nghề 2025–2030',
    en: 'Target for vocational training, 2025–2030',
  },
  description: {
    vi: 'Một dòng: số lao động tối thiểu được đào tạo nghề mỗi năm, bình quân của nhiệm kỳ 2025–2030.',
    en: 'One row: the least number of workers to be given vocational training each year, as an average of the 2025–2030 term.',
  },
  source: 'II:II.2',
  key: ['id'],
  columns: {
    id: column(id(), { vi: 'Mã', en: 'Id' }),
    ...labelColumns,
    relation: column(category('at-least'), { vi: 'Cách ghi', en: 'Stated as' }),
    workers: column(count(), { vi: 'Số lao động', en: 'Workers' }, 'worker'),
  },
});
