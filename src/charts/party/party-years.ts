import { partyYears } from '../../datasets/party-years.ts';
import { termTargets } from '../../datasets/term-targets.ts';
import type { Data } from '../../figures/data.ts';
import { formatQuantity } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { timelineForm, type Lane } from '../../plot/forms/timeline/timeline.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title: 'Đảng bộ Sở lên bậc Hoàn thành xuất sắc nhiệm vụ năm 2024',
    subtitle: 'Mỗi chấm là một năm, 2020–2024',
    alt: 'Trục thời gian, mỗi chấm một năm. Phần trên là xếp loại: các chấm nằm ở bậc dưới, chấm cuối lên bậc trên. Phần dưới là gia đình văn hóa: các chấm nằm trên vạch đậm là chỉ tiêu, riêng chấm rỗng tụt xuống dưới. Đảng bộ Sở hoàn thành tốt nhiệm vụ {party-years/rated-well|words} năm, từ 2020 đến 2023, và hoàn thành xuất sắc năm 2024. Gia đình văn hóa đạt {term-targets/cultural-families-other-years.department/result} các năm 2020, 2022, 2023, 2024, đúng chỉ tiêu; năm 2021 đạt {term-targets/cultural-families-2021.department/result}, thiếu {missed-targets/families-gap}.',
    context:
      'Cuối mỗi năm, Đảng bộ được xếp loại theo việc đã làm; Hoàn thành xuất sắc nhiệm vụ là bậc trên Hoàn thành tốt nhiệm vụ. Gia đình văn hóa là danh hiệu xét hằng năm ở nơi cư trú; chỉ tiêu là mọi gia đình cán bộ, đảng viên, công chức, viên chức đều đạt. Bốn năm đạt đủ, riêng năm 2021 thiếu {missed-targets/families-gap}.',
  },
  en: {
    title: 'The Party organisation rose to an excellent rating in 2024',
    subtitle: 'Each dot is one year, 2020–2024',
    alt: 'A timeline, each dot one year. Above are the ratings: the dots stand on the lower level until the last one rises to the higher. Below are cultural families: the dots stand on a heavy line, the target, but for a hollow one that sinks below it. The Party organisation was rated as fulfilling its tasks well in {party-years/rated-well|words} years, 2020 to 2023, and excellently in 2024. Families meeting the standard: {term-targets/cultural-families-other-years.department/result} in 2020, 2022, 2023 and 2024, as the target asks; {term-targets/cultural-families-2021.department/result} in 2021, {missed-targets/families-gap} short.',
    context:
      'The Party organisation is rated at the end of each year on how it fulfilled its tasks, excellently being above well. Cultural family is a yearly title given where people live, and the target asks it of every family of members, officials and public employees. Four years met it in full; 2021 was {missed-targets/families-gap} short.',
  },
};

const labels = {
  excellent: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Fulfilled its tasks excellently' },
  well: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Fulfilled its tasks well' },
  met: { vi: 'Gia đình đạt chuẩn', en: 'Families meeting it' },
  missed: { vi: 'Gia đình đạt chuẩn năm 2021', en: 'Families meeting it in 2021' },
} satisfies Record<string, Localized>;

const headings = {
  rating: { vi: 'Xếp loại Đảng bộ Sở', en: 'Rating of the Party organisation' },
  families: {
    vi: 'Gia đình văn hóa, so với chỉ tiêu',
    en: 'Families meeting the cultural family standard, against the target',
  },
} satisfies Record<string, Localized>;

const indicators: Readonly<Record<string, string>> = {
  met: 'cultural-families-other-years',
  missed: 'cultural-families-2021',
};

/** Years by rating, then years by whether families met the standard. */
function lines(data: Data) {
  const all = data.rows(partyYears);
  const targets = data.rows(termTargets);
  return (['excellent', 'well', 'met', 'missed'] as const).map((key) => ({
    key,
    years: all
      .filter((row) => row.rating === key || row.cultural_families === key)
      .map(({ year }) => Number(year)),
    target: targets.find((row) => row.indicator === indicators[key]),
  }));
}

type Line = ReturnType<typeof lines>[number];

/** What the line is, with the share of families where there is one. */
function nameOf({ key, target }: Line, locale: Locale): string {
  const name = labels[key][locale];
  return target === undefined
    ? name
    : `${name}: ${formatQuantity(target.result, 'percent', locale)}`;
}

/** A name that fits beside the dots. */
function levelName(line: Line, locale: Locale): string {
  const { key, target } = line;
  if (target === undefined) return labels[key][locale];
  const result = formatQuantity(target.result, 'percent', locale);
  const gap = formatQuantity(
    Math.round((target.target - target.result) * 1e6) / 1e6,
    'point',
    locale,
  );
  return key === 'met'
    ? { vi: `Chỉ tiêu: ${result}`, en: `Target: ${result}` }[locale]
    : { vi: `${result}, thiếu ${gap}`, en: `${result}, ${gap} short` }[locale];
}

export const chart = defineChart<Line>({
  id: 'party-years',
  form: 'years',
  datasets: [partyYears, termTargets],
  sources: ['I:II.3.3'],
  rows: lines,
  columns: [
    { title: { vi: 'Nội dung', en: 'What' }, cell: nameOf },
    { title: { vi: 'Các năm', en: 'In which years' }, cell: ({ years }) => years.join(', ') },
    {
      title: { vi: 'Số năm', en: 'Years' },
      numeric: true,
      cell: ({ years }, locale) => formatQuantity(years.length, 'number', locale),
    },
  ],
  draw(all, room, { locale }) {
    const years = [...new Set(all.flatMap((line) => line.years))].toSorted((a, b) => a - b);
    const lanes = all.flatMap((line): readonly Lane[] => [
      ...(line.key === 'excellent'
        ? [{ kind: 'heading' as const, title: headings.rating[locale] }]
        : line.key === 'met'
          ? [{ kind: 'heading' as const, title: headings.families[locale] }]
          : []),
      {
        kind: 'level',
        key: line.key,
        label: levelName(line, locale),
        years: line.years,
        tone: line.key === 'missed' ? 'shortfall' : line.key === 'well' ? 'second' : 'result',
        ring: line.key === 'missed',
        target: line.key === 'met',
      },
    ]);
    return timelineForm(years, lanes, room);
  },
});
