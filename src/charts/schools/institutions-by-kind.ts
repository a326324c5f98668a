import { sum } from 'd3';
import { institutions } from '../../datasets/institutions.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { waffleColumnsForm } from '../../plot/forms/waffle/columns.ts';
import { waffleFieldForm, type FieldPart } from '../../plot/forms/waffle/field.ts';
import type { WafflePart } from '../../plot/forms/waffle/item.ts';
import { waffleRowsForm } from '../../plot/forms/waffle/rows.ts';
import { isWide } from '../../plot/scene.ts';
import { fieldColumn, keyed, nameColumn } from '../cells.ts';
import { ordered, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{institutions/general-schools|bare} trong {institutions/all/count} là trường mầm non và phổ thông',
    subtitle: 'Mỗi chấm là một cơ sở giáo dục, đào tạo, ước đến hết năm 2025',
    alt: 'Toàn tỉnh có {institutions/all/count}. Các cột chấm đứng chung một nền, mỗi chấm một cơ sở: mầm non {institutions/preschool/count|bare}, tiểu học {institutions/primary/count|bare}, THCS {institutions/lower-secondary/count|bare}, THPT {institutions/upper-secondary/count|bare}. Cột thấp nhất, màu xám, gộp các loại hình còn lại, nhiều nhất là trung tâm giáo dục nghề nghiệp – giáo dục thường xuyên với {institutions/vocational-centre/count|bare}.',
    context:
      'Cơ sở giáo dục, đào tạo gồm mọi nơi dạy học, từ trường mầm non đến trường đại học. Trong đó, trung tâm GDNN–GDTX (giáo dục nghề nghiệp – giáo dục thường xuyên) dạy nghề và dạy văn hóa cho người không học trường phổ thông. Đây là số nơi dạy, không phải số người học. Mạng lưới còn thay đổi: nhiệm kỳ tới sẽ sáp nhập một số trường, đưa ba trường cao đẳng về một và sắp xếp lại các trung tâm.',
  },
  en: {
    title:
      '{institutions/general-schools|bare} of {institutions/all/count} are preschools and general schools',
    subtitle: 'Each dot is one education or training institution, estimated to the end of 2025',
    alt: 'The province has {institutions/all/count}. Columns of dots on one ground, a dot for each institution: preschool {institutions/preschool/count|bare}, primary {institutions/primary/count|bare}, lower secondary {institutions/lower-secondary/count|bare}, upper secondary {institutions/upper-secondary/count|bare}. The lowest column, in grey, holds all other kinds, led by vocational education and continuing education centres with {institutions/vocational-centre/count|bare}.',
    context:
      'Institutions here means every place of teaching, from preschools to the university. Vocational education and continuing education centres teach trades and school subjects to people outside ordinary schools. These are counts of places, not of learners. The network will go on changing: in the coming term some schools will be joined, three colleges become one and the centres are reorganised.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['Mầm non nhiều nhất'],
    en: ['Preschools are most numerous'],
    holds: ({ of }) => of('institutions/preschool/count') > of('institutions/primary/count'),
  },
  {
    vi: [],
    en: ['the higher the level the fewer'],
    holds: ({ of }) =>
      ordered(
        of('institutions/preschool/count'),
        of('institutions/primary/count'),
        of('institutions/lower-secondary/count'),
        of('institutions/upper-secondary/count'),
      ),
  },
  {
    vi: ['gần như kín cả'],
    en: ['all but fill'],
    holds: ({ of }) => of('institutions/general-schools') > 0.9 * of('institutions/all/count'),
  },
  {
    vi: ['Cột thấp nhất'],
    en: ['The lowest column'],
    holds: ({ of }) =>
      of('institutions/all/count') - of('institutions/general-schools') <
      of('institutions/upper-secondary/count'),
  },
  {
    vi: ['nhiều nhất là trung tâm giáo dục nghề nghiệp', 'nhiều nhất là trung tâm GDNN–GDTX'],
    en: ['led by vocational education', 'vocational and continuing education centres lead'],
    holds: ({ of }) =>
      ['language-centre', 'college', 'continuing-centre', 'inclusive-centre', 'university'].every(
        (id) => of('institutions/vocational-centre/count') > of(`institutions/${id}/count`),
      ),
  },
];

const rowsOf = (data: Data) => keyed(institutions, data);

type Institution = ReturnType<typeof rowsOf>[number];

/** Preschools and general schools have a column each; all other kinds share one. */
const general: readonly string[] = ['preschool', 'primary', 'lower-secondary', 'upper-secondary'];

/** Names as short as there is room for. */
const names: Readonly<Record<string, Localized>> = {
  'vocational-centre': {
    vi: 'Trung tâm GDNN–GDTX',
    en: 'Vocational and continuing education centres',
  },
  'language-centre': { vi: 'Trung tâm ngoại ngữ – tin học', en: 'Language and computing centres' },
  'inclusive-centre': { vi: 'Trung tâm giáo dục hòa nhập', en: 'Inclusive education centre' },
};

/** What the parts of a kind are called within a sentence. */
const partNames: Readonly<Record<string, Localized>> = {
  'lower-upper-secondary': { vi: 'có cả THCS', en: 'with lower secondary' },
  'language-centre-public': { vi: 'công lập', en: 'public' },
  'language-centre-private': { vi: 'tư thục (vòng)', en: 'private (rings)' },
};

const nameOf = (row: Institution, locale: Locale): string =>
  names[row.kind]?.[locale] ?? row[`label_${locale}`];

const partsOf = (rows: readonly Institution[], kind: string): readonly Institution[] =>
  rows.filter(({ part_of }) => part_of === kind);

/** What a kind consists of, in words: "1 public, 5 private"; of schools only what is out of the ordinary. */
function noteOf(rows: readonly Institution[], kind: string, locale: Locale): string {
  const parts = partsOf(rows, kind);
  return (general.includes(kind) ? parts.slice(1) : parts)
    .map((part) => {
      const name = partNames[part.kind]?.[locale] ?? part[`label_${locale}`];
      return `${formatNumber(part.count, locale)}\u00a0${name}`;
    })
    .join(', ');
}

/** The dots of a kind that stands beside others: a part that is something else is set apart. */
function dotsOf(rows: readonly Institution[], row: Institution): readonly WafflePart[] {
  const isGeneral = general.includes(row.kind);
  const [first = row, ...rest] = partsOf(rows, row.kind);
  return [
    { count: first.count, tone: isGeneral ? 'result' : 'before' },
    ...rest.map(({ count }): WafflePart =>
      isGeneral ? { count, tone: 'second' } : { count, tone: 'before', ring: true },
    ),
  ];
}

const others: Localized = { vi: 'Cơ sở khác', en: 'Other' };

export const chart = defineChart<Institution>({
  id: 'institutions-by-kind',
  form: 'dots',
  datasets: [institutions],
  rows: rowsOf,
  columns: [nameColumn({ vi: 'Loại hình', en: 'Kind' }), fieldColumn(institutions, 'count')],
  views: [
    {
      id: 'by-kind',
      label: { vi: 'Theo loại hình', en: 'By kind' },
      says: {
        vi: 'Mầm non nhiều nhất, {institutions/preschool/count}; càng lên cao càng ít, đến THPT còn {institutions/upper-secondary/count}.',
        en: 'Preschools are most numerous, {institutions/preschool/count|bare}; the higher the level the fewer, down to {institutions/upper-secondary/count|bare} upper secondary schools.',
      },
    },
    {
      id: 'whole',
      label: { vi: 'Cả mạng lưới', en: 'Whole network' },
      says: {
        vi: 'Xếp chung một khối, {institutions/general-schools} mầm non và phổ thông gần như kín cả {institutions/all/count}.',
        en: 'Set in one field, the {institutions/general-schools|bare} preschools and general schools all but fill the {institutions/all/count|bare}.',
      },
    },
    {
      id: 'others',
      label: { vi: 'Loại hình khác', en: 'Other kinds' },
      says: {
        vi: 'Ngoài trường mầm non và phổ thông, nhiều nhất là trung tâm GDNN–GDTX: {institutions/vocational-centre/count}.',
        en: 'Beyond preschools and general schools, vocational and continuing education centres lead with {institutions/vocational-centre/count|bare}.',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const kinds = partsOf(rows, 'all');
    const schools = kinds.filter(({ kind }) => general.includes(kind));
    const rest = kinds.filter(({ kind }) => !general.includes(kind));
    const restCount = formatNumber(
      sum(rest, ({ count }) => count),
      locale,
    );
    if (view === 'others')
      return waffleRowsForm(
        rest.map((row) => ({
          key: row.key,
          label: nameOf(row, locale),
          text: formatNumber(row.count, locale),
          note: noteOf(rows, row.kind, locale),
          groups: dotsOf(rows, row),
        })),
        room,
      );
    if (view === 'whole')
      return waffleFieldForm(
        [
          ...schools.map((row, index): FieldPart => ({
            key: row.key,
            label: nameOf(row, locale),
            text: formatNumber(row.count, locale),
            count: row.count,
            tone: index % 2 === 0 ? 'result' : 'second',
          })),
          ...rest.map((row, index): FieldPart => ({
            key: row.key,
            label: index === 0 ? others[locale] : '',
            text: index === 0 ? restCount : '',
            count: row.count,
            tone: 'before',
          })),
        ],
        room,
      );
    return waffleColumnsForm(
      [
        ...schools.map((row) => ({
          key: row.key,
          label: nameOf(row, locale),
          text: formatNumber(row.count, locale),
          ...(isWide(room)
            ? { note: noteOf(rows, row.kind, locale), groups: dotsOf(rows, row) }
            : { groups: [{ count: row.count, tone: 'result' as const }] }),
        })),
        {
          label: others[locale],
          text: restCount,
          groups: rest.map((row): WafflePart => ({
            key: row.key,
            count: row.count,
            tone: 'before',
          })),
        },
      ],
      room,
    );
  },
});
