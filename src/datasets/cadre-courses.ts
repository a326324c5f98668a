import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const cadreCourses = defineDataset({
  id: 'cadre-courses',
  order: 440,
  title: { vi: 'Cán bộ, đảng viên được cử đi học', en: 'Officials and members sent to courses' },
  description: {
    vi: 'Mỗi dòng là một chương trình lý luận chính trị hoặc quản lý và số người được cử đi học trong nhiệm kỳ 2020–2025. Dùng khi tìm hiểu việc đào tạo, bồi dưỡng cán bộ của Đảng bộ Sở.',
    en: 'Each row is a course in political theory or management, with the people sent to it in the 2020–2025 term. For anyone looking at how the Party organisation trains its officials.',
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
