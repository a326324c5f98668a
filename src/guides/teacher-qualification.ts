import { defineGuide } from './define.ts';

export const teacherQualificationGuide = defineGuide({
  chart: 'teacher-qualification',
  steps: [
    {
      words: {
        vi: 'Vòng tròn bên trái là tỷ lệ đạt chuẩn trước Luật. Bốn cấp cách nhau xa, từ {teacher-qualification/primary-before} ở tiểu học đến {teacher-qualification/upper-secondary-before} ở THPT.',
        en: 'The rings on the left are the shares before the Law. The four levels were far apart, from {teacher-qualification/primary-before} in primary to {teacher-qualification/upper-secondary-before} in upper secondary.',
      },
      view: 'before-the-law',
      rows: ['preschool', 'primary', 'lower-secondary', 'upper-secondary'],
    },
    {
      words: {
        vi: 'Tiểu học có đường dốc nhất: thêm {teacher-qualification/primary/change}, lên {teacher-qualification/primary/rate}. Vậy mà đây vẫn là cấp thấp nhất.',
        en: 'Primary has the steepest line: up {teacher-qualification/primary/change}, to {teacher-qualification/primary/rate}. Even so it is still the lowest.',
      },
      view: 'primary-risen',
      rows: ['primary'],
    },
    {
      words: {
        vi: 'THCS thêm {teacher-qualification/lower-secondary/change}, mầm non thêm {teacher-qualification/preschool/change}.',
        en: 'Lower secondary gained {teacher-qualification/lower-secondary/change}, preschool {teacher-qualification/preschool/change}.',
      },
      view: 'middle-risen',
      rows: ['lower-secondary', 'preschool'],
    },
    {
      words: {
        vi: 'THPT chỉ cần thêm {teacher-qualification/upper-secondary/change} là đủ {teacher-qualification/upper-secondary/rate}. Nay bốn cấp đứng gần nhau hơn nhiều.',
        en: 'Upper secondary needed only {teacher-qualification/upper-secondary/change} to reach {teacher-qualification/upper-secondary/rate}. The four levels now stand much closer together.',
      },
      view: 'all-risen',
      rows: ['preschool', 'primary', 'lower-secondary', 'upper-secondary'],
    },
  ],
});
