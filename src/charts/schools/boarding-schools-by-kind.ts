import { sum } from 'd3';
import { boardingSchools } from '../../datasets/boarding-schools.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { waffleColumnsForm } from '../../plot/forms/waffle/columns.ts';
import type { WaffleItem, WafflePart } from '../../plot/forms/waffle/item.ts';
import { waffleRowsForm } from '../../plot/forms/waffle/rows.ts';
import { legend } from '../../plot/legend.ts';
import { isWide } from '../../plot/scene.ts';
import type { Tone } from '../../plot/tone.ts';
import { fieldColumn, keyed, nameColumn } from '../cells.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Trường bán trú nhiều hơn hẳn trường nội trú: {boarding-schools/semi-boarding/schools|bare} so với {boarding-schools/boarding/schools}',
    subtitle: 'Số trường hiện có; mỗi chấm là một trường',
    alt: 'Ba cột chấm trên một nền, mỗi chấm một trường; cột trường bán trú cao nhất, cột trường nội trú chỉ có vài chấm. Trường nội trú: {boarding-schools/boarding/schools}, gồm {boarding-schools/boarding-provincial/schools|bare} cấp tỉnh và {boarding-schools/boarding-district/schools|bare} cấp huyện. Trường bán trú: {boarding-schools/semi-boarding/schools}, gồm {boarding-schools/semi-boarding-primary/schools|bare} tiểu học và {boarding-schools/semi-boarding-lower-secondary/schools|bare} THCS. Trường phổ thông có học sinh bán trú: {boarding-schools/with-semi-boarders/schools|bare}, gồm {boarding-schools/primary-with-semi-boarders/schools|bare} tiểu học, {boarding-schools/lower-secondary-with-semi-boarders/schools|bare} THCS, {boarding-schools/lower-upper-secondary-with-semi-boarders/schools|bare} THCS và THPT, {boarding-schools/upper-secondary-with-semi-boarders/schools|bare} THPT; {boarding-schools/level-unknown|bare} vòng rỗng chưa rõ cấp học.',
    context:
      'Học sinh nội trú ăn ở tại trường suốt năm học; học sinh bán trú ở lại trong tuần vì nhà xa, cuối tuần thì về. Trường nội trú dạy trung học phổ thông (THPT), trường bán trú dạy tiểu học và trung học cơ sở (THCS). Ở nhóm thứ ba, các cấp học cộng lại ít hơn tổng đã nêu {boarding-schools/level-unknown|words} trường, vẽ bằng vòng rỗng vì chưa rõ thuộc cấp nào.',
  },
  en: {
    title:
      'Semi-boarding schools far outnumber boarding schools: {boarding-schools/semi-boarding/schools|bare} to {boarding-schools/boarding/schools|bare}',
    subtitle: 'Schools at present; each dot is one school',
    alt: 'Three columns of dots on one ground, one dot a school; that of the semi-boarding schools is the highest, that of the boarding schools a few dots. Boarding schools: {boarding-schools/boarding/schools|bare}, of which {boarding-schools/boarding-provincial/schools|bare} provincial and {boarding-schools/boarding-district/schools|bare} district. Semi-boarding schools: {boarding-schools/semi-boarding/schools|bare}, of which {boarding-schools/semi-boarding-primary/schools|bare} primary and {boarding-schools/semi-boarding-lower-secondary/schools|bare} lower secondary. General schools with semi-boarding students: {boarding-schools/with-semi-boarders/schools|bare}, of which {boarding-schools/primary-with-semi-boarders/schools|bare} primary, {boarding-schools/lower-secondary-with-semi-boarders/schools|bare} lower secondary, {boarding-schools/lower-upper-secondary-with-semi-boarders/schools|bare} lower and upper secondary, {boarding-schools/upper-secondary-with-semi-boarders/schools|bare} upper secondary; {boarding-schools/level-unknown|bare} rings have no level given.',
    context:
      'Boarding students live at school all year; semi-boarding students stay during the week because home is far, and go back at the weekend. Boarding schools are upper secondary, semi-boarding schools primary and lower secondary. In the third group the levels add up to {boarding-schools/level-unknown|words} fewer than the stated total; those schools, whose level is not known, are rings.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['nhiều hơn hẳn trường nội trú'],
    en: ['far outnumber boarding schools'],
    holds: ({ of }) =>
      of('boarding-schools/semi-boarding/schools') > 2 * of('boarding-schools/boarding/schools'),
  },
  {
    vi: ['cột trường bán trú cao nhất'],
    en: ['that of the semi-boarding schools is the highest'],
    holds: ({ of }) =>
      of('boarding-schools/semi-boarding/schools') >
      Math.max(
        of('boarding-schools/boarding/schools'),
        of('boarding-schools/with-semi-boarders/schools'),
      ),
  },
];

const rowsOf = (data: Data) => keyed(boardingSchools, data);

type School = ReturnType<typeof rowsOf>[number];

/** The three kinds: short names, and the tone of their dots. */
const kinds: readonly { readonly key: string; readonly name: Localized; readonly tone: Tone }[] = [
  { key: 'boarding', name: { vi: 'Trường nội trú', en: 'Boarding' }, tone: 'before' },
  { key: 'semi-boarding', name: { vi: 'Trường bán trú', en: 'Semi-boarding' }, tone: 'result' },
  {
    key: 'with-semi-boarders',
    name: { vi: 'Có học sinh bán trú', en: 'With semi-boarders' },
    tone: 'second',
  },
];

/** What a part of a kind is called within a sentence. */
const partNames: Readonly<Record<string, Localized>> = {
  'boarding-provincial': { vi: 'cấp tỉnh', en: 'provincial' },
  'boarding-district': { vi: 'cấp huyện', en: 'district' },
  'semi-boarding-primary': { vi: 'tiểu học', en: 'primary' },
  'semi-boarding-lower-secondary': { vi: 'THCS', en: 'lower secondary' },
  'primary-with-semi-boarders': { vi: 'tiểu học', en: 'primary' },
  'lower-secondary-with-semi-boarders': { vi: 'THCS', en: 'lower secondary' },
  'lower-upper-secondary-with-semi-boarders': { vi: 'THCS và THPT', en: 'both secondary levels' },
  'upper-secondary-with-semi-boarders': { vi: 'THPT', en: 'upper secondary' },
};

/** The kinds and parts that teach a level; those that name no level come last. */
const levels: readonly { readonly name: Localized; readonly parts: readonly string[] }[] = [
  {
    name: { vi: 'Tiểu học', en: 'Primary' },
    parts: ['semi-boarding-primary', 'primary-with-semi-boarders'],
  },
  {
    name: { vi: 'THCS', en: 'Lower secondary' },
    parts: ['semi-boarding-lower-secondary', 'lower-secondary-with-semi-boarders'],
  },
  {
    name: { vi: 'THCS và THPT', en: 'Lower and upper secondary' },
    parts: ['lower-upper-secondary-with-semi-boarders'],
  },
  {
    name: { vi: 'THPT', en: 'Upper secondary' },
    parts: ['boarding-provincial', 'boarding-district', 'upper-secondary-with-semi-boarders'],
  },
];

const unknown: Localized = { vi: 'Chưa rõ cấp học', en: 'Level not given' };

const partsOf = (rows: readonly School[], kind: string): readonly School[] =>
  rows.filter(({ part_of }) => part_of === kind);

/** Schools of a kind that none of its parts counts. */
const leftOver = (rows: readonly School[], kind: School): number =>
  kind.schools - sum(partsOf(rows, kind.kind), ({ schools }) => schools);

/** What a kind consists of: "73 primary, 61 lower secondary"; under a narrow column only what is missing. */
function noteOf(
  rows: readonly School[],
  kind: School,
  { locale, wide }: { readonly locale: Locale; readonly wide: boolean },
): string {
  const rest = leftOver(rows, kind);
  const parts = partsOf(rows, wide ? kind.kind : '').map(
    (part) =>
      `${formatNumber(part.schools, locale)}\u00a0${partNames[part.kind]?.[locale] ?? part[`label_${locale}`]}`,
  );
  const missing = { vi: 'chưa rõ cấp học (vòng)', en: 'level not given (rings)' }[locale];
  return [...parts, ...(rest > 0 ? [`${formatNumber(rest, locale)}\u00a0${missing}`] : [])].join(
    ', ',
  );
}

function columnsOf(rows: readonly School[], locale: Locale, wide: boolean): readonly WaffleItem[] {
  return kinds.flatMap(({ key, name, tone }) =>
    rows
      .filter(({ kind }) => kind === key)
      .map((kind) => ({
        key,
        label: name[locale],
        note: noteOf(rows, kind, { locale, wide }),
        text: formatNumber(kind.schools, locale),
        groups: [
          ...partsOf(rows, key).map((part) => ({ key: part.key, count: part.schools, tone })),
          { count: Math.max(0, leftOver(rows, kind)), tone: 'shortfall', ring: true } as const,
        ],
      })),
  );
}

function levelsOf(rows: readonly School[], locale: Locale): readonly WaffleItem[] {
  const named = levels.map(({ name, parts }) => {
    const groups = parts.flatMap((part) =>
      rows
        .filter(({ kind }) => kind === part)
        .map(({ key, schools, part_of }): WafflePart => ({
          key,
          count: schools,
          tone: kinds.find((kind) => kind.key === part_of)?.tone ?? 'result',
        })),
    );
    const byTone = [...new Set(groups.map(({ tone }) => tone))].map((tone) =>
      sum(groups, (group) => (group.tone === tone ? group.count : 0)),
    );
    return {
      label: name[locale],
      text: byTone.map((count) => formatNumber(count, locale)).join(' + '),
      groups,
    };
  });
  const rest = rows
    .filter((kind) => kind.part_of === null && leftOver(rows, kind) > 0)
    .map((kind): WaffleItem => ({
      key: kind.key,
      label: unknown[locale],
      text: formatNumber(leftOver(rows, kind), locale),
      groups: [{ count: leftOver(rows, kind), tone: 'shortfall', ring: true }],
    }));
  return [...named, ...rest];
}

export const chart = defineChart<School>({
  id: 'boarding-schools-by-kind',
  form: 'dots',
  datasets: [boardingSchools],
  rows: rowsOf,
  columns: [
    nameColumn({ vi: 'Loại trường', en: 'Kind of school' }),
    fieldColumn(boardingSchools, 'schools'),
  ],
  views: [
    {
      id: 'by-kind',
      label: { vi: 'Theo loại', en: 'By kind' },
      says: {
        vi: 'Trường bán trú: {boarding-schools/semi-boarding/schools|bare}; trường nội trú: {boarding-schools/boarding/schools|bare}.',
        en: 'Semi-boarding schools number {boarding-schools/semi-boarding/schools|bare}, boarding schools {boarding-schools/boarding/schools|bare}.',
      },
    },
    {
      id: 'by-level',
      label: { vi: 'Theo cấp học', en: 'By level' },
      says: {
        vi: 'Trường bán trú chỉ có ở tiểu học và THCS, trường nội trú chỉ có ở THPT.',
        en: 'Semi-boarding schools are all primary or lower secondary, boarding schools all upper secondary.',
      },
    },
  ],
  draw: (rows, room, { locale, view }) =>
    view === 'by-level'
      ? waffleRowsForm(levelsOf(rows, locale), room, {
          legend: kinds
            .toSorted((a, b) => (a.tone === 'result' ? -1 : 0) - (b.tone === 'result' ? -1 : 0))
            .map(({ name, tone }) => legend.dot(name[locale], tone)),
        })
      : waffleColumnsForm(columnsOf(rows, locale, isWide(room)), room, { tall: [250, 330] }),
});
