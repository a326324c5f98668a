import { enrolmentRates } from '../charts/enrolment-rates.ts';
import type { Locale, Words } from '../locale/locales.ts';
import type { Drawing, Panel } from '../plot/drawing.ts';
import { defineGuide, forward } from './define.ts';

/** The panel of all rates on the full scale, and the one of the rates that crowd at its end. */
function panelsOf({ panels }: Drawing): readonly [Panel, Panel] {
  const [all, crowded] = panels;
  if (all === undefined || crowded === undefined)
    throw new Error('enrolment-rates draws two panels');
  return [all, crowded];
}

/** Short enough for one line of a phone, so that the still keeps its height. */
const scales = {
  full: { vi: 'Thang đầy đủ', en: 'Full scale' },
  enlarged: { vi: 'Phóng to đoạn cuối thang', en: 'End of the scale, enlarged' },
} satisfies Record<string, Words>;

function onFullScale(drawing: Drawing, locale: Locale, ...tableRows: readonly number[]): Drawing {
  const [all] = panelsOf(drawing);
  return {
    panels: [{ ...all, title: scales.full[locale], rows: forward(all.rows, ...tableRows) }],
  };
}

/** Rows of the chart's table, youngest first. */
const nursery = 0;
const crowded = [1, 2, 3] as const;
const secondary = [4, 5] as const;

export const enrolmentRatesGuide = defineGuide({
  chart: enrolmentRates,
  steps: [
    {
      words: {
        vi: 'Mỗi chấm là một tỷ lệ đi học, vạch đứng là chỉ tiêu. Trên thang đầy đủ, bốn chấm dồn về mép phải.',
        en: 'Each dot is an enrolment rate, each upright line its target. On the full scale four dots crowd at the right-hand end.',
      },
      still: (drawing, _, locale) =>
        onFullScale(drawing, locale, nursery, ...crowded, ...secondary),
    },
    {
      words: {
        vi: 'Chỉ nhà trẻ chưa tới vạch: được {term-targets/nursery.plan/result}, kế hoạch là {term-targets/nursery.plan/target}. Dải màu là {schooling-targets-met/nursery-shortfall} còn thiếu.',
        en: 'Only nursery falls short of its line: {term-targets/nursery.plan/result} against {term-targets/nursery.plan/target}. The band is the {schooling-targets-met/nursery-shortfall} still missing.',
      },
      still: (drawing, _, locale) => onFullScale(drawing, locale, nursery),
    },
    {
      words: {
        vi: 'THPT vượt vạch xa nhất, {term-targets/upper-secondary-15-18.department/difference}, mà vẫn thấp hơn THCS {schooling-targets-met/upper-secondary-drop}.',
        en: 'Upper secondary is furthest past its line, by {term-targets/upper-secondary-15-18.department/difference}, yet {schooling-targets-met/upper-secondary-drop} below lower secondary.',
      },
      still: (drawing, _, locale) => onFullScale(drawing, locale, ...secondary),
    },
    {
      words: {
        vi: 'Phóng to đoạn cuối thang, ba chấm sát nhau mới tách khỏi vạch. Trẻ 5 tuổi chỉ hơn {term-targets/kindergarten-5.department/difference}; các tỷ lệ khác nằm ngoài đoạn này.',
        en: 'Enlarge the end of the scale and the three closest dots part from their lines. Age five is only {term-targets/kindergarten-5.department/difference} ahead; the other rates lie outside.',
      },
      enter: 'zoom',
      still(drawing, _, locale) {
        const [all, enlarged] = panelsOf(drawing);
        const rows = all.rows.map((row) => {
          const large = enlarged.rows.find(({ tableRow }) => tableRow === row.tableRow);
          return large ?? { ...row, strip: { height: row.strip?.height ?? 0, marks: [] } };
        });
        return {
          panels: [
            { ...enlarged, title: scales.enlarged[locale], rows: forward(rows, ...crowded) },
          ],
        };
      },
    },
  ],
});
