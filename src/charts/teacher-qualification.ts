import { teacherQualification } from '../datasets/teacher-qualification.ts';
import { formatFigure } from '../figures/words.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { legend } from '../plot/forms/legend.ts';
import { resultPanel, type Scale } from '../plot/forms/results.ts';
import { defineChart } from './define.ts';

const headings = {
  vi: [
    'Cấp học',
    'Đạt chuẩn và trên chuẩn',
    'Số giáo viên',
    'Trước Luật',
    'Đầu năm học 2024–2025',
    'Tăng',
  ],
  en: [
    'Level',
    'Required qualification or higher',
    'Teachers',
    'Before the Law',
    'Start of 2024–2025',
    'Change',
  ],
} as const;

/** A change of fewer points than this would hide under the head of its own arrow. */
const tooSmall = 1;

/** The scale of the shares; it does not start at zero. */
export const qualificationScale = (locale: Locale): Scale => ({
  domain: [60, 100],
  ticks: [60, 80, 100],
  format: (value) => formatQuantity(value, 'percent', locale),
});

export const teacherQualificationChart = defineChart({
  id: 'teacher-qualification',
  datasets: [teacherQualification],
  words: {
    vi: {
      title:
        'Giáo viên tiểu học đạt chuẩn tăng mạnh nhất: thêm {teacher-qualification/primary/change}',
      subtitle:
        'Tỷ lệ giáo viên đạt chuẩn và trên chuẩn (%), năm trước khi thực hiện Luật Giáo dục 2019 và đầu năm học 2024–2025; thang đo không bắt đầu từ số không',
      alt: 'Ba mũi tên và một chấm trên một thang đo không bắt đầu từ số không. Mầm non từ {teacher-qualification/preschool-before} lên {teacher-qualification/preschool/rate}. Tiểu học từ {teacher-qualification/primary-before} lên {teacher-qualification/primary/rate}, mũi tên dài nhất. THCS từ {teacher-qualification/lower-secondary-before} lên {teacher-qualification/lower-secondary/rate}. THPT từ {teacher-qualification/upper-secondary-before} lên {teacher-qualification/upper-secondary/rate}.',
      context:
        'Đạt chuẩn là có tấm bằng Luật Giáo dục 2019 đòi hỏi: từ cao đẳng sư phạm với mầm non, từ cử nhân ngành sư phạm với tiểu học, trung học cơ sở (THCS) và trung học phổ thông (THPT); trên chuẩn là có bằng cao hơn. Báo cáo cho biết ngành đã cho giáo viên đi học nâng trình độ theo Luật. Đạt chuẩn chưa phải là đủ người: so với định mức, giáo viên vẫn thiếu.',
      note: 'Tỷ lệ trước Luật do trang này tính: tỷ lệ nay trừ mức tăng. Báo cáo ghi mức tăng bằng “%”, ở đây hiểu là điểm phần trăm.',
    },
    en: {
      title:
        'The share of qualified teachers rose most in primary schools: by {teacher-qualification/primary/change|bare} percentage points',
      subtitle:
        'Share of teachers with the required qualification or higher (%), year before the 2019 Education Law and start of 2024–2025; the scale does not start at zero',
      alt: 'Three arrows and a dot on a scale that does not start at zero. Preschool from {teacher-qualification/preschool-before} to {teacher-qualification/preschool/rate}. Primary from {teacher-qualification/primary-before} to {teacher-qualification/primary/rate}, the longest arrow. Lower secondary from {teacher-qualification/lower-secondary-before} to {teacher-qualification/lower-secondary/rate}. Upper secondary from {teacher-qualification/upper-secondary-before} to {teacher-qualification/upper-secondary/rate}.',
      context:
        'The 2019 Education Law requires a teacher training college diploma for preschool and a bachelor’s degree in teaching for primary, lower and upper secondary school; some teachers hold more. The report says that teachers were sent for further training to reach what the Law asks. They are still too few: by the report’s own account there are fewer teachers than the norms require.',
      note: 'The share before the Law is worked out by this site: the present share less the increase. The report writes the increase with “%”, read here as percentage points.',
    },
  },
  draw(data, locale) {
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    const items = data.rows(teacherQualification).map((row, tableRow) => {
      const before = data.figure(`teacher-qualification/${row.level}-before`).value;
      return {
        label: row[`label_${locale}`],
        value: `${percent(before)}\u00a0→\u00a0${percent(row.rate)}`,
        tableRow,
        ...(row.change < tooSmall ? {} : { before }),
        result: row.rate,
        remarks: [{ text: `+${formatQuantity(row.change, 'point', locale)}` }],
      };
    });
    return {
      legend: [
        legend.arrow(
          { vi: 'năm trước khi thực hiện Luật → nay', en: 'year before the Law → now' }[locale],
        ),
        legend.dot(
          {
            vi: 'nay, khi mức tăng quá nhỏ để vẽ mũi tên',
            en: 'now, where the change is too small for an arrow',
          }[locale],
        ),
      ],
      panels: [resultPanel(items, qualificationScale(locale))],
    };
  },
  table(data, locale) {
    return {
      columns: headings[locale].map((title, index) => ({ title, numeric: index > 0 })),
      rows: data
        .rows(teacherQualification)
        .map((row) => [
          row[`label_${locale}`],
          ...['/qualified', '/teachers'].map((field) =>
            formatFigure(data.figure(`teacher-qualification/${row.level}${field}`), locale, 'bare'),
          ),
          ...['-before', '/rate', '/change'].map((field) =>
            formatFigure(data.figure(`teacher-qualification/${row.level}${field}`), locale),
          ),
        ]),
    };
  },
});
