import { sum } from 'd3';
import { teacherQualification } from '../../datasets/teacher-qualification.ts';
import type { Data } from '../../figures/data.ts';
import { formatFigure } from '../../figures/words.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { barsForm } from '../../plot/forms/bars.ts';
import { waffleColumnsForm } from '../../plot/forms/waffle/columns.ts';
import { waffleRowsForm } from '../../plot/forms/waffle/rows.ts';
import { legend } from '../../plot/legend.ts';
import { isWide } from '../../plot/scene.ts';
import { keyed } from '../cells.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords, type Column } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{teacher-qualification/primary-below|bare} trong {teacher-qualification/all-below} chưa đạt chuẩn dạy ở tiểu học',
    subtitle: 'Mỗi vòng là một giáo viên chưa đạt chuẩn, đầu năm học 2024–2025',
    alt: 'Các vòng rỗng, mỗi vòng một giáo viên chưa đạt chuẩn, xếp theo cấp học trên cùng một cỡ; khối tiểu học lớn hơn hẳn các khối kia: mầm non {teacher-qualification/preschool-below|bare}, tiểu học {teacher-qualification/primary-below|bare}, THCS {teacher-qualification/lower-secondary-below|bare}, THPT {teacher-qualification/upper-secondary-below|bare}. Cộng lại là {teacher-qualification/all-below} trong tổng số {teacher-qualification/all-teachers|bare}.',
    context:
      'Chưa đạt chuẩn là chưa có trình độ mà Luật Giáo dục 2019 đòi hỏi ở cấp đang dạy, không có nghĩa là chưa qua đào tạo. Giáo viên tiểu học khó tuyển vì thiếu nguồn; ở nhiều nơi, thầy cô làm việc với cường độ cao và khó thu xếp đi học. Nhiệm kỳ tới, ngành tiếp tục chuẩn hóa đội ngũ, tiến tới mọi giáo viên đều đạt chuẩn.',
    note: 'Các số này do trang này tính: số giáo viên trừ số đạt chuẩn và trên chuẩn.',
  },
  en: {
    title:
      '{teacher-qualification/primary-below|bare} of the {teacher-qualification/all-below} below the requirement teach in primary schools',
    subtitle: 'Each ring is one teacher below the requirement, start of the 2024–2025 school year',
    alt: 'Rings, one for each teacher below the required qualification, set by level at one size; the primary block is far larger than the others: preschool {teacher-qualification/preschool-below|bare}, primary {teacher-qualification/primary-below|bare}, lower secondary {teacher-qualification/lower-secondary-below|bare}, upper secondary {teacher-qualification/upper-secondary-below|bare}. Together they are {teacher-qualification/all-below} of {teacher-qualification/all-teachers|bare}.',
    context:
      'These teachers do not yet hold the qualification that the 2019 Education Law asks for at the level they teach; that does not mean that they are untrained. Primary teachers are hard to hire for lack of candidates, and in many places workloads are heavy and it is hard to release people for study. The coming term goes on raising qualifications, towards every teacher meeting the requirement.',
    note: 'These numbers are worked out by this site: all teachers less those with the required qualification or higher.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: [
      'phần lớn dạy tiểu học',
      'khối tiểu học lớn hơn hẳn các khối kia',
      'Khối tiểu học đông nhất',
    ],
    en: [
      'most teach primary classes',
      'the primary block is far larger than the others',
      'The primary block is by far the largest',
    ],
    holds: ({ of }) =>
      of('teacher-qualification/primary-below') > of('teacher-qualification/all-below') / 2,
  },
];

const rowsOf = (data: Data) => {
  const levels = keyed(teacherQualification, data).map((row) => ({
    ...row,
    below: row.teachers - row.qualified,
  }));
  return [
    ...levels.map(({ key, label_vi, label_en, below, teachers }) => ({
      key,
      label: { vi: label_vi, en: label_en },
      below,
      teachers,
    })),
    {
      key: 'all',
      label: { vi: 'Bốn cấp học', en: 'Four levels' },
      below: sum(levels, ({ below }) => below),
      teachers: sum(levels, ({ teachers }) => teachers),
    },
  ];
};

type Level = ReturnType<typeof rowsOf>[number];

const figure =
  (ref: (key: string) => string): Column<Level>['cell'] =>
  ({ key }, locale, data) =>
    formatFigure(data.figure(`teacher-qualification/${ref(key)}`), locale, 'bare');

const none: Localized = { vi: 'tất cả đều đạt chuẩn', en: 'all meet the requirement' };

/** What share of a level's teachers the rings are: "of 4,044 teachers". */
function noteOf({ below, teachers }: Level, locale: Locale): string {
  const all = formatNumber(teachers, locale);
  return below === 0
    ? none[locale]
    : { vi: `trong ${all} giáo viên`, en: `of ${all} teachers` }[locale];
}

export const chart = defineChart<Level>({
  id: 'teachers-below',
  form: 'dots',
  datasets: [teacherQualification],
  rows: rowsOf,
  columns: [
    { title: { vi: 'Cấp học', en: 'Level' }, cell: ({ label }, locale) => label[locale] },
    {
      title: { vi: 'Chưa đạt chuẩn', en: 'Below the requirement' },
      numeric: true,
      cell: figure((key) => `${key}-below`),
    },
    {
      title: { vi: 'Số giáo viên', en: 'Teachers' },
      numeric: true,
      cell: figure((key) => (key === 'all' ? 'all-teachers' : `${key}/teachers`)),
    },
  ],
  views: [
    {
      id: 'people',
      label: { vi: 'Từng người', en: 'One by one' },
      says: {
        vi: 'Khối tiểu học đông nhất: {teacher-qualification/primary-below} chưa đạt chuẩn.',
        en: 'The primary block is by far the largest: {teacher-qualification/primary-below} below the requirement.',
      },
    },
    {
      id: 'among-all',
      label: { vi: 'Trong tổng số', en: 'Among all' },
      says: {
        vi: 'Đặt cạnh {teacher-qualification/all-teachers} của bốn cấp học, số chưa đạt chuẩn chỉ là phần đuôi mỗi thanh.',
        en: 'Set among the {teacher-qualification/all-teachers} of the four levels, those below the requirement are only the end of each bar.',
      },
      subtitle: {
        vi: 'Số giáo viên theo cấp học, đầu năm học 2024–2025; phần gạch chéo là chưa đạt chuẩn',
        en: 'Teachers by level, start of the 2024–2025 school year; the hatched part is below the requirement',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const levels = rows.filter(({ key }) => key !== 'all');
    if (view === 'among-all')
      return barsForm(
        [
          {
            rows: levels.map(({ key, label, below, teachers }) => ({
              key,
              label: label[locale],
              value: teachers,
              text: `${formatNumber(below, locale)} / ${formatNumber(teachers, locale)}`,
              parts: [
                { value: teachers - below, tone: 'tint' as const },
                { value: below, tone: 'shortfall' as const, look: 'hatch' as const },
              ],
            })),
          },
        ],
        room,
        {
          legend: [
            legend.bar({ vi: 'đạt chuẩn', en: 'meet the requirement' }[locale], 'tint'),
            legend.bar({ vi: 'chưa đạt chuẩn', en: 'below it' }[locale], 'shortfall', 'hatch'),
          ],
        },
      );
    const items = levels.map((level) => ({
      key: level.key,
      label: level.label[locale],
      text: formatNumber(level.below, locale),
      note: noteOf(level, locale),
      groups: [{ count: level.below, tone: 'shortfall' as const, ring: true }],
    }));
    // Above rings in rows there is room to say all in one line.
    const lines = items.map(({ note, ...item }) => ({ ...item, label: `${item.label}, ${note}` }));
    const high = room.height !== undefined && room.height > room.width * 0.6;
    return isWide(room) || (room.height !== undefined && !high) || room.bare === true
      ? waffleColumnsForm(items, room, { tall: [300, 300] })
      : waffleRowsForm(lines, room);
  },
});
