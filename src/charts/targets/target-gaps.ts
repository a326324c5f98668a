import { termTargets } from '../../datasets/term-targets.ts';
import type { Data } from '../../figures/data.ts';
import { isMet } from '../../figures/target.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Locale } from '../../locale/locales.ts';
import { skylineForm } from '../../plot/forms/skyline/skyline.ts';
import type { SkylineItem } from '../../plot/forms/skyline/marks.ts';
import { nameColumn } from '../cells.ts';
import { most, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';
import { bodies, startWithCapital } from '../bodies.ts';
import { formatStated, formatTarget } from '../outcome.ts';
import { both, briefly, groups, names } from './targetNames.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{term-targets/met|bare} trong {term-targets/all|bare} chỉ tiêu đã đạt; còn xa nhất là phòng nội trú',
    subtitle:
      'Mỗi thanh là một chỉ tiêu tính bằng phần trăm: kết quả vượt hay thiếu bao nhiêu điểm so với vạch đậm, nhiệm kỳ 2020–2025',
    alt: 'Các thanh ở hai phía của một vạch đậm là chỉ tiêu. Phía thiếu, gạch chéo, có {term-targets/missed|bare} thanh, dài nhất là phòng nội trú kiên cố theo mức tỉnh giao, thiếu {missed-targets/boarding-rooms-province-gap}, rồi đến phòng học kiên cố theo mức tỉnh giao, thiếu {missed-targets/classrooms-gap}, và trẻ đi nhà trẻ, thiếu {missed-targets/nursery-gap}. Phía đạt, tô đặc, có {term-targets/met|bare} thanh, dài nhất là trường đạt kiểm định, vượt {term-targets/accredited-schools.department/difference}; nhiều chỉ tiêu chỉ vượt chưa tới một điểm.',
    context:
      'Chỉ tiêu nhiệm kỳ do ba nơi đặt ra: Đảng bộ Sở, Đại hội Đảng bộ tỉnh và kế hoạch năm năm của tỉnh. Hình có mọi chỉ tiêu phần trăm đã nêu rõ mức giao; một việc mà hai nơi cùng giao được tính là hai chỉ tiêu. Phần đánh giá chung của báo cáo đếm theo cách khác, vì tính cả những chỉ tiêu không nêu tên.',
    note: 'Hai nơi giao cùng một mức thì hai thanh đứng liền nhau. Chấm rỗng trên vạch là vừa đạt; thanh nét đứt là vượt, nhưng không kèm mức vượt. “Sở” là Đảng bộ Sở, “tỉnh” là Đại hội Đảng bộ tỉnh. THCS là trung học cơ sở, THPT là trung học phổ thông.',
  },
  en: {
    title:
      '{term-targets/met|bare} of {term-targets/all|bare} targets met; boarding rooms fell furthest short',
    subtitle:
      'Each bar is one percentage target: how far the result is over or short of the heavy line, in points, 2020–2025 term',
    alt: 'Bars on either side of a heavy line, the target. The hatched ones are the {term-targets/missed|bare} targets missed, the longest being permanent boarding rooms at the level of the provincial Party congress, {missed-targets/boarding-rooms-province-gap} short, then permanent classrooms at that congress’s level, {missed-targets/classrooms-gap} short, and children in nursery, {missed-targets/nursery-gap} short. The solid ones on the other side are the {term-targets/met|bare} targets met, the longest being accredited schools, {term-targets/accredited-schools.department/difference} over; many were exceeded by less than one point.',
    context:
      'The targets of the term come from three places: the Department’s Party organisation, the provincial Party congress and the province’s five-year plan. The chart has every percentage target whose level is stated; where two of them set a target for the same thing, it counts as two. The general assessment in the report counts in another way, as it includes targets that it does not name.',
    note: 'Where two bodies set the same level, two bars stand together. A hollow dot on the line is a target met exactly; a dashed bar is one exceeded by a margin that is not stated. “Dept” is the Department’s Party organisation, “province” the provincial Party congress.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['còn xa nhất là phòng nội trú', 'dài nhất là phòng nội trú kiên cố'],
    en: ['boarding rooms fell furthest short', 'the longest being permanent boarding rooms'],
    holds: ({ of, all }) =>
      most(of('missed-targets/boarding-rooms-province-gap'), all('missed-targets/*-gap')),
  },
  {
    vi: ['dài nhất là trường đạt kiểm định'],
    en: ['the longest being accredited schools'],
    holds: ({ of, all }) =>
      most(
        of('term-targets/accredited-schools.department/difference'),
        all('term-targets/*.department/difference'),
      ),
  },
  {
    vi: ['nhiều chỉ tiêu chỉ vượt chưa tới một điểm'],
    en: ['many were exceeded by less than one point'],
    holds: ({ all }) =>
      all('term-targets/*.department/difference').filter((gap) => gap < 1).length > 4,
  },
  {
    vi: ['học xong và chất lượng trường đạt mọi chỉ tiêu'],
    en: ['completion and school quality met every target'],
    holds: ({ of }) =>
      [
        'primary-completion',
        'lower-secondary-graduation',
        'upper-secondary-graduation',
        'national-standard-schools',
        'accredited-schools',
      ].every((id) =>
        ['department', 'province'].every((body) => of(`term-targets/${id}.${body}/difference`) > 0),
      ),
  },
  {
    vi: ['còn xa nhất là lý luận chính trị'],
    en: ['political theory fell furthest short'],
    holds: ({ of }) =>
      of('missed-targets/theory-gap') >
      Math.max(
        of('missed-targets/boarding-rooms-department-gap'),
        of('missed-targets/families-gap'),
      ),
  },
];

const round = (gap: number): number => Math.round(gap * 1e6) / 1e6;

/** Every target with its gap; two bodies that set the same level share a row. */
function gaps(data: Data) {
  const rows = data.rows(termTargets);
  return rows
    .map((row) => {
      const own = rows.filter(({ indicator }) => indicator === row.indicator);
      const same = own.filter(({ target }) => target === row.target);
      return {
        ...row,
        key: `${row.indicator}.${row.body}`,
        first: same[0] === row,
        apart: same.length < own.length,
        setters: same.map(({ body }) => body),
        setBy: same.length > 1 ? both : bodies[row.body],
        gap: round(row.result - row.target),
        met: isMet(row.result, row),
      };
    })
    .filter(({ first }) => first);
}

type Gap = ReturnType<typeof gaps>[number];

function nameOf(row: Gap, locale: Locale): string {
  const name = names[row.indicator]?.[locale] ?? row[`label_${locale}`];
  const level = formatTarget({ ...row, unit: 'percent' }, locale);
  return row.apart ? `${name} (${briefly[row.body][locale]}: ${level})` : name;
}

/** How far a result is from its target, signed. */
function gapText({ gap, result_stated }: Gap, locale: Locale): string {
  if (result_stated === 'above') return { vi: 'vượt', en: 'over' }[locale];
  if (gap === 0) return { vi: 'vừa đạt', en: 'exactly met' }[locale];
  return `${gap > 0 ? '+' : ''}${formatNumber(gap, locale)}`;
}

/** Most over first; where two are equal, what is met stands before what is not. */
const byGap = (a: Gap, b: Gap): number => Number(b.met) - Number(a.met) || b.gap - a.gap;

export const chart = defineChart<Gap>({
  id: 'target-gaps',
  form: 'targets',
  datasets: [termTargets],
  sources: [
    'I:II.1.1.b:2',
    'I:II.1.1.b:4',
    'I:II.1.1.h:14',
    'I:II.1.1.m',
    'I:II.2',
    'I:II.3.2',
    'I:II.3.3',
    'I:III.2.1',
  ],
  rows: (data) => gaps(data).toSorted(byGap),
  columns: [
    nameColumn<Gap>({ vi: 'Chỉ tiêu', en: 'Target' }),
    {
      title: { vi: 'Nơi giao', en: 'Set by' },
      cell: ({ setBy }, locale) => startWithCapital(setBy, locale),
    },
    {
      title: { vi: 'Mức giao', en: 'Level' },
      numeric: true,
      cell: (row, locale) => formatTarget({ ...row, unit: 'percent' }, locale),
    },
    {
      title: { vi: 'Kết quả', en: 'Result' },
      numeric: true,
      cell: (row, locale) => formatStated(row.result, row.result_stated, locale),
    },
    {
      title: { vi: 'Chênh lệch', en: 'Difference' },
      numeric: true,
      cell: (row, locale) =>
        row.result_stated === 'above'
          ? formatTarget({ target: row.gap, relation: 'above', unit: 'point' }, locale)
          : formatQuantity(row.gap, 'point', locale),
    },
  ],
  views: [
    {
      id: 'by-gap',
      label: { vi: 'Theo mức', en: 'By gap' },
      says: {
        vi: 'Xếp từ vượt nhiều nhất đến thiếu nhiều nhất: {term-targets/met|bare} chỉ tiêu đạt ở một bên vạch, {term-targets/missed|bare} chỉ tiêu chưa đạt ở bên kia.',
        en: 'From furthest over to furthest short: {term-targets/met|bare} targets met on one side of the line, {term-targets/missed|bare} missed on the other.',
      },
    },
    {
      id: 'by-group',
      label: { vi: 'Theo nhóm', en: 'By group' },
      says: {
        vi: 'Xếp theo nhóm: học xong và chất lượng trường đạt mọi chỉ tiêu; phòng kiên cố mới đạt {term-targets/room-targets-met|words} trong {term-targets/room-targets|words} chỉ tiêu.',
        en: 'By group: completion and school quality met every target, while only {term-targets/room-targets-met|words} of the {term-targets/room-targets|words} targets for permanent rooms was met.',
      },
    },
    {
      id: 'department',
      label: { vi: 'Đảng bộ Sở', en: 'Department' },
      says: {
        vi: 'Riêng các chỉ tiêu do Đảng bộ Sở giao: còn xa nhất là lý luận chính trị, thiếu {missed-targets/theory-gap}.',
        en: 'Only the targets of the Department’s Party organisation: political theory fell furthest short, by {missed-targets/theory-gap}.',
      },
    },
    {
      id: 'province',
      label: { vi: 'Tỉnh', en: 'Province' },
      says: {
        vi: 'Riêng các chỉ tiêu do Đại hội Đảng bộ tỉnh giao: chưa đạt là phòng nội trú, thiếu {missed-targets/boarding-rooms-province-gap}, và phòng học, thiếu {missed-targets/classrooms-gap}.',
        en: 'Only the targets of the provincial Party congress: boarding rooms, {missed-targets/boarding-rooms-province-gap} short, and classrooms, {missed-targets/classrooms-gap} short, were missed.',
      },
    },
  ],
  draw(all, room, { locale, view = 'by-gap' }) {
    const whose = view === 'department' || view === 'province' ? view : undefined;
    const order = Object.keys(groups);
    const shown = all
      .filter(({ setters }) => whose === undefined || setters.includes(whose))
      .toSorted(
        (a, b) =>
          (view === 'by-group' ? order.indexOf(a.group) - order.indexOf(b.group) : 0) ||
          byGap(a, b),
      );
    const items = shown.map((row): SkylineItem => ({
      key: row.key,
      label: nameOf(row, locale),
      text: gapText(row, locale),
      gap: row.gap,
      met: row.met,
      unknown: row.result_stated === 'above',
      count: whose === undefined ? row.setters.length : 1,
      ...(view === 'by-group' ? { group: groups[row.group][locale] } : {}),
    }));
    return skylineForm(items, room, {
      line: { vi: 'chỉ tiêu', en: 'target' }[locale],
      others: (count) =>
        ({
          vi: `${formatNumber(count, locale)} chỉ tiêu khác: vừa đạt hoặc vượt ít`,
          en: `${formatNumber(count, locale)} other targets: met, by little or exactly`,
        })[locale],
    });
  },
});
