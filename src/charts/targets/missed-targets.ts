import { missedTargets } from '../../datasets/missed-targets.ts';
import { termTargets } from '../../datasets/term-targets.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { barsForm, type BarItem } from '../../plot/forms/bars.ts';
import { hangingFits, hangingForm } from '../../plot/forms/hanging.ts';
import { skylineRows } from '../../plot/forms/skyline/rows.ts';
import { legend } from '../../plot/legend.ts';
import { nameColumn } from '../cells.ts';
import { most, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';
import { bodies, startWithCapital } from '../bodies.ts';
import { formatTarget } from '../outcome.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Phòng nội trú kiên cố còn xa chỉ tiêu nhất: thiếu {missed-targets/boarding-rooms-province-gap}',
    subtitle: 'Còn thiếu bao nhiêu điểm phần trăm so với chỉ tiêu, nhiệm kỳ 2020–2025',
    alt: 'Các thanh gạch chéo bắt đầu từ một vạch đậm là chỉ tiêu, dài theo mức còn thiếu, dài nhất là phòng nội trú theo mức của tỉnh. Phòng nội trú kiên cố {term-targets/permanent-boarding-rooms.province/result}, chỉ tiêu trên {term-targets/permanent-boarding-rooms.department/target} và {term-targets/permanent-boarding-rooms.province/target}. Phòng học kiên cố {term-targets/permanent-classrooms.province/result}, chỉ tiêu {term-targets/permanent-classrooms.province/target}. Trẻ đi nhà trẻ {term-targets/nursery.plan/result}, chỉ tiêu {term-targets/nursery.plan/target}. Lý luận chính trị {term-targets/members-with-theory.department/result}, chỉ tiêu trên {term-targets/members-with-theory.department/target}. Gia đình văn hóa năm 2021 {term-targets/cultural-families-2021.department/result}, chỉ tiêu {term-targets/cultural-families-2021.department/target}.',
    context:
      'Phòng kiên cố là phòng xây bền; lý luận chính trị được học ở trường, học viện chính trị; gia đình văn hóa là danh hiệu xét hằng năm ở nơi cư trú. Vốn đầu tư công cho giáo dục còn hạn chế, vùng cao thiếu giáo viên và phòng học, còn đảng viên là giáo viên, giảng viên chưa đủ điều kiện học lý luận. Phòng học đã vượt mức Đảng bộ Sở giao; phòng nội trú chưa đạt cả mức ấy lẫn mức của tỉnh.',
    note: 'Phòng học và phòng nội trú kiên cố cũng chưa đạt kế hoạch năm năm; mức của kế hoạch không được nêu nên không vẽ ở đây. Trên hình, “Sở” là Đảng bộ Sở, “tỉnh” là Đại hội Đảng bộ tỉnh, “kế hoạch” là kế hoạch phát triển kinh tế – xã hội năm năm của tỉnh.',
  },
  en: {
    title:
      'Boarding rooms are furthest from target: {missed-targets/boarding-rooms-province-gap|bare} percentage points short',
    subtitle: 'Percentage points short of the target, 2020–2025 term',
    alt: 'Hatched bars start from a heavy line, the target, and are as long as what is missing; the longest is for boarding rooms at the level of the provincial Party congress. Permanent boarding rooms {term-targets/permanent-boarding-rooms.province/result}, targets above {term-targets/permanent-boarding-rooms.department/target} and {term-targets/permanent-boarding-rooms.province/target}. Permanent classrooms {term-targets/permanent-classrooms.province/result}, target {term-targets/permanent-classrooms.province/target}. Children in nursery {term-targets/nursery.plan/result}, target {term-targets/nursery.plan/target}. Political theory {term-targets/members-with-theory.department/result}, target above {term-targets/members-with-theory.department/target}. Cultural families in 2021 {term-targets/cultural-families-2021.department/result}, target {term-targets/cultural-families-2021.department/target}.',
    context:
      'Permanent rooms are solidly built; political theory is taught at political schools and academies; cultural family is a yearly title given where people live. Public investment in education was limited, the highlands are short of teachers and classrooms, and members who are teachers did not yet qualify for theory courses. Classrooms exceeded the target of the Department’s Party organisation; boarding rooms met neither that nor the province’s.',
    note: 'Permanent classrooms and boarding rooms missed the five-year plan as well; its levels are not stated and so are not drawn. In the chart “Dept” is the Department’s Party organisation, “province” the provincial Party congress and “plan” the province’s five-year plan for economic and social development.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['còn xa chỉ tiêu nhất', 'dài nhất là phòng nội trú'],
    en: ['Boarding rooms are furthest from target', 'the longest is for boarding rooms'],
    holds: ({ of, all }) =>
      most(of('missed-targets/boarding-rooms-province-gap'), all('missed-targets/*-gap')),
  },
  {
    vi: ['gia đình văn hóa năm 2021 chỉ thiếu rất ít'],
    en: [],
    holds: ({ of }) => of('missed-targets/families-gap') < 2,
  },
];

/** The missed targets with a level, furthest short first. */
function missedWithLevel(data: Data) {
  const missed = data.rows(missedTargets);
  return data
    .rows(termTargets)
    .filter(({ indicator, body }) =>
      missed.some((row) => row.indicator === indicator && row.body === body),
    )
    .map((row) => ({
      ...row,
      key: `${row.indicator}.${row.body}`,
      gap: Math.round((row.target - row.result) * 1e6) / 1e6,
    }))
    .toSorted((a, b) => b.gap - a.gap);
}

type Missed = ReturnType<typeof missedWithLevel>[number];

/** Names that fit over a bar. */
const names: Readonly<Record<string, Localized>> = {
  'permanent-boarding-rooms': { vi: 'Phòng nội trú', en: 'Boarding rooms' },
  'permanent-classrooms': { vi: 'Phòng học', en: 'Classrooms' },
  nursery: { vi: 'Nhà trẻ', en: 'Nursery' },
  'members-with-theory': { vi: 'Lý luận chính trị', en: 'Political theory' },
  'cultural-families-2021': { vi: 'Gia đình văn hóa 2021', en: 'Cultural families 2021' },
};

/** Who set a target, in a word. */
const briefly = {
  department: { vi: 'Sở', en: 'Dept' },
  province: { vi: 'tỉnh', en: 'province' },
  plan: { vi: 'kế hoạch', en: 'plan' },
} satisfies Record<string, Localized>;

const nameOf = (row: Missed, locale: Locale): string =>
  names[row.indicator]?.[locale] ?? row[`label_${locale}`];

/** The target in words, with whoever set it: "target above 70% (Dept)". */
const targetOf = (row: Missed, locale: Locale): string =>
  ({
    vi: `chỉ tiêu ${formatTarget({ ...row, unit: 'percent' }, locale)} (${briefly[row.body].vi})`,
    en: `target ${formatTarget({ ...row, unit: 'percent' }, locale)} (${briefly[row.body].en})`,
  })[locale];

export const chart = defineChart<Missed>({
  id: 'missed-targets',
  form: 'targets',
  datasets: [missedTargets, termTargets],
  sources: ['I:III.2.1', 'I:II.1.1.m', 'I:II.3.2', 'I:II.3.3'],
  rows: missedWithLevel,
  columns: [
    nameColumn<Missed>({ vi: 'Chỉ tiêu', en: 'Target' }),
    {
      title: { vi: 'Nơi giao', en: 'Set by' },
      cell: ({ body }, locale) => startWithCapital(bodies[body], locale),
    },
    {
      title: { vi: 'Mức giao', en: 'Level' },
      numeric: true,
      cell: (row, locale) => formatTarget({ ...row, unit: 'percent' }, locale),
    },
    {
      title: { vi: 'Kết quả', en: 'Result' },
      numeric: true,
      cell: ({ result }, locale) => formatQuantity(result, 'percent', locale),
    },
    {
      title: { vi: 'Còn thiếu', en: 'Short by' },
      numeric: true,
      cell: ({ gap }, locale) => formatQuantity(gap, 'point', locale),
    },
  ],
  views: [
    {
      id: 'gap',
      label: { vi: 'Còn thiếu', en: 'Shortfall' },
      says: {
        vi: 'Mỗi thanh dài bằng phần còn thiếu: phòng nội trú cách mức của Đại hội Đảng bộ tỉnh {missed-targets/boarding-rooms-province-gap}.',
        en: 'Each bar is as long as what is missing: boarding rooms are {missed-targets/boarding-rooms-province-gap} below the target of the provincial Party congress.',
      },
    },
    {
      id: 'level',
      label: { vi: 'Đã đạt', en: 'Reached' },
      says: {
        vi: 'Tính từ số không: mới {term-targets/nursery.plan/result} trẻ đi nhà trẻ, còn gia đình văn hóa năm 2021 chỉ thiếu rất ít.',
        en: 'Measured from zero: nursery stands at {term-targets/nursery.plan/result}, while cultural families in 2021 missed by very little.',
      },
    },
  ],
  draw(all, room, { locale, view = 'gap' }) {
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    const line = { vi: 'chỉ tiêu', en: 'target' }[locale];
    if (view === 'level')
      return barsForm(
        [
          {
            rows: all.map((row): BarItem => ({
              key: row.key,
              label: nameOf(row, locale),
              value: row.result,
              text: {
                vi: `thiếu ${formatNumber(row.gap, locale)}`,
                en: `${formatNumber(row.gap, locale)} short`,
              }[locale],
              parts: [
                { value: row.result, tone: 'result' },
                { value: row.gap, tone: 'shortfall', look: 'hatch' },
              ],
              targets: [{ at: row.target }],
              remark: { text: `${percent(row.result)}, ${targetOf(row, locale)}` },
            })),
          },
        ],
        room,
        {
          whole: 100,
          legend: [
            legend.bar({ vi: 'kết quả', en: 'result' }[locale]),
            legend.bar({ vi: 'còn thiếu', en: 'short' }[locale], 'shortfall', 'hatch'),
            legend.target(line),
          ],
        },
      );
    const hanging = all.map((row) => ({
      key: row.key,
      label: nameOf(row, locale),
      note: `${percent(row.result)}, ${targetOf(row, locale)}`,
      gap: row.gap,
      text: formatNumber(-row.gap, locale),
    }));
    if (room.bare !== true && !hangingFits(hanging, room))
      return skylineRows(
        all.map((row) => ({
          key: row.key,
          label: `${nameOf(row, locale)}: ${percent(row.result)}, ${targetOf(row, locale)}`,
          text: formatNumber(-row.gap, locale),
          gap: -row.gap,
          met: false,
          count: 1,
        })),
        room,
        { line, others: String },
      );
    return hangingForm(hanging, room, line);
  },
});
