import { laoStudentsChart } from '../charts/lao-students.ts';
import { formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import type { Drawing, Panel, Row } from '../plot/drawing.ts';
import { defineGuide, forward } from './define.ts';

/** Dots in a line: on a phone all the people from Laos, sorted, take less than half the screen. */
const columns = 30;

const wider = (row: Row): Row => ({
  ...row,
  ...(row.units === undefined ? {} : { units: { ...row.units, columns } }),
});

/** The two directions of the chart, people from Laos first. */
function directions({ panels }: Drawing): readonly [Panel, Panel] {
  const [arriving, leaving] = panels;
  if (arriving === undefined || leaving === undefined)
    throw new Error('lao-students draws two panels');
  return [arriving, leaving];
}

/** All people of a direction in one field of dots; the row before a panel's first holds their sum. */
function together({ title = '', rows }: Panel, locale: Locale, back = false): Row {
  const groups = rows.flatMap(({ units }) => units?.groups ?? []);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return {
    label: title,
    value: formatNumber(count, locale),
    tableRow: Math.min(...rows.map(({ tableRow }) => tableRow)) - 1,
    units: { columns, groups: [{ count, tone: 'result', back }] },
  };
}

const sorted = (drawing: Drawing, ...tableRows: readonly number[]): Drawing => ({
  panels: [{ rows: forward(directions(drawing)[0].rows.map(wider), ...tableRows) }],
});

/** Rows of the chart's table. */
const intermediate = 1;
const others = [2, 3, 4] as const;

export const laoStudentsGuide = defineGuide({
  chart: laoStudentsChart,
  steps: [
    {
      words: {
        vi: 'Mỗi chấm là một người Lào sang Điện Biên học trong giai đoạn 2020–2024: tất cả {lao-students/all/people}.',
        en: 'Each dot is one person who came from Laos to study in 2020–2024: {lao-students/all/people} in all.',
      },
      still: (drawing, _, locale) => ({
        panels: [{ rows: [together(directions(drawing)[0], locale)] }],
      }),
    },
    {
      words: {
        vi: 'Xếp theo chương trình thì trung cấp đông nhất: {lao-students/intermediate/people}, hơn một nửa.',
        en: 'Sorted by programme, the intermediate level has the most: {lao-students/intermediate/people}, more than half.',
      },
      enter: 'gather',
      still: (drawing) => sorted(drawing, intermediate),
    },
    {
      words: {
        vi: 'Cao đẳng có {lao-students/college/people}. Cán bộ dự lớp ngắn hạn có {lao-students/short-course/people}, nhiều hơn cả bậc đại học, {lao-students/university/people}.',
        en: 'College has {lao-students/college/people|bare}. Short courses for officials, with {lao-students/short-course/people|bare}, drew more people than university, with {lao-students/university/people|bare}.',
      },
      still: (drawing) => sorted(drawing, ...others),
    },
    {
      words: {
        vi: 'Chiều ngược lại, tỉnh cử {sent-abroad/all/people|bare} người ra nước ngoài học: trên hình, số ấy chưa đầy một hàng chấm.',
        en: 'In the other direction the province sent {sent-abroad/all/people|words} people abroad: less than one line of dots.',
      },
      still(drawing, _, locale) {
        const [arriving, leaving] = directions(drawing);
        return {
          panels: [{ rows: [together(arriving, locale, true), together(leaving, locale)] }],
        };
      },
    },
  ],
});
