import { partyYears } from '../datasets/party-years.ts';
import { termTargets } from '../datasets/term-targets.ts';
import type { Data } from '../figures/data.ts';
import { fillWords } from '../figures/words.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Locale, Words } from '../locale/locales.ts';
import type { TimelineItem } from '../plot/forms/timeline.ts';
import { timelinePanel } from '../plot/forms/timeline.ts';
import { defineChart } from './define.ts';
import { outcomeRemark } from './outcome.ts';

const labels = {
  excellent: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Fulfilled its tasks excellently' },
  well: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Fulfilled its tasks well' },
  met: {
    vi: 'Gia đình đạt chuẩn: {term-targets/cultural-families-other-years.department/result}',
    en: 'Families meeting it: {term-targets/cultural-families-other-years.department/result}',
  },
  missed: {
    vi: 'Gia đình đạt chuẩn năm 2021: {term-targets/cultural-families-2021.department/result}',
    en: 'Families meeting it in 2021: {term-targets/cultural-families-2021.department/result}',
  },
} satisfies Record<string, Words>;

const panels = {
  rating: { vi: 'Xếp loại Đảng bộ Sở', en: 'Rating of the Party organisation' },
  families: { vi: 'Tiêu chuẩn gia đình văn hóa', en: 'Cultural family standard' },
} satisfies Record<string, Words>;

const targetName: Words = { vi: 'Chỉ tiêu', en: 'Target' };

/** The lines of the chart: years by rating, then years by whether families met the standard. */
function lines(data: Data, locale: Locale) {
  const all = data.rows(partyYears);
  const targets = data.rows(termTargets);
  const yearsOf = (held: (row: (typeof all)[number]) => boolean): number[] =>
    all.filter(held).map(({ year }) => Number(year));
  const rating = (['excellent', 'well'] as const).map((name, tableRow): TimelineItem => ({
    label: labels[name][locale],
    tableRow,
    years: yearsOf((row) => row.rating === name),
  }));
  const families = (['met', 'missed'] as const).map((name, index): TimelineItem => {
    const indicator = name === 'met' ? 'cultural-families-other-years' : 'cultural-families-2021';
    const target = targets.find((row) => row.indicator === indicator);
    return {
      label: fillWords(labels[name][locale], locale, data),
      tableRow: rating.length + index,
      years: yearsOf((row) => row.cultural_families === name),
      tone: name === 'met' ? 'result' : 'shortfall',
      hollow: name === 'missed',
      remarks:
        target === undefined
          ? []
          : [outcomeRemark({ ...target, unit: 'percent' }, targetName[locale], locale)],
    };
  });
  return { rating, families, years: yearsOf(() => true) };
}

export const partyYearsChart = defineChart({
  id: 'party-years',
  datasets: [partyYears, termTargets],
  sources: ['I:II.3.3'],
  words: {
    vi: {
      title: 'Xếp loại tăng một bậc năm 2024, gia đình văn hóa hụt chỉ tiêu năm 2021',
      subtitle: 'Mỗi chấm là một năm, 2020–2024',
      alt: 'Bốn hàng chấm theo năm. Đảng bộ Sở hoàn thành tốt nhiệm vụ {party-years/rated-well|words} năm, từ 2020 đến 2023, và hoàn thành xuất sắc năm 2024. Gia đình văn hóa đạt {term-targets/cultural-families-other-years.department/result} các năm 2020, 2022, 2023, 2024, đúng chỉ tiêu; năm 2021 đạt {term-targets/cultural-families-2021.department/result}, thiếu {missed-targets/families-gap}.',
      context:
        'Cuối mỗi năm Đảng bộ được xếp loại theo việc đã làm; hoàn thành xuất sắc là trên hoàn thành tốt. Gia đình văn hóa là danh hiệu xét ở nơi cư trú, và chỉ tiêu đòi mọi gia đình cán bộ, đảng viên, công chức, viên chức đều đạt. Báo cáo không nói vì sao năm 2021 hụt, cũng không nêu số gia đình.',
    },
    en: {
      title: 'A higher rating in 2024; the cultural family target was missed in 2021',
      subtitle: 'Each dot is one year, 2020–2024',
      alt: 'Four rows of dots along the years. The Party organisation was rated as fulfilling its tasks well in {party-years/rated-well|words} years, 2020 to 2023, and excellently in 2024. Families meeting the standard: {term-targets/cultural-families-other-years.department/result} in 2020, 2022, 2023 and 2024, as the target asks; {term-targets/cultural-families-2021.department/result} in 2021, {missed-targets/families-gap} short.',
      context:
        'The Party organisation is rated at the end of each year on how it fulfilled its tasks, excellently being above well. Cultural family is a title given where people live, and the target asks it of every family of members and staff. The report does not say why 2021 fell short, nor how many families there are.',
    },
  },
  draw(data, locale) {
    const { rating, families, years } = lines(data, locale);
    return {
      panels: [
        timelinePanel(rating, years, panels.rating[locale]),
        timelinePanel(families, years, panels.families[locale]),
      ],
    };
  },
  table(data, locale) {
    const { rating, families } = lines(data, locale);
    const head = {
      vi: ['Nội dung', 'Các năm', 'Số năm'],
      en: ['What', 'In which years', 'Years'],
    }[locale];
    return {
      columns: head.map((title, index) => ({ title, numeric: index === 2 })),
      rows: [...rating, ...families].map(({ label, years }) => [
        label,
        years.join(', '),
        formatQuantity(years.length, 'number', locale),
      ]),
    };
  },
});
