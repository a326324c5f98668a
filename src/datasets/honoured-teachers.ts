import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { category, count, id } from '../table/fieldTypes.ts';

export const honouredTeachers = defineDataset({
  id: 'honoured-teachers',
  order: 340,
  title: { vi: 'Danh hiệu nhà giáo', en: 'Teachers’ titles' },
  description: {
    vi: 'Mỗi dòng là một danh hiệu, một năm và số nhà giáo của ngành được phong tặng: Nhà giáo Ưu tú, Nhà giáo Nhân dân.',
    en: 'Each row is a title, a year and the number of teachers of the sector who received it: Meritorious Teacher, People’s Teacher.',
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
