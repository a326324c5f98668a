import { assessment } from '../../datasets/assessment.ts';
import { missedTargets } from '../../datasets/missed-targets.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { translate } from '../../locale/translate.ts';
import { waffleRowsForm } from '../../plot/forms/waffle/rows.ts';
import type { WaffleItem } from '../../plot/forms/waffle/item.ts';
import { legend, type LegendItem } from '../../plot/legend.ts';
import { dot } from '../../plot/marks/dot.ts';
import { unitCount } from '../../plot/marks/waffle.ts';
import { isWide } from '../../plot/scene.ts';
import { defineChart, type ChartWords, type Column } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{assessment/province-met/targets|bare} trong {assessment/province-all/targets|bare} chỉ tiêu của Đại hội Đảng bộ tỉnh đã đạt',
    subtitle:
      'Mỗi chấm là một chỉ tiêu, theo phần đánh giá chung của báo cáo; ba hàng là ba nơi giao',
    alt: 'Ba hàng chấm, mỗi chấm một chỉ tiêu: chấm đặc là đạt, vòng rỗng là chưa đạt, chấm nhỏ là chưa rõ kết quả. Nghị quyết Đảng bộ Sở: {assessment/department-missed/targets|bare} chưa đạt, kết quả chung nêu theo {assessment/department-groups/targets|bare} nhóm chỉ tiêu. Nghị quyết Đại hội Đảng bộ tỉnh: {assessment/province-met/targets|bare} đạt, {assessment/province-missed/targets|bare} chưa đạt. Kế hoạch năm năm: {assessment/plan-met/targets|bare} đạt, {assessment/plan-missed-named|bare} chưa đạt có nêu tên, {assessment/plan-rest|bare} chưa rõ.',
    context:
      'Ngành Giáo dục phấn đấu theo ba danh sách: nghị quyết Đảng bộ Sở, nghị quyết Đại hội Đảng bộ tỉnh và kế hoạch phát triển kinh tế – xã hội năm năm của tỉnh. Cùng một việc có thể nằm trong nhiều danh sách với mức khác nhau, nên không cộng ba hàng lại được. Riêng chỉ tiêu của tỉnh, các mục chi tiết nêu tên {assessment/province-named|bare} chỉ tiêu, {assessment/province-named-met|bare} đạt; phần đánh giá chung đếm {assessment/province-all/targets|bare} và {assessment/province-met/targets|bare}.',
    note: 'Số {assessment/plan-met/targets|bare} trên {assessment/plan-all/targets|bare} của kế hoạch năm năm cần đọc thận trọng: nếu chỉ {assessment/plan-missed-named|bare} chỉ tiêu có nêu tên là chưa đạt thì số đạt phải là {assessment/plan-if-named-only|bare}.',
  },
  en: {
    title:
      '{assessment/province-met/targets|bare} of the provincial Party congress’s {assessment/province-all/targets|bare} targets were met',
    subtitle:
      'Each dot is one target, as counted in the report’s general assessment; a row for each body that set them',
    alt: 'Three rows of dots, one dot a target: solid for met, a ring for missed, a small dot where the outcome is not stated. The Department’s Party organisation: {assessment/department-missed/targets|bare} missed, results given for {assessment/department-groups/targets|bare} groups of targets. The provincial Party congress: {assessment/province-met/targets|bare} met, {assessment/province-missed/targets|bare} missed. The five-year plan: {assessment/plan-met/targets|bare} met, {assessment/plan-missed-named|bare} named as missed, {assessment/plan-rest|bare} not stated.',
    context:
      'The education sector works to three lists: the resolution of the Department’s Party organisation, that of the provincial Party congress and the province’s five-year plan for economic and social development. One matter may be on several lists at different levels, so the rows cannot be added up. Of the congress’s targets the detailed sections name {assessment/province-named|bare}, {assessment/province-named-met|bare} of them met; the general assessment counts {assessment/province-all/targets|bare} and {assessment/province-met/targets|bare}.',
    note: 'The {assessment/plan-met/targets|bare} of {assessment/plan-all/targets|bare} in the five-year plan should be read with care: if only the {assessment/plan-missed-named|bare} targets that are named were missed, {assessment/plan-if-named-only|bare} were met.',
  },
};

const names = {
  department: { vi: 'Nghị quyết Đảng bộ Sở', en: 'Department’s Party organisation' },
  province: { vi: 'Nghị quyết Đại hội Đảng bộ tỉnh', en: 'Provincial Party congress' },
  plan: { vi: 'Kế hoạch năm năm 2021–2025', en: 'Five-year plan 2021–2025' },
} satisfies Record<string, Localized>;

const bodies = ['department', 'province', 'plan'] as const;

type Body = (typeof bodies)[number];

/** Targets of a body by outcome; what the report does not count is not there. */
interface BodyRow {
  readonly key: Body;
  readonly met: number | undefined;
  readonly missed: number;
  readonly open: number | undefined;
  readonly all: number | undefined;
  /** How many groups the report sorts them in. */
  readonly groups: number;
  /** The targets that the report names as missed. */
  readonly named: readonly Localized[];
}

function rowsOf(data: Data): readonly BodyRow[] {
  const counts = new Map(data.rows(assessment).map(({ count, targets }) => [count, targets]));
  const count = (id: string): number => counts.get(id) ?? 0;
  return bodies.map((key) => {
    const groups = count(`${key}-groups`);
    const named = data
      .rows(missedTargets)
      .filter(({ body }) => body === key)
      .map(({ label_vi: vi, label_en: en }) => ({ vi, en }));
    // The plan shares the targets that the province missed, and missed some of its own.
    const missed = count(`${key}-missed`) + (key === 'plan' ? count('province-missed') : 0);
    if (key === 'department')
      return { key, met: undefined, missed, open: undefined, all: undefined, groups, named };
    const [met, all] = [count(`${key}-met`), count(`${key}-all`)];
    const open = key === 'plan' ? all - met - missed : undefined;
    return { key, met, missed, open, all, groups, named };
  });
}

/** What is said under a row: how many are missed, and how many left open. */
function noteOf({ key, missed, open = 0, groups }: BodyRow, locale: Locale): string {
  const number = (value: number): string => formatNumber(value, locale);
  const notes: Record<Body, Localized> = {
    department: {
      vi: `✗ ${number(missed)} chưa đạt; kết quả chung nêu theo ${number(groups)} nhóm`,
      en: `✗ ${number(missed)} missed; results are given for ${number(groups)} groups of targets`,
    },
    province: { vi: `✗ ${number(missed)} chưa đạt`, en: `✗ ${number(missed)} missed` },
    plan: {
      vi: `✗ ${number(missed)} chưa đạt có nêu tên; ${number(open)} chưa rõ`,
      en: `✗ ${number(missed)} named as missed; ${number(open)} not stated`,
    },
  };
  return notes[key][locale];
}

/** How many were met: "9/11"; nothing where the report does not count them. */
function shareMet({ met, all }: BodyRow, locale: Locale): string {
  if (met === undefined || all === undefined) return '';
  return `${formatNumber(met, locale)}/${formatNumber(all, locale)}`;
}

const numberOr = (value: number | undefined, locale: Locale): string =>
  value === undefined ? translate(locale, 'chart.missing') : formatNumber(value, locale);

const countColumn = (
  title: Localized,
  of: (row: BodyRow) => number | undefined,
): Column<BodyRow> => ({
  title,
  numeric: true,
  cell: (row, locale) => numberOr(of(row), locale),
});

/** The sign of a target of which nothing is said: a dot smaller than the others. */
const small = (words: string): LegendItem => ({
  label: words,
  sign: (x, y) => dot({ x: x + 7, y: y + 7, radius: 2.8, tone: 'before' }),
});

export const chart = defineChart<BodyRow>({
  id: 'targets-by-body',
  form: 'dots',
  datasets: [assessment, missedTargets],
  rows: rowsOf,
  columns: [
    { title: { vi: 'Nơi giao', en: 'Set by' }, cell: ({ key }, locale) => names[key][locale] },
    countColumn({ vi: 'Đạt', en: 'Met' }, ({ met }) => met),
    countColumn({ vi: 'Chưa đạt, có nêu tên', en: 'Named as missed' }, ({ missed }) => missed),
    {
      title: { vi: 'Chưa rõ kết quả', en: 'Outcome not stated' },
      numeric: true,
      cell: ({ key, open }, locale) => (key === 'province' ? '–' : numberOr(open, locale)),
    },
    countColumn({ vi: 'Tất cả', en: 'All' }, ({ all }) => all),
  ],
  views: [
    {
      id: 'outcome',
      label: { vi: 'Đạt hay chưa', en: 'Met or missed' },
      says: {
        vi: 'Trong {assessment/plan-all/targets|bare} chỉ tiêu của kế hoạch năm năm, {assessment/plan-met/targets|bare} chỉ tiêu được ghi là đạt, {assessment/plan-missed-named|bare} chưa đạt; còn {assessment/plan-rest|bare} chưa rõ kết quả.',
        en: 'Of the {assessment/plan-all/targets|bare} targets in the five-year plan, {assessment/plan-met/targets|bare} are counted as met and {assessment/plan-missed-named|bare} as missed; the outcome of {assessment/plan-rest|bare} is not stated.',
      },
    },
    {
      id: 'missed',
      label: { vi: 'Gọi tên', en: 'By name' },
      says: {
        vi: 'Phòng nội trú kiên cố có mặt trong cả ba danh sách chỉ tiêu chưa đạt.',
        en: 'Permanent boarding rooms are on all three lists of missed targets.',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const byName = view === 'missed';
    const items = rows.map((row): WaffleItem => {
      const { key, met = 0, missed, open = 0 } = row;
      const missing = { count: missed, tone: 'shortfall', ring: true } as const;
      const listed = row.named.map((name) => name[locale]).join('; ');
      return byName
        ? {
            key,
            label: names[key][locale],
            text: formatNumber(missed, locale),
            note: listed,
            unmet: true,
            groups: [missing],
          }
        : {
            key,
            label: names[key][locale],
            text: shareMet(row, locale),
            note: noteOf(row, locale),
            unmet: true,
            groups: [
              { count: met, tone: 'result' },
              missing,
              { count: open, tone: 'before', small: true },
            ],
          };
    });
    const longest = Math.max(1, ...items.map(({ groups }) => unitCount(groups)));
    return waffleRowsForm(items, room, {
      // A picture breaks the long row, so that its dots are as large as in others.
      lengths: [byName ? 10 : room.bare === true ? Math.ceil(longest / 2) : longest],
      largest: isWide(room) || room.height !== undefined ? 26 : 20,
      legend: byName
        ? []
        : [
            legend.dot({ vi: 'đạt', en: 'met' }[locale]),
            legend.dot({ vi: 'chưa đạt', en: 'missed' }[locale], 'shortfall', true),
            small({ vi: 'chưa rõ', en: 'not stated' }[locale]),
          ],
    });
  },
});
