import { initiatives } from '../datasets/initiatives.ts';
import { formatNumber } from '../locale/format.ts';
import type { Locale, Words } from '../locale/locales.ts';
import { barRows } from '../plot/forms/bars.ts';
import { defineChart } from './define.ts';

/** Levels with fewer than this many are drawn as dots: beside ten thousand no bar would show. */
const fewerThan = 100;

const panelTitles = {
  bars: { vi: 'Cấp huyện và cấp ngành', en: 'Districts and sector' },
  dots: {
    vi: 'Các dòng còn lại, mỗi chấm là một sáng kiến',
    en: 'The rest, one dot for each initiative',
  },
} satisfies Record<string, Words>;

const over: Words = { vi: 'trên', en: 'over' };

function formatCount(
  { bound, count }: { readonly bound: 'exact' | 'over'; readonly count: number },
  locale: Locale,
): string {
  const number = formatNumber(count, locale);
  return bound === 'over' ? `${over[locale]} ${number}` : number;
}

export const initiativesByScope = defineChart({
  id: 'initiatives-by-scope',
  datasets: [initiatives],
  words: {
    vi: {
      title:
        'Trên {initiatives/district/count|bare} sáng kiến ở cấp huyện, {initiatives/province/count|bare} ở cấp tỉnh',
      subtitle: 'Số sáng kiến của ngành Giáo dục theo cấp công nhận, năm năm 2020–2024',
      alt: 'Hai thanh ngang: cấp huyện công nhận trên {initiatives/district/count}, cấp ngành {initiatives/sector/count|bare} sáng kiến và đề tài. Ba hàng chấm, mỗi chấm một sáng kiến: {initiatives/province/count|bare} có ảnh hưởng cấp tỉnh, {initiatives/proposed/count|bare} mới được đề nghị (chấm rỗng), {initiatives/national/count|bare} có ảnh hưởng toàn quốc.',
      context:
        'Sáng kiến là một cải tiến trong công việc, chẳng hạn cách dạy hay cách quản lý mới, đã áp dụng và được công nhận. Cấp công nhận càng cao thì phạm vi ảnh hưởng càng rộng; sáng kiến duy nhất ở mức toàn quốc là của Trường Cao đẳng Sư phạm. Số của cấp huyện là số tròn. Các sáng kiến ấy là gì và đem lại kết quả ra sao thì báo cáo không nói.',
      note: 'Báo cáo không cho biết một sáng kiến có được đếm ở nhiều cấp hay không, nên không cộng các số này.',
    },
    en: {
      title:
        'Over {initiatives/district/count|bare} initiatives in districts, {initiatives/province/count|bare} with province-wide effect',
      subtitle: 'Initiatives of the education sector by level of recognition, 2020–2024',
      alt: 'Two bars: districts recognised over {initiatives/district/count}, the sector {initiatives/sector/count|bare} initiatives and research projects. Three rows of dots, one dot an initiative: {initiatives/province/count|bare} of province-wide effect, {initiatives/proposed/count|bare} only put forward (hollow), {initiatives/national/count|bare} of nationwide effect.',
      context:
        'An initiative is an improvement at work, for instance a new way of teaching or managing, that has been put to use and recognised. The higher the level, the wider the effect; the only nationwide one comes from the Teacher Training College. The number for the districts is a round one. What the initiatives are and what came of them the report does not say.',
      note: 'The report does not say whether an initiative may be counted at several levels, so these figures should not be added up.',
    },
  },
  draw(data, locale) {
    const all = data.rows(initiatives);
    const sorted = all.toSorted((a, b) => b.count - a.count);
    const base = (row: (typeof all)[number]) => ({
      label: row[`label_${locale}`],
      // Beside the name, where words such as "over" wrap instead of leaving the page.
      value: formatCount(row, locale),
      tableRow: all.indexOf(row),
    });
    const bars = sorted
      .filter(({ count }) => count >= fewerThan)
      .map((row) => ({ ...base(row), size: row.count, text: '' }));
    const dots = sorted
      .filter(({ count }) => count < fewerThan)
      .map((row) => ({
        ...base(row),
        units: {
          columns: 20,
          groups: [{ count: row.count, tone: 'result' as const, hollow: row.scope === 'proposed' }],
        },
      }));
    return {
      panels: [
        { title: panelTitles.bars[locale], rows: barRows(bars) },
        { title: panelTitles.dots[locale], rows: dots },
      ],
    };
  },
  table(data, locale) {
    return {
      columns: [
        { title: { vi: 'Cấp', en: 'Level' }[locale], numeric: false },
        { title: initiatives.columns['count']?.title[locale] ?? '', numeric: true },
      ],
      rows: data.rows(initiatives).map((row) => [row[`label_${locale}`], formatCount(row, locale)]),
    };
  },
});
