import { nominatedGraduates } from '../../datasets/nominated-graduates.ts';
import type { Data } from '../../figures/data.ts';
import { interpolate } from '../../figures/words.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { waffleColumnsForm } from '../../plot/forms/waffle/columns.ts';
import { waffleFieldForm } from '../../plot/forms/waffle/field.ts';
import { between, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{nominated-graduates/footnote/placed|bare} trong {nominated-graduates/footnote/graduates} cử tuyển ra trường được bố trí việc làm',
    subtitle: 'Sinh viên cử tuyển tốt nghiệp các năm 2021, 2022 và 2023; mỗi chấm là một người',
    alt: 'Một khối {nominated-graduates/footnote/graduates|bare} chấm, mỗi chấm một sinh viên cử tuyển đã tốt nghiệp; chấm đặc nhiều hơn vòng rỗng một chút. Đã được bố trí việc làm: {nominated-graduates/footnote/placed|bare} người, tức {nominated-graduates/footnote/rate}. Làm việc khác tại địa phương: {nominated-graduates/others|bare} người, vòng rỗng.',
    context:
      'Sinh viên cử tuyển là người dân tộc thiểu số được tỉnh chọn cử đi học, không qua thi. “Bố trí việc làm” tính cả cơ quan nhà nước, đơn vị sự nghiệp công lập và doanh nghiệp trên địa bàn tỉnh. Vòng rỗng không có nghĩa là thất nghiệp: những người ấy làm việc ở doanh nghiệp, tự làm kinh tế hoặc lao động, sản xuất ngay tại địa phương.',
    note: 'Chú thích của báo cáo ghi {nominated-graduates/footnote/rate}, phần chính ghi “gần {nominated-graduates/main-text/rate}”.',
  },
  en: {
    title:
      '{nominated-graduates/footnote/placed|bare} of {nominated-graduates/footnote/graduates|bare} nominated graduates were placed in jobs',
    subtitle: 'Nominated students who graduated in 2021, 2022 and 2023; one dot a person',
    alt: 'A field of {nominated-graduates/footnote/graduates|bare} dots, one for each nominated student who graduated; solid ones are a little more than half. Placed in jobs: {nominated-graduates/footnote/placed|bare}, or {nominated-graduates/footnote/rate}. In other work in the area: {nominated-graduates/others|bare}, rings.',
    context:
      'Nominated students come from ethnic minorities and were chosen by the province to study, without an entrance examination. “Placed in jobs” covers state agencies, public service units and businesses in the province. A ring does not mean out of work: these graduates work for businesses, for themselves or in local production.',
    note: 'A footnote of the report has {nominated-graduates/footnote/rate}, its main text “nearly {nominated-graduates/main-text/rate}”.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: [
      'chấm đặc nhiều hơn vòng rỗng một chút',
      'hơn nửa khối một chút',
      'chỉ nhiều hơn nhóm kia vài người',
    ],
    en: ['a little more than half', 'only a few more than the others'],
    holds: ({ of }) =>
      between(
        of('nominated-graduates/footnote/placed') / of('nominated-graduates/footnote/graduates'),
        0.5,
        0.6,
      ) && of('nominated-graduates/footnote/placed') > of('nominated-graduates/others'),
  },
];

/** A line of the table: what it is, and its figure in words. */
interface Line {
  readonly key: string;
  readonly label: Localized;
  readonly figure: Localized;
  /** How many dots; the shares of the report have none. */
  readonly count?: number;
}

const same = (text: string): Localized => ({ vi: text, en: text });

function rowsOf(data: Data): readonly Line[] {
  const footnote = data.rows(nominatedGraduates).find(({ place }) => place === 'footnote');
  const graduates = footnote?.graduates ?? 0;
  const placed = footnote?.placed ?? 0;
  return [
    {
      key: 'placed',
      label: { vi: 'Đã được bố trí việc làm', en: 'Placed in jobs' },
      figure: same('{nominated-graduates/footnote/placed|bare}'),
      count: placed,
    },
    {
      key: 'others',
      label: { vi: 'Làm việc khác tại địa phương', en: 'In other work in the area' },
      figure: same('{nominated-graduates/others|bare}'),
      count: graduates - placed,
    },
    {
      key: 'all',
      label: { vi: 'Tất cả sinh viên tốt nghiệp', en: 'All graduates' },
      figure: same('{nominated-graduates/footnote/graduates|bare}'),
    },
    {
      key: 'footnote',
      label: {
        vi: 'Tỷ lệ được bố trí việc làm, ở chú thích',
        en: 'Share placed in jobs, in the footnote',
      },
      figure: same('{nominated-graduates/footnote/rate}'),
    },
    {
      key: 'main-text',
      label: { vi: 'Tỷ lệ ấy, ở phần chính', en: 'The same share, in the main text' },
      figure: {
        vi: 'gần {nominated-graduates/main-text/rate}',
        en: 'nearly {nominated-graduates/main-text/rate}',
      },
    },
  ];
}

export const chart = defineChart<Line>({
  id: 'nominated-graduates',
  form: 'dots',
  datasets: [nominatedGraduates],
  rows: rowsOf,
  columns: [
    { title: { vi: 'Nội dung', en: 'Measure' }, cell: ({ label }, locale) => label[locale] },
    {
      title: { vi: 'Số liệu', en: 'Figure' },
      numeric: true,
      cell: ({ figure }, locale, data) => interpolate(figure[locale], locale, data),
    },
  ],
  views: [
    {
      id: 'together',
      label: { vi: 'Chung một khối', en: 'All together' },
      says: {
        vi: '{nominated-graduates/footnote/placed|bare} trong {nominated-graduates/footnote/graduates|bare} người được bố trí việc làm: hơn nửa khối một chút.',
        en: '{nominated-graduates/footnote/placed|bare} of {nominated-graduates/footnote/graduates|bare} were placed in jobs: a little more than half of the field.',
      },
    },
    {
      id: 'side-by-side',
      label: { vi: 'Đặt cạnh nhau', en: 'Side by side' },
      says: {
        vi: 'Nhóm được bố trí việc làm chỉ nhiều hơn nhóm kia vài người: {nominated-graduates/footnote/placed|bare} so với {nominated-graduates/others|bare}.',
        en: 'Those placed in jobs are only a few more than the others: {nominated-graduates/footnote/placed|bare} to {nominated-graduates/others|bare}.',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const drawn = rows.flatMap(({ key, label, count }) => {
      if (count === undefined) return [];
      const dots =
        key === 'placed'
          ? ({ count, tone: 'result' } as const)
          : ({ count, tone: 'before', ring: true } as const);
      return [{ key, label: label[locale], text: formatNumber(count, locale), dots }];
    });
    return view === 'side-by-side'
      ? waffleColumnsForm(
          drawn.map(({ dots, ...item }) => ({ ...item, groups: [dots] })),
          room,
          { tall: [180, 240], largest: 30 },
        )
      : waffleFieldForm(
          drawn.map(({ dots, ...item }) => ({ ...item, ...dots })),
          room,
        );
  },
});
