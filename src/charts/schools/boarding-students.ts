import { boardingSchools } from '../../datasets/boarding-schools.ts';
import type { Data } from '../../figures/data.ts';
import { formatFigure } from '../../figures/words.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { blocksForm, type BlockItem } from '../../plot/forms/blocks.ts';
import { keyed, nameColumn } from '../cells.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords, type Column } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Trường bán trú có {boarding-schools/semi-boarding-students}, trường nội trú có {boarding-schools/boarding/students|bare}',
    subtitle:
      'Khối rộng theo số trường, cao theo số học sinh bình quân mỗi trường, nên diện tích là số học sinh',
    alt: 'Ba khối, rộng theo số trường, cao theo số học sinh bình quân. Hai khối bán trú rất rộng, khối nội trú hẹp nhưng cao nhất. Trường bán trú cấp tiểu học {boarding-schools/semi-boarding-primary/students}, bình quân {boarding-schools/semi-boarding-primary-per-school|bare} em mỗi trường. Trường bán trú cấp THCS {boarding-schools/semi-boarding-lower-secondary/students}, bình quân {boarding-schools/semi-boarding-lower-secondary-per-school|bare} em. Trường nội trú THPT {boarding-schools/boarding/students}, bình quân {boarding-schools/boarding-per-school|bare} em.',
    context:
      'Trường nội trú nuôi dạy học sinh suốt năm học; trường bán trú cho các em nhà xa ở lại trong tuần. Trường bán trú đông học sinh vì có nhiều trường: tính bình quân thì mỗi trường nội trú lại đông hơn. Việc chăm sóc, giáo dục các em đã được nâng lên, nhưng chỗ ở chưa đủ bền chắc: ước đến hết năm 2025, mới {rooms/boarding-rooms/permanent_rate} phòng nội trú là kiên cố.',
    note: 'Tổng của trường bán trú và số bình quân do trang này tính. Đây là số học sinh của các trường bán trú, không phải số em được ăn ở tại trường.',
  },
  en: {
    title:
      'Semi-boarding schools have {boarding-schools/semi-boarding-students|bare} students, boarding schools {boarding-schools/boarding/students|bare}',
    subtitle:
      'Blocks are as wide as schools are many and as high as students per school, so their area is the students',
    alt: 'Three blocks, as wide as schools are many and as high as the average school is large. The two of semi-boarding schools are very wide; that of boarding schools is narrow but the highest. Primary semi-boarding schools have {boarding-schools/semi-boarding-primary/students}, {boarding-schools/semi-boarding-primary-per-school|bare} per school on average. Lower secondary semi-boarding schools have {boarding-schools/semi-boarding-lower-secondary/students}, {boarding-schools/semi-boarding-lower-secondary-per-school|bare} per school. Upper secondary boarding schools have {boarding-schools/boarding/students}, {boarding-schools/boarding-per-school|bare} per school.',
    context:
      'Boarding schools keep their students all year; semi-boarding schools keep those who live far away during the week. Semi-boarding students are many because their schools are many: on average a boarding school is the larger. The students are better cared for and taught than before, but by an estimate for the end of 2025 only {rooms/boarding-rooms/permanent_rate} of boarding rooms are permanent, that is, solidly built.',
    note: 'The total of the semi-boarding schools and the averages are worked out by this site. These are the students of semi-boarding schools, not the number who sleep there.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: [
      'khối nội trú hẹp nhưng cao nhất',
      'ít trường nhưng mỗi trường đông hơn',
      'trường nội trú đông nhất',
    ],
    en: [
      'that of boarding schools is narrow but the highest',
      'few schools, each of them larger',
      'boarding schools are the largest',
    ],
    holds: ({ of }) =>
      of('boarding-schools/boarding-per-school') >
        Math.max(
          of('boarding-schools/semi-boarding-primary-per-school'),
          of('boarding-schools/semi-boarding-lower-secondary-per-school'),
        ) && of('boarding-schools/boarding/schools') < of('boarding-schools/semi-boarding/schools'),
  },
];

/** Kinds of school of which both schools and students are known, and no part of another. */
function kinds(data: Data) {
  return keyed(boardingSchools, data).flatMap(({ students, schools, ...row }) =>
    students === null ? [] : [{ ...row, students, schools }],
  );
}

type Kind = ReturnType<typeof kinds>[number];

/** Semi-boarding schools before boarding schools, the younger first. */
const order = ['semi-boarding-primary', 'semi-boarding-lower-secondary', 'boarding'];

/** Names that fit under a block. */
const names: Readonly<Record<string, Localized>> = {
  'semi-boarding-primary': { vi: 'Bán trú tiểu học', en: 'Semi-boarding, primary' },
  'semi-boarding-lower-secondary': { vi: 'Bán trú THCS', en: 'Semi-boarding, lower secondary' },
  boarding: { vi: 'Nội trú THPT', en: 'Boarding, upper secondary' },
};

const perSchool = ({ students, schools }: Kind): number =>
  Math.round((students / schools) * 10) / 10;

const figure =
  (field: (kind: string) => string): Column<Kind>['cell'] =>
  ({ kind }, locale, data) =>
    formatFigure(data.figure(`boarding-schools/${field(kind)}`), locale, 'bare');

export const chart = defineChart<Kind>({
  id: 'boarding-students',
  form: 'areas',
  datasets: [boardingSchools],
  rows: (data) => kinds(data).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  columns: [
    nameColumn<Kind>({ vi: 'Loại trường', en: 'Kind of school' }),
    {
      title: { vi: 'Học sinh', en: 'Students' },
      numeric: true,
      cell: figure((kind) => `${kind}/students`),
    },
    {
      title: { vi: 'Trường', en: 'Schools' },
      numeric: true,
      cell: figure((kind) => `${kind}/schools`),
    },
    {
      title: { vi: 'Bình quân mỗi trường', en: 'Students per school' },
      numeric: true,
      cell: figure((kind) => `${kind}-per-school`),
    },
  ],
  views: [
    {
      id: 'schools-and-students',
      label: { vi: 'Cả hai', en: 'Both' },
      says: {
        vi: 'Trường bán trú đông học sinh vì có nhiều trường; khối nội trú hẹp mà cao, tức ít trường nhưng mỗi trường đông hơn.',
        en: 'Semi-boarding students are many because schools are many; the boarding block is narrow but high: few schools, each of them larger.',
      },
    },
    {
      id: 'students',
      label: { vi: 'Học sinh', en: 'Students' },
      says: {
        vi: 'Chỉ so số học sinh: trường bán trú có {boarding-schools/semi-boarding-students}, trường nội trú {boarding-schools/boarding/students|bare}.',
        en: 'Students alone: {boarding-schools/semi-boarding-students|bare} in semi-boarding schools, {boarding-schools/boarding/students|bare} in boarding schools.',
      },
    },
    {
      id: 'per-school',
      label: { vi: 'Mỗi trường', en: 'Per school' },
      says: {
        vi: 'Chỉ so một trường với một trường: trường nội trú đông nhất, bình quân {boarding-schools/boarding-per-school}.',
        en: 'One school against another: boarding schools are the largest, with {boarding-schools/boarding-per-school|bare} students on average.',
      },
    },
  ],
  draw(all, room, { locale, view = 'schools-and-students' }) {
    const items = all.map((row): BlockItem => {
      const average = {
        vi: `bình quân ${formatNumber(perSchool(row), locale)} em`,
        en: `${formatNumber(perSchool(row), locale)} per school`,
      }[locale];
      const schools = formatQuantity(row.schools, 'school', locale);
      return {
        key: row.key,
        label: names[row.kind]?.[locale] ?? row[`label_${locale}`],
        note: view === 'students' ? '' : view === 'per-school' ? schools : `${schools}, ${average}`,
        text: formatNumber(view === 'per-school' ? perSchool(row) : row.students, locale),
        across: view === 'schools-and-students' ? row.schools : 1,
        high: view === 'students' ? row.students : row.students / row.schools,
        tone: row.part_of === null ? 'result' : 'second',
      };
    });
    return blocksForm(items, room);
  },
});
