import { futureAdmissions } from '../datasets/future-admissions.ts';
import { formatFigure } from '../figures/words.ts';
import type { Words } from '../locale/locales.ts';
import { legend } from '../plot/forms/legend.ts';
import type { Row } from '../plot/drawing.ts';
import { defineChart } from './define.ts';

const columns = 15;

const term = {
  past: { vi: 'Đã kết nạp 2020–2025', en: 'Admitted 2020–2025' },
  next: { vi: 'Chỉ tiêu 2025–2030, ít nhất', en: 'Target 2025–2030, at least' },
  // The report asks for all and for students only: the others are what that leaves.
  rest: { vi: 'Phần còn lại nếu đạt vừa đủ', en: 'What is left if the target is just met' },
} satisfies Record<string, Words>;

const panels: readonly {
  readonly title: Words;
  readonly past: string;
  readonly next: string;
  readonly aim: Words;
}[] = [
  {
    title: { vi: 'Học sinh, sinh viên', en: 'Pupils and students' },
    past: 'last-term-students/members',
    next: 'term-students/members',
    aim: term.next,
  },
  {
    title: { vi: 'Người khác', en: 'Others' },
    past: 'last-term/members',
    next: 'term-others',
    aim: term.rest,
  },
];

/** The numbers of the table: those drawn, then their totals. */
const refs = [...panels.flatMap(({ past, next }) => [past, next]), 'last-term-all', 'term/members'];

const names: readonly Words[] = [
  ...panels.flatMap(({ title, aim }) =>
    [term.past, aim].map((each) => ({
      vi: `${title.vi}: ${each.vi}`,
      en: `${title.en}: ${each.en}`,
    })),
  ),
  { vi: 'Tính chung: Đã kết nạp 2020–2025', en: 'Together: Admitted 2020–2025' },
  { vi: 'Tính chung: Chỉ tiêu 2025–2030, ít nhất', en: 'Together: Target 2025–2030, at least' },
];

export const futureAdmissionsChart = defineChart({
  id: 'future-admissions',
  datasets: [futureAdmissions],
  words: {
    vi: {
      title:
        'Kết nạp ít nhất {future-admissions/term/members}; nhiệm kỳ trước, cộng cả sinh viên, là {future-admissions/last-term-all|bare}',
      subtitle: 'Mỗi chấm là một đảng viên; chấm rỗng là người chưa kết nạp',
      alt: 'Bốn cụm chấm, mỗi chấm một đảng viên. Học sinh, sinh viên: nhiệm kỳ 2020–2025 kết nạp {future-admissions/last-term-students/members|bare}, nhiệm kỳ 2025–2030 phải kết nạp ít nhất {future-admissions/term-students/members|bare}. Người khác: đã kết nạp {future-admissions/last-term/members|bare}, phần còn lại của chỉ tiêu mới là {future-admissions/term-others|bare}.',
      context:
        'Kết nạp là nhận người mới vào Đảng. Chỉ tiêu là mức tối thiểu chứ không phải dự đoán, và báo cáo không giải thích vì sao mức ấy thấp hơn kết quả cũ. Sinh viên kết nạp ở nhiệm kỳ trước là của Trường Cao đẳng Sư phạm; đảng bộ của trường được chuyển về Sở theo một quyết định ký ngày 28/02/2025.',
      note: 'Báo cáo nêu riêng {future-admissions/last-term/members} và {future-admissions/last-term-students/members|bare} sinh viên Trường Cao đẳng Sư phạm; trang này cộng lại, coi hai số không trùng nhau. {future-admissions/term-others|bare} là {future-admissions/term/members|bare} trừ {future-admissions/term-students/members|bare}.',
    },
    en: {
      title:
        'At least {future-admissions/term/members} to be admitted; last term, with students, {future-admissions/last-term-all|bare}',
      subtitle: 'Each dot is one Party member; a hollow dot is one still to be admitted',
      alt: 'Four clusters of dots, one dot a Party member. Pupils and students: {future-admissions/last-term-students/members|bare} admitted in 2020–2025, at least {future-admissions/term-students/members|bare} to be admitted in 2025–2030. Others: {future-admissions/last-term/members|bare} admitted, and {future-admissions/term-others|bare} left of the new target.',
      context:
        'Admission means taking new members into the Party. The target is a minimum, not a forecast, and the report does not explain why it is below the earlier result. The students admitted last term were those of the Teacher Training College, whose Party organisation was transferred to the Department by a decision of 28 February 2025.',
      note: 'The report gives {future-admissions/last-term/members} and {future-admissions/last-term-students/members|bare} students of the Teacher Training College separately; this site adds them, taking them not to overlap. {future-admissions/term-others|bare} is {future-admissions/term/members|bare} less {future-admissions/term-students/members|bare}.',
    },
  },
  draw(data, locale) {
    const row = (name: string, label: Words, tableRow: number, hollow: boolean): Row => {
      const figure = data.figure(`future-admissions/${name}`);
      return {
        label: label[locale],
        value: formatFigure(figure, locale, 'bare'),
        tableRow,
        units: { columns, groups: [{ count: figure.value, tone: 'result', hollow }] },
      };
    };
    return {
      legend: [
        legend.dot({ vi: 'đã kết nạp', en: 'admitted' }[locale]),
        legend.dot({ vi: 'chỉ tiêu', en: 'target' }[locale], 'result', true),
      ],
      panels: panels.map(({ title, past, next, aim }, index) => ({
        title: title[locale],
        rows: [row(past, term.past, index * 2, false), row(next, aim, index * 2 + 1, true)],
      })),
    };
  },
  table(data, locale) {
    return {
      columns: [
        { title: { vi: 'Nội dung', en: 'Measure' }[locale], numeric: false },
        { title: { vi: 'Số đảng viên', en: 'Party members' }[locale], numeric: true },
      ],
      rows: refs.map((ref, index) => [
        names[index]?.[locale] ?? '',
        formatFigure(data.figure(`future-admissions/${ref}`), locale, 'bare'),
      ]),
    };
  },
});
