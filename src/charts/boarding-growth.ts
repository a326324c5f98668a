import { boardingSchools } from '../datasets/boarding-schools.ts';
import { formatFigure } from '../figures/words.ts';
import type { Words } from '../locale/locales.ts';
import { barRows } from '../plot/forms/bars.ts';
import { defineChart } from './define.ts';

/** Students and classes cannot share a scale: each measure has a panel of its own. */
const measures = [
  {
    title: { vi: 'Học sinh', en: 'Students' },
    before: 'students-before',
    change: 'boarding/students_change',
    now: 'boarding/students',
  },
  {
    title: { vi: 'Lớp', en: 'Classes' },
    before: 'classes-before',
    change: 'boarding/classes_change',
    now: 'boarding/classes',
  },
  {
    title: { vi: 'Bình quân học sinh mỗi lớp', en: 'Students per class on average' },
    before: 'class-size-before',
    change: 'class-size-change',
    now: 'class-size',
  },
] as const;

const times = {
  before: { vi: 'Năm học 2019–2020', en: 'School year 2019–2020' },
  now: { vi: 'Nay', en: 'Now' },
} satisfies Record<string, Words>;

export const boardingGrowth = defineChart({
  id: 'boarding-growth',
  datasets: [boardingSchools],
  words: {
    vi: {
      title:
        'Học sinh nội trú tăng nhanh hơn số lớp: từ {boarding-schools/class-size-before|bare} lên {boarding-schools/class-size|bare} em mỗi lớp',
      subtitle: 'Trường nội trú THPT, năm học 2019–2020 và hiện nay; mỗi phần một thang đo',
      alt: 'Ba cặp thanh ngang. Học sinh: từ {boarding-schools/students-before|bare} lên {boarding-schools/boarding/students|bare}, thêm {boarding-schools/boarding/students_change|bare}. Lớp: từ {boarding-schools/classes-before|bare} lên {boarding-schools/boarding/classes|bare}, thêm {boarding-schools/boarding/classes_change|bare}. Bình quân mỗi lớp: từ {boarding-schools/class-size-before|bare} lên {boarding-schools/class-size}.',
      context:
        'Trường nội trú là nơi học sinh dân tộc thiểu số và vùng khó khăn ăn ở, học tập suốt năm học. Lớp đông lên cùng chiều với chủ trương mà báo cáo nêu cho cả mạng lưới, là tăng số học sinh mỗi lớp; lý do riêng của trường nội trú thì không nói. Số bình quân không cho thấy lớp nào chật, lớp nào thưa. Nhiệm kỳ tới, báo cáo muốn mở rộng các trường này.',
      note: 'Báo cáo nêu số hiện nay và mức tăng. Số của năm học 2019–2020 và số bình quân do trang này tính.',
    },
    en: {
      title:
        'Boarding school classes grew from {boarding-schools/class-size-before|bare} to {boarding-schools/class-size|bare} students on average',
      subtitle:
        'Upper secondary boarding schools, 2019–2020 school year and now; each part has its own scale',
      alt: 'Three pairs of bars. Students: from {boarding-schools/students-before|bare} to {boarding-schools/boarding/students|bare}, {boarding-schools/boarding/students_change|bare} more. Classes: from {boarding-schools/classes-before|bare} to {boarding-schools/boarding/classes|bare}, {boarding-schools/boarding/classes_change|bare} more. Average per class: from {boarding-schools/class-size-before|bare} to {boarding-schools/class-size}.',
      context:
        'In boarding schools, students from ethnic minorities and disadvantaged areas live and study all year. Fuller classes are in line with what the report wants of the whole network, more students in each class; for boarding schools it gives no reason of their own. An average does not show which classes are crowded. In the coming term the report wants these schools to grow.',
      note: 'The report gives the present numbers and the increases. Those of 2019–2020 and the averages are worked out by this site.',
    },
  },
  draw(data, locale) {
    return {
      panels: measures.map(({ title, before, now }, tableRow) => ({
        title: title[locale],
        rows: barRows(
          (['before', 'now'] as const).map((time) => {
            const figure = data.figure(`boarding-schools/${time === 'now' ? now : before}`);
            return {
              label: times[time][locale],
              tableRow,
              size: figure.value,
              text: formatFigure(figure, locale, 'bare'),
              parts: [{ size: figure.value, tone: time === 'now' ? 'result' : 'before' }],
            };
          }),
        ),
      })),
    };
  },
  table(data, locale) {
    const bare = (name: string): string =>
      formatFigure(data.figure(`boarding-schools/${name}`), locale, 'bare');
    return {
      columns: [
        { title: { vi: 'Nội dung', en: 'Measure' }[locale], numeric: false },
        { title: times.before[locale], numeric: true },
        { title: { vi: 'Tăng', en: 'Increase' }[locale], numeric: true },
        { title: times.now[locale], numeric: true },
      ],
      rows: measures.map(({ title, before, change, now }) => [
        title[locale],
        bare(before),
        bare(change),
        bare(now),
      ]),
    };
  },
});
