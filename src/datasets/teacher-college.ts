import { column, defineDataset } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const teacherCollege = defineDataset({
  id: 'teacher-college',
  order: 150,
  title: {
    vi: 'Trường Cao đẳng Sư phạm Điện Biên, 2020–2024',
    en: 'Điện Biên Teacher Training College, 2020–2024',
  },
  description: {
    vi: 'Một dòng: sinh viên tuyển mới và được cấp bằng, lượt giáo viên được bồi dưỡng, người học đại học vừa làm vừa học ở Trường Cao đẳng Sư phạm Điện Biên, 2020–2024.',
    en: 'One row: students admitted and awarded diplomas, places taken by teachers in refresher courses, and staff in part-time degree courses at Điện Biên Teacher Training College, 2020–2024.',
  },
  source: 'I:II.1.1.d:9',
  key: ['period'],
  columns: {
    period: column(id(), { vi: 'Giai đoạn', en: 'Period' }),
    admitted: column(count(), { vi: 'Sinh viên tuyển mới', en: 'Admitted' }, 'undergraduate'),
    diplomas: column(
      count(),
      { vi: 'Sinh viên được cấp bằng', en: 'Awarded diplomas' },
      'undergraduate',
    ),
    refresher_places: column(
      count(),
      { vi: 'Lượt giáo viên được bồi dưỡng', en: 'Places taken in refresher courses' },
      'time',
    ),
    part_time_learners: column(
      count(),
      { vi: 'Cán bộ, giáo viên học đại học vừa làm vừa học', en: 'Staff in part-time degrees' },
      'person',
    ),
  },
});
