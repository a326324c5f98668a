import { boardingSchools } from '../datasets/boarding-schools.ts';
import { formatFigure } from '../figures/words.ts';
import { formatNumber } from '../locale/format.ts';
import type { Words } from '../locale/locales.ts';
import { barRows } from '../plot/forms/bars.ts';
import { defineChart } from './define.ts';

const kinds = ['semi-boarding-primary', 'semi-boarding-lower-secondary', 'boarding'] as const;

const average: Words = { vi: 'bình quân mỗi trường', en: 'per school on average:' };

const headings = {
  vi: ['Loại trường', 'Học sinh', 'Trường', 'Bình quân mỗi trường'],
  en: ['Kind of school', 'Students', 'Schools', 'Students per school'],
} as const;

export const boardingStudents = defineChart({
  id: 'boarding-students',
  datasets: [boardingSchools],
  words: {
    vi: {
      title:
        'Trường bán trú có {boarding-schools/semi-boarding-students}, trường nội trú có {boarding-schools/boarding/students|bare}',
      subtitle: 'Số học sinh theo loại trường; báo cáo không ghi thời điểm',
      alt: 'Ba thanh ngang. Trường bán trú cấp tiểu học {boarding-schools/semi-boarding-primary/students}, bình quân {boarding-schools/semi-boarding-primary-per-school|bare} em mỗi trường. Trường bán trú cấp THCS {boarding-schools/semi-boarding-lower-secondary/students}, bình quân {boarding-schools/semi-boarding-lower-secondary-per-school|bare} em. Trường nội trú THPT {boarding-schools/boarding/students}, bình quân {boarding-schools/boarding-per-school|bare} em.',
      context:
        'Trường nội trú nuôi dạy học sinh suốt năm học; trường bán trú cho các em nhà xa ở lại trong tuần. Trường bán trú đông học sinh vì có nhiều trường: tính bình quân thì mỗi trường nội trú lại đông hơn. Báo cáo đánh giá việc chăm sóc, dạy dỗ đã tốt hơn, nhưng chỗ ở chưa đủ bền chắc, mới {rooms/boarding-rooms/permanent_rate} phòng nội trú là kiên cố.',
      note: 'Tổng của trường bán trú và số bình quân do trang này tính. Báo cáo không cho biết bao nhiêu em ở trường bán trú được ăn ở tại trường.',
    },
    en: {
      title:
        'Semi-boarding schools have {boarding-schools/semi-boarding-students|bare} students, boarding schools {boarding-schools/boarding/students|bare}',
      subtitle: 'Students by kind of school; the report gives no date',
      alt: 'Three bars. Primary semi-boarding schools have {boarding-schools/semi-boarding-primary/students}, {boarding-schools/semi-boarding-primary-per-school|bare} per school on average. Lower secondary semi-boarding schools have {boarding-schools/semi-boarding-lower-secondary/students}, {boarding-schools/semi-boarding-lower-secondary-per-school|bare} per school. Upper secondary boarding schools have {boarding-schools/boarding/students}, {boarding-schools/boarding-per-school|bare} per school.',
      context:
        'Boarding schools keep their students all year; semi-boarding schools keep those who live far away during the week. Semi-boarding students are many because their schools are many: on average a boarding school is the larger. The report judges that students are better cared for and taught; yet only {rooms/boarding-rooms/permanent_rate} of boarding rooms are permanent, that is, solidly built.',
      note: 'The total of the semi-boarding schools and the averages are worked out by this site. The report does not say how many students of semi-boarding schools sleep there.',
    },
  },
  draw(data, locale) {
    const all = data.rows(boardingSchools);
    const items = kinds.map((kind, tableRow) => {
      const students = data.figure(`boarding-schools/${kind}/students`).value;
      const perSchool = data.figure(`boarding-schools/${kind}-per-school`);
      return {
        label: all.find((row) => row.kind === kind)?.[`label_${locale}`] ?? kind,
        tableRow,
        size: students,
        text: formatNumber(students, locale),
        remarks: [{ text: `${average[locale]} ${formatFigure(perSchool, locale)}` }],
      };
    });
    return { panels: [{ rows: barRows(items) }] };
  },
  table(data, locale) {
    const all = data.rows(boardingSchools);
    return {
      columns: headings[locale].map((title, index) => ({ title, numeric: index > 0 })),
      rows: kinds.map((kind) => [
        all.find((row) => row.kind === kind)?.[`label_${locale}`] ?? kind,
        ...[`${kind}/students`, `${kind}/schools`, `${kind}-per-school`].map((ref) =>
          formatFigure(data.figure(`boarding-schools/${ref}`), locale, 'bare'),
        ),
      ]),
    };
  },
});
