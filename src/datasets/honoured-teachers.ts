import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { category, count, id } from '../table/fieldTypes.ts';

export const honouredTeachers = defineDataset({
  id: 'honoured-teachers',
  order: 340,
  title: { vi: 'Danh hiệu nhà giáo', en: 'Teachers’ titles' },
  description: {
    vi: 'Số nhà giáo của ngành được phong tặng danh hiệu Nhà giáo Ưu tú, Nhà giáo Nhân dân, theo năm.',
    en: 'Teachers of the sector awarded the titles of Meritorious Teacher and People’s Teacher, by year.',
  },
  source: 'I:II.5',
  key: ['title', 'year'],
  columns: {
    year: column(id(), { vi: 'Năm', en: 'Year' }),
    title: column(category('meritorious', 'people'), { vi: 'Mã danh hiệu', en: 'Title id' }),
    ...labelColumns,
    teachers: column(count(), { vi: 'Số nhà giáo', en: 'Teachers' }, 'person'),
  },
  derived: {
    meritorious: {
      title: { vi: 'Nhà giáo Ưu tú trong nhiệm kỳ', en: 'Meritorious Teachers in the term' },
      unit: 'person',
      note: { vi: 'Cộng hai năm 2021 và 2023.', en: 'The sum of 2021 and 2023.' },
      of: (_, rows) =>
        rows
          .filter(({ title }) => title === 'meritorious')
          .reduce((total, { teachers }) => total + teachers, 0),
    },
  },
});
