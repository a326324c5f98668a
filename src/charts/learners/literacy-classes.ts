import { literacyClasses } from '../../datasets/literacy-classes.ts';
import type { Data } from '../../figures/data.ts';
import { formatFigure } from '../../figures/words.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Locale } from '../../locale/locales.ts';
import type { WaffleItem } from '../../plot/forms/waffle/item.ts';
import { waffleRowsForm } from '../../plot/forms/waffle/rows.ts';
import { wholeOf } from '../cells.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{literacy-classes/2021-2024/classes} xóa mù chữ, {literacy-classes/2021-2024/learners}: đạt {literacy-classes/2021-2024/plan_rate} kế hoạch',
    subtitle:
      'Giai đoạn 2021–2024: mỗi chấm là một lớp; mỗi vòng là một học viên còn thiếu, nếu kế hoạch tính theo người học',
    alt: '{literacy-classes/2021-2024/classes} xóa mù chữ, mỗi lớp một chấm. Cả giai đoạn có {literacy-classes/2021-2024/learners}, đạt {literacy-classes/2021-2024/plan_rate} kế hoạch. Bên dưới, mỗi vòng rỗng là một học viên còn thiếu, nếu kế hoạch {literacy-classes/plan|bare} tính theo người học: {literacy-classes/shortfall}, ít hơn một lớp bình quân ({literacy-classes/class-size}).',
    context:
      'Lớp xóa mù chữ dạy đọc, viết cho người chưa biết chữ. Lớp mở linh hoạt để ai cũng theo học được; nhà trường cùng nhiều lực lượng ở địa phương đi vận động người học. Tỷ lệ người biết chữ tăng dần từng năm, và tỉnh giữ vững chuẩn xóa mù chữ mức độ 2, mức cao hơn trong hai mức mà Nghị định số 20/2014/NĐ-CP (ngoài báo cáo) đặt ra.',
    note: 'Kế hoạch được suy ra: {literacy-classes/plan|bare} là số học viên nguyên duy nhất cho ra mức {literacy-classes/2021-2024/plan_rate}; tính theo lớp thì không số nguyên nào khớp.',
  },
  en: {
    title:
      '{literacy-classes/2021-2024/classes|bare} literacy classes, {literacy-classes/2021-2024/learners}: {literacy-classes/2021-2024/plan_rate} of the plan',
    subtitle:
      '2021–2024: each dot is one class; each ring one learner short, if the plan counts learners',
    alt: '{literacy-classes/2021-2024/classes|bare} literacy classes, one dot each. In all, {literacy-classes/2021-2024/learners} took part, {literacy-classes/2021-2024/plan_rate} of the plan. Below, a ring for each learner short, if the plan of {literacy-classes/plan|bare} counts learners: {literacy-classes/shortfall}, fewer than in an average class ({literacy-classes/class-size}).',
    context:
      'Literacy classes teach reading and writing to people who cannot yet do so. They were run flexibly, so that everyone could attend, and schools and local partners went out to win learners. Year by year more people can read and write, and the province has kept the national standard of illiteracy eradication at level 2, the higher of the two set by Decree No. 20/2014/NĐ-CP (which is not in the report).',
    note: 'The plan is inferred: {literacy-classes/plan|bare} is the only whole number of learners that yields {literacy-classes/2021-2024/plan_rate}; counted in classes, no whole number does.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['ít hơn một lớp bình quân'],
    en: ['fewer than in an average class', 'would not fill one more'],
    holds: ({ of }) => of('literacy-classes/shortfall') < of('literacy-classes/class-size'),
  },
];

/** The figures of the table, and where they stand among the data. */
const refs = {
  classes: '2021-2024/classes',
  learners: '2021-2024/learners',
  size: 'class-size',
  plan: 'plan',
  shortfall: 'shortfall',
  rate: '2021-2024/plan_rate',
} as const;

type Key = keyof typeof refs;

interface Line {
  readonly key: Key;
  readonly value: number;
}

function rowsOf(data: Data): readonly Line[] {
  const [period] = data.rows(literacyClasses);
  const { classes = 0, learners = 0, plan_rate: rate = 100 } = period ?? {};
  const plan = Math.round(wholeOf(learners, rate));
  return [
    { key: 'classes', value: classes },
    { key: 'learners', value: learners },
    { key: 'size', value: Math.round(learners / classes) },
    { key: 'plan', value: plan },
    { key: 'shortfall', value: plan - learners },
    { key: 'rate', value: rate },
  ];
}

/** What the missing learners come to: fewer than an average class, where they are. */
function missingNote(shortfall: number, size: number, locale: Locale): string {
  if (shortfall >= size) return '';
  const average = formatQuantity(size, 'learner', locale);
  return {
    vi: `chưa đầy một lớp, bình quân ${average}`,
    en: `fewer than an average class of ${average}`,
  }[locale];
}

export const chart = defineChart<Line>({
  id: 'literacy-classes',
  form: 'dots',
  datasets: [literacyClasses],
  rows: rowsOf,
  columns: [
    {
      title: { vi: 'Nội dung', en: 'Measure' },
      cell: ({ key }, locale, data) => data.figure(`literacy-classes/${refs[key]}`).title[locale],
    },
    {
      title: { vi: 'Số liệu', en: 'Figure' },
      numeric: true,
      cell: ({ key }, locale, data) =>
        formatFigure(data.figure(`literacy-classes/${refs[key]}`), locale),
    },
  ],
  views: [
    {
      id: 'classes',
      label: { vi: 'Lớp và phần thiếu', en: 'Classes and gap' },
      says: {
        vi: 'Đã mở {literacy-classes/2021-2024/classes}; nếu tính theo người học, phần còn thiếu chưa bằng một lớp.',
        en: '{literacy-classes/2021-2024/classes} were held; if the plan counts learners, those lacking would not fill one more.',
      },
    },
    {
      id: 'one-class',
      label: { vi: 'So với một lớp', en: 'Next to a class' },
      says: {
        vi: 'Một lớp bình quân có {literacy-classes/class-size}; nếu kế hoạch là {literacy-classes/plan|bare} người học thì cả giai đoạn còn thiếu {literacy-classes/shortfall|bare}.',
        en: 'An average class had {literacy-classes/class-size}; if the plan was for {literacy-classes/plan|bare} learners, {literacy-classes/shortfall|bare} were lacking in all.',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const value = (key: Key): number => rows.find((row) => row.key === key)?.value ?? 0;
    const number = (key: Key): string => formatNumber(value(key), locale);
    const shortfall = Math.max(0, value('shortfall'));
    const missing: WaffleItem = {
      key: 'shortfall',
      label: { vi: 'học viên còn thiếu', en: 'learners short of the plan' }[locale],
      text: number('shortfall'),
      note: missingNote(shortfall, value('size'), locale),
      unmet: true,
      groups: [{ count: shortfall, tone: 'shortfall', ring: true }],
    };
    if (view === 'one-class')
      return waffleRowsForm(
        [
          {
            key: 'size',
            label: { vi: 'học viên một lớp bình quân', en: 'learners in an average class' }[locale],
            text: number('size'),
            groups: [{ count: value('size'), tone: 'result' }],
          },
          { ...missing, note: '' },
        ],
        room,
        { lengths: [10, 20, 25], largest: 28 },
      );
    return waffleRowsForm(
      [
        {
          key: 'classes',
          label: { vi: 'lớp xóa mù chữ', en: 'literacy classes' }[locale],
          text: number('classes'),
          groups: [{ count: value('classes'), tone: 'result' }],
        },
        missing,
      ],
      room,
    );
  },
});
