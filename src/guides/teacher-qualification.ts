import { qualificationScale, teacherQualificationChart } from '../charts/teacher-qualification.ts';
import { teacherQualification } from '../datasets/teacher-qualification.ts';
import type { Data } from '../figures/data.ts';
import { formatFigure } from '../figures/words.ts';
import type { Locale } from '../locale/locales.ts';
import type { Drawing, Row } from '../plot/drawing.ts';
import { resultPanel } from '../plot/forms/results.ts';
import { defineGuide, forward } from './define.ts';

/** Where every level stood before the Law: a hollow dot each. */
function before(data: Data, locale: Locale): readonly Row[] {
  const items = data.rows(teacherQualification).map((row, tableRow) => {
    const figure = data.figure(`teacher-qualification/${row.level}-before`);
    const value = formatFigure(figure, locale);
    return { label: row[`label_${locale}`], value, tableRow, was: figure.value };
  });
  return resultPanel(items, qualificationScale(locale)).rows;
}

/** The chart with the arrows of some levels, the others still where they were. */
function arrows(
  { panels }: Drawing,
  data: Data,
  locale: Locale,
  drawn: readonly number[],
  tableRows: readonly number[],
): Drawing {
  const were = before(data, locale);
  return {
    panels: panels.map((panel) => {
      const rows = panel.rows.map((row) =>
        drawn.includes(row.tableRow)
          ? row
          : (were.find(({ tableRow }) => tableRow === row.tableRow) ?? row),
      );
      return { ...panel, rows: forward(rows, ...tableRows) };
    }),
  };
}

/** Rows of the chart's table. */
const [preschool, primary, lowerSecondary, upperSecondary] = [0, 1, 2, 3] as const;
const all = [preschool, primary, lowerSecondary, upperSecondary];

export const teacherQualificationGuide = defineGuide({
  chart: teacherQualificationChart,
  steps: [
    {
      words: {
        vi: 'Chấm rỗng là tỷ lệ đạt chuẩn trước Luật. Bốn cấp cách nhau xa, từ {teacher-qualification/primary-before} ở tiểu học đến {teacher-qualification/upper-secondary-before} ở THPT.',
        en: 'The hollow dots are the shares before the Law. The four levels were far apart, from {teacher-qualification/primary-before} in primary to {teacher-qualification/upper-secondary-before} in upper secondary.',
      },
      still: (drawing, data, locale) => arrows(drawing, data, locale, [], all),
    },
    {
      words: {
        vi: 'Tiểu học có mũi tên dài nhất: thêm {teacher-qualification/primary/change}, lên {teacher-qualification/primary/rate}. Vậy mà đây vẫn là cấp thấp nhất.',
        en: 'Primary has the longest arrow: up {teacher-qualification/primary/change}, to {teacher-qualification/primary/rate}. Even so it is still the lowest.',
      },
      still: (drawing, data, locale) => arrows(drawing, data, locale, [primary], [primary]),
    },
    {
      words: {
        vi: 'THCS thêm {teacher-qualification/lower-secondary/change}, mầm non thêm {teacher-qualification/preschool/change}.',
        en: 'Lower secondary gained {teacher-qualification/lower-secondary/change}, preschool {teacher-qualification/preschool/change}.',
      },
      still: (drawing, data, locale) =>
        arrows(
          drawing,
          data,
          locale,
          [primary, lowerSecondary, preschool],
          [lowerSecondary, preschool],
        ),
    },
    {
      words: {
        vi: 'THPT chỉ cần thêm {teacher-qualification/upper-secondary/change} là đủ {teacher-qualification/upper-secondary/rate}. Nay bốn cấp đứng gần nhau hơn nhiều.',
        en: 'Upper secondary needed only {teacher-qualification/upper-secondary/change} to reach {teacher-qualification/upper-secondary/rate}. The four levels now stand much closer together.',
      },
      still: (drawing, data, locale) => arrows(drawing, data, locale, all, all),
    },
  ],
});
