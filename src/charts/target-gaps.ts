import { termTargets } from '../datasets/term-targets.ts';
import type { Data } from '../figures/data.ts';
import { isMet } from '../figures/target.ts';
import { formatNumber, formatQuantity } from '../locale/format.ts';
import type { Locale, Words } from '../locale/locales.ts';
import { gapPanel } from '../plot/forms/bars.ts';
import { legend } from '../plot/forms/legend.ts';
import { bodies, startWithCapital } from './bodies.ts';
import { defineChart } from './define.ts';
import { formatStated, formatTarget } from './outcome.ts';

const both: Words = { vi: 'Đảng bộ Sở và tỉnh', en: 'Department and province' };

const round = (gap: number): number => Math.round(gap * 1e6) / 1e6;

/** Every target with its gap, worst first; two bodies that set the same level share a row. */
function gaps(data: Data) {
  const rows = data.rows(termTargets);
  return rows
    .map((row) => {
      const own = rows.filter(({ indicator }) => indicator === row.indicator);
      const same = own.filter(({ target }) => target === row.target);
      return {
        ...row,
        first: same[0] === row,
        // A name alone would not tell two levels of one thing apart.
        apart: same.length < own.length,
        setBy: same.length > 1 ? both : bodies[row.body],
        gap: round(row.result - row.target),
        met: isMet(row.result, row),
      };
    })
    .filter(({ first }) => first)
    .toSorted((a, b) => a.gap - b.gap);
}

type Gap = ReturnType<typeof gaps>[number];

function labelOf({ apart, setBy, ...row }: Gap, locale: Locale): string {
  const name = row[`label_${locale}`];
  return apart ? `${name} (${setBy[locale]})` : name;
}

/** How far a result is from its target, in words as short as a row of the drawing. */
function gapText({ gap, met, result_stated }: Gap, locale: Locale): string {
  const size = formatNumber(Math.abs(gap), locale);
  if (!met) return { vi: `✗\u00a0thiếu\u00a0${size}`, en: `✗\u00a0${size}\u00a0short` }[locale];
  if (result_stated === 'above' && gap === 0)
    return { vi: '✓\u00a0vượt', en: '✓\u00a0over' }[locale];
  if (gap === 0) return { vi: '✓\u00a0vừa\u00a0đạt', en: '✓\u00a0exactly\u00a0met' }[locale];
  return { vi: `✓\u00a0vượt\u00a0${size}`, en: `✓\u00a0${size}\u00a0over` }[locale];
}

export const targetGaps = defineChart({
  id: 'target-gaps',
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
  words: {
    vi: {
      title:
        '{term-targets/met|bare} trong {term-targets/all|bare} chỉ tiêu đạt; phòng nội trú hụt xa nhất',
      subtitle:
        'Kết quả cao hay thấp hơn chỉ tiêu bao nhiêu điểm phần trăm, nhiệm kỳ 2020–2025; vạch đứng là chỉ tiêu',
      alt: 'Thanh ngang hai bên một vạch đứng là chỉ tiêu. Bên trái có {term-targets/missed|bare} chỉ tiêu chưa đạt, dài nhất là phòng nội trú kiên cố theo mức tỉnh giao, thiếu {missed-targets/boarding-rooms-province-gap}, rồi đến phòng học kiên cố theo mức tỉnh giao, thiếu {missed-targets/classrooms-gap}, và trẻ đi nhà trẻ, thiếu {missed-targets/nursery-gap}. Bên phải là các chỉ tiêu đạt, dài nhất là trường đạt kiểm định, vượt {term-targets/accredited-schools.department/difference}; nhiều chỉ tiêu chỉ vượt chưa tới một điểm.',
      context:
        'Chỉ tiêu nhiệm kỳ do ba nơi giao: Đảng bộ Sở, Đại hội Đảng bộ tỉnh và kế hoạch năm năm. Hình gồm mọi chỉ tiêu phần trăm mà báo cáo nêu mức. Cách đếm này khác cách của báo cáo, vốn tính cả những chỉ tiêu không nêu tên.',
      note: 'Hai nơi giao cùng một mức thì vẽ chung một hàng nhưng đếm là hai. Chỉ tiêu mà báo cáo không ghi mức thì không có ở đây. THCS là trung học cơ sở, THPT là trung học phổ thông.',
    },
    en: {
      title:
        '{term-targets/met|bare} of {term-targets/all|bare} targets met; boarding rooms fell furthest short',
      subtitle:
        'How far results are above or below target, in percentage points, 2020–2025 term; the upright line is the target',
      alt: 'Bars to either side of an upright line, the target. On the left are {term-targets/missed|bare} targets missed, the longest being permanent boarding rooms at the level set by the province, {missed-targets/boarding-rooms-province-gap} short, then permanent classrooms at the province’s level, {missed-targets/classrooms-gap} short, and children in nursery, {missed-targets/nursery-gap} short. On the right are targets met, the longest being accredited schools, {term-targets/accredited-schools.department/difference} over; many were passed by less than one point.',
      context:
        'Three bodies set targets for the term: the Department’s Party organisation, the provincial Party congress and the five-year plan. The chart has every percentage target whose level the report gives. The report counts differently, including targets that it does not name.',
      note: 'Two bodies that set the same level share a row but count as two. Targets whose level the report does not give are not shown.',
    },
  },
  draw(data, locale) {
    const all = gaps(data);
    const items = all.map((row, tableRow) => ({
      label: labelOf(row, locale),
      value: gapText(row, locale),
      tableRow,
      gap: row.gap,
      met: row.met,
    }));
    const scale = {
      domain: [-30, 15],
      ticks: [-30, 0, 15],
      format: (value: number) => `${value > 0 ? '+' : ''}${formatNumber(value, locale)}`,
    } as const;
    return {
      legend: [
        legend.bar({ vi: 'thiếu', en: 'short' }[locale], 'shortfall'),
        legend.bar({ vi: 'vượt', en: 'over' }[locale]),
      ],
      panels: [
        gapPanel(
          items.filter(({ met }) => !met),
          scale,
          { vi: 'Chưa đạt', en: 'Missed' }[locale],
        ),
        gapPanel(
          items.filter(({ met, gap }) => met && gap < 1),
          scale,
          {
            vi: 'Vừa đạt, vượt dưới một điểm phần trăm hoặc không rõ',
            en: 'Met, by less than one percentage point or an unknown margin',
          }[locale],
        ),
        gapPanel(
          items.filter(({ met, gap }) => met && gap >= 1),
          scale,
          {
            vi: 'Đạt, vượt từ một điểm phần trăm trở lên',
            en: 'Met, by one percentage point or more',
          }[locale],
        ),
      ],
    };
  },
  table(data, locale) {
    const head = {
      vi: ['Chỉ tiêu', 'Nơi giao', 'Mức giao', 'Kết quả', 'Chênh lệch'],
      en: ['Target', 'Set by', 'Level', 'Result', 'Difference'],
    }[locale];
    return {
      columns: head.map((title, index) => ({ title, numeric: index > 1 })),
      rows: gaps(data).map((row) => [
        row[`label_${locale}`],
        startWithCapital(row.setBy, locale),
        formatTarget({ ...row, unit: 'percent' }, locale),
        formatStated(row.result, row.result_stated, locale),
        row.result_stated === 'above'
          ? formatTarget({ target: row.gap, relation: 'above', unit: 'point' }, locale)
          : formatQuantity(row.gap, 'point', locale),
      ]),
    };
  },
});
