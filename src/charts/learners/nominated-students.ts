import { sum } from 'd3';
import { nominatedStudents } from '../../datasets/nominated-students.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { waffleColumnsForm } from '../../plot/forms/waffle/columns.ts';
import { waffleFieldForm } from '../../plot/forms/waffle/field.ts';
import { fieldColumn, keyed, nameColumn } from '../cells.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{nominated-students/english/people|bare} trong {nominated-students/all/people} cử tuyển học Sư phạm tiếng Anh',
    subtitle: 'Người được cử đi học đại học theo ngành, 2020–2024; mỗi chấm là một người',
    alt: 'Năm cột chấm trên một nền, mỗi chấm một người, tổng cộng {nominated-students/all/people}; cột tiếng Anh cao vượt các cột khác. Sư phạm tiếng Anh {nominated-students/english/people|bare}, Sư phạm Âm nhạc {nominated-students/music/people|bare}, Sư phạm Tin học {nominated-students/computing/people|bare}, Sư phạm Mỹ thuật {nominated-students/fine-arts/people|bare}, Giáo dục Tiểu học {nominated-students/primary/people|bare}.',
    context:
      'Cử tuyển (Nghị định số 141/2020/NĐ-CP, ngoài báo cáo) là tuyển sinh không qua thi: tỉnh chọn học sinh người dân tộc thiểu số, cử đi học ngành đang cần và xét bố trí việc làm khi các em ra trường. Đây là những ngành sư phạm mà tỉnh thiếu nguồn tuyển, cần cho Chương trình giáo dục phổ thông 2018. Mỗi chấm là một người được cử đi học, chưa phải một giáo viên đã về dạy.',
  },
  en: {
    title:
      '{nominated-students/english/people|bare} of {nominated-students/all/people|bare} nominated students were to train as English teachers',
    subtitle: 'Students sent to university by subject, 2020–2024; one dot a person',
    alt: 'Five columns of dots on one ground, one dot a person, {nominated-students/all/people} in all; the English column towers over the others. English teaching {nominated-students/english/people|bare}, music teaching {nominated-students/music/people|bare}, computing teaching {nominated-students/computing/people|bare}, fine arts teaching {nominated-students/fine-arts/people|bare}, primary education {nominated-students/primary/people|bare}.',
    context:
      'Admission by nomination (Decree No. 141/2020/NĐ-CP, not in the report) involves no entrance examination: the province chooses ethnic minority students, sends them to study what it needs and considers them for a post afterwards. These are teaching subjects for which it has too few candidates and which the 2018 General Education Curriculum needs. Each dot is a person sent to study, not yet a teacher at work.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['chiếm hơn nửa trong'],
    en: ['English alone is more than half'],
    holds: ({ of }) =>
      of('nominated-students/english/people') > of('nominated-students/all/people') / 2,
  },
  {
    vi: ['ngành đứng sau chỉ {nominated-students/music/people|bare}'],
    en: ['the next subject only {nominated-students/music/people|bare}'],
    holds: ({ of }) =>
      ['computing', 'fine-arts', 'primary'].every(
        (id) => of('nominated-students/music/people') > of(`nominated-students/${id}/people`),
      ),
  },
];

const rowsOf = (data: Data) => keyed(nominatedStudents, data);

type Subject = ReturnType<typeof rowsOf>[number];

/** Names as short as columns need them. */
const names: Readonly<Record<string, Localized>> = {
  english: { vi: 'Tiếng Anh', en: 'English' },
  music: { vi: 'Âm nhạc', en: 'Music' },
  computing: { vi: 'Tin học', en: 'Computing' },
  'fine-arts': { vi: 'Mỹ thuật', en: 'Fine arts' },
  primary: { vi: 'Tiểu học', en: 'Primary' },
};

const others: Localized = { vi: 'Các ngành khác', en: 'Other subjects' };

export const chart = defineChart<Subject>({
  id: 'nominated-students',
  form: 'dots',
  datasets: [nominatedStudents],
  rows: rowsOf,
  columns: [
    nameColumn({ vi: 'Ngành học', en: 'Subject' }),
    fieldColumn(nominatedStudents, 'people'),
  ],
  views: [
    {
      id: 'by-subject',
      label: { vi: 'Theo ngành', en: 'By subject' },
      says: {
        vi: 'Sư phạm tiếng Anh {nominated-students/english/people|bare} người, ngành đứng sau chỉ {nominated-students/music/people|bare}.',
        en: 'English teaching has {nominated-students/english/people|bare}, the next subject only {nominated-students/music/people|bare}.',
      },
    },
    {
      id: 'together',
      label: { vi: 'Chung một khối', en: 'All together' },
      says: {
        vi: 'Riêng tiếng Anh đã chiếm hơn nửa trong {nominated-students/all/people} được cử đi.',
        en: 'English alone is more than half of the {nominated-students/all/people} sent.',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const subjects = rows
      .filter(({ part_of }) => part_of === 'all')
      .toSorted((a, b) => b.people - a.people);
    const items = subjects.map((subject) => ({
      key: subject.key,
      label: names[subject.subject]?.[locale] ?? subject[`label_${locale}`],
      text: formatNumber(subject.people, locale),
      count: subject.people,
    }));
    const rest = formatNumber(
      sum(items.slice(1), ({ count }) => count),
      locale,
    );
    return view === 'together'
      ? waffleFieldForm(
          items.map((item, index) => ({
            ...item,
            ...(index === 0 ? {} : { label: '', text: '' }),
            // The other subjects are said together, beside the first of them.
            ...(index === 1 ? { label: others[locale], text: rest } : {}),
            tone: index === 0 ? 'result' : 'second',
          })),
          room,
        )
      : waffleColumnsForm(
          items.map(({ count, ...item }, index) => ({
            ...item,
            groups: [{ count, tone: index === 0 ? 'result' : 'second' }],
          })),
          room,
          { tall: [240, 300] },
        );
  },
});
