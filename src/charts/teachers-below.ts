import { teacherQualification } from '../datasets/teacher-qualification.ts';
import { formatFigure } from '../figures/words.ts';
import type { Words } from '../locale/locales.ts';
import type { Row } from '../plot/drawing.ts';
import { defineChart } from './define.ts';

const columns = 22;

const none: Words = { vi: '✓ tất cả đều đạt chuẩn', en: '✓ all meet the requirement' };

const headings = {
  vi: ['Cấp học', 'Chưa đạt chuẩn', 'Số giáo viên'],
  en: ['Level', 'Below the requirement', 'Teachers'],
} as const;

export const teachersBelow = defineChart({
  id: 'teachers-below',
  datasets: [teacherQualification],
  words: {
    vi: {
      title:
        '{teacher-qualification/primary-below|bare} trong {teacher-qualification/all-below} chưa đạt chuẩn dạy ở tiểu học',
      subtitle: 'Mỗi chấm là một giáo viên chưa đạt chuẩn, đầu năm học 2024–2025',
      alt: 'Các chấm, mỗi chấm một giáo viên chưa đạt chuẩn, chia theo cấp học: mầm non {teacher-qualification/preschool-below|bare}, tiểu học {teacher-qualification/primary-below|bare}, THCS {teacher-qualification/lower-secondary-below|bare}, THPT {teacher-qualification/upper-secondary-below|bare}. Cộng lại là {teacher-qualification/all-below} trong tổng số {teacher-qualification/all-teachers|bare}.',
      context:
        'Chưa đạt chuẩn là chưa có tấm bằng mà Luật Giáo dục 2019 đòi hỏi với cấp đang dạy, không có nghĩa là chưa qua đào tạo. Báo cáo nói giáo viên tiểu học khó tuyển vì thiếu nguồn, ở nhiều nơi giáo viên làm việc với cường độ cao, và việc thu xếp đi học gặp khó. Mọi giáo viên rồi phải đạt chuẩn, nhưng báo cáo không ghi đến năm nào.',
      note: 'Báo cáo không nêu các số này. Trang này lấy số giáo viên trừ số đạt chuẩn và trên chuẩn.',
    },
    en: {
      title:
        '{teacher-qualification/primary-below|bare} of the {teacher-qualification/all-below} below the requirement teach primary classes',
      subtitle: 'Each dot is one teacher below the requirement, start of the 2024–2025 school year',
      alt: 'Dots, one for each teacher below the required qualification, by level: preschool {teacher-qualification/preschool-below|bare}, primary {teacher-qualification/primary-below|bare}, lower secondary {teacher-qualification/lower-secondary-below|bare}, upper secondary {teacher-qualification/upper-secondary-below|bare}. Together they are {teacher-qualification/all-below} of {teacher-qualification/all-teachers|bare}.',
      context:
        'These teachers do not hold the diploma that the 2019 Education Law requires for the level they teach; that does not mean that they are untrained. The report says that primary teachers are hard to hire for lack of candidates, and that in many places the workload makes it hard to release them for study. In time all are to qualify, but no year is given.',
      note: 'The report does not state these numbers. This site takes all teachers less those with the required qualification or higher.',
    },
  },
  draw(data, locale) {
    const rows = data.rows(teacherQualification).map((row, tableRow): Row => {
      const below = data.figure(`teacher-qualification/${row.level}-below`);
      return {
        label: row[`label_${locale}`],
        value: formatFigure(below, locale, 'bare'),
        tableRow,
        ...(below.value === 0
          ? { remarks: [{ text: none[locale], outcome: 'met' }] }
          : { units: { columns, groups: [{ count: below.value, tone: 'shortfall' }] } }),
      };
    });
    return { panels: [{ rows }] };
  },
  table(data, locale) {
    const bare = (ref: string): string =>
      formatFigure(data.figure(`teacher-qualification/${ref}`), locale, 'bare');
    return {
      columns: headings[locale].map((title, index) => ({ title, numeric: index > 0 })),
      rows: [
        ...data
          .rows(teacherQualification)
          .map((row) => [
            row[`label_${locale}`],
            bare(`${row.level}-below`),
            bare(`${row.level}/teachers`),
          ]),
        [{ vi: 'Bốn cấp học', en: 'Four levels' }[locale], bare('all-below'), bare('all-teachers')],
      ],
    };
  },
});
