import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const cadreCourses = defineDataset({
  id: 'cadre-courses',
  order: 440,
  title: { vi: 'Cán bộ, đảng viên được cử đi học', en: 'Officials and members sent to courses' },
  description: {
    vi: 'Số người được cử đi học lý luận chính trị và quản lý trong nhiệm kỳ 2020–2025, theo chương trình.',
    en: 'People sent to courses in political theory and management in the 2020–2025 term, by course.',
  },
  source: 'I:II.3.2',
  key: ['course'],
  columns: {
    course: column(id(), { vi: 'Mã chương trình', en: 'Course id' }),
    ...labelColumns,
    people: column(count(), { vi: 'Số người', en: 'People' }, 'person'),
  },
  derived: {
    places: {
      title: { vi: 'Tổng số lượt cử đi học', en: 'Places on courses' },
      unit: 'place',
      note: {
        vi: 'Cộng năm chương trình; một người có thể được cử nhiều lần.',
        en: 'The sum of five courses; one person may have been sent to more than one.',
      },
      of: (_, rows) => rows.reduce((total, { people }) => total + people, 0),
    },
  },
});
