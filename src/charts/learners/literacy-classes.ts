import { literacyClasses } from '../../datasets/literacy-classes.ts';
import type { Data } from '../../figures/data.ts';
import { formatFigure } from '../../figures/words.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Locale } from '../../locale/locales.ts';
import type { UnitItem } from '../../plot/forms/unitItem.ts';
import { unitRowsForm } from '../../plot/forms/unitRows.ts';
import { wholeOf } from '../cells.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Lớp xóa mù chữ đạt {literacy-classes/2021-2024/plan_rate} kế hoạch, thiếu {literacy-classes/shortfall} nếu tính theo người học',
    subtitle: 'Xóa mù chữ 2021–2024: mỗi chấm đặc là một lớp, mỗi vòng là một học viên còn thiếu',
    alt: '{literacy-classes/2021-2024/classes} xóa mù chữ, mỗi lớp một chấm. Bên dưới, mỗi vòng rỗng là một học viên còn thiếu so với kế hoạch: {literacy-classes/shortfall}, ít hơn một lớp bình quân ({literacy-classes/class-size}). Cả giai đoạn có {literacy-classes/2021-2024/learners} trên kế hoạch {literacy-classes/plan|bare}, đạt {literacy-classes/2021-2024/plan_rate}.',
    context:
      'Lớp xóa mù chữ dạy đọc, viết cho người chưa biết chữ. Theo báo cáo, lớp mở linh hoạt để ai cũng theo được, và nhà trường cùng địa phương đi vận động người học. Tỉnh giữ được chuẩn xóa mù chữ mức độ 2, mức cao hơn trong hai mức; nhưng đạt chuẩn không có nghĩa là không còn người mù chữ, và tỷ lệ người biết chữ thì báo cáo không nêu.',
    note: 'Báo cáo nêu mức đạt {literacy-classes/2021-2024/plan_rate} mà không nêu kế hoạch. Tính theo học viên thì {literacy-classes/plan|bare} là số nguyên duy nhất cho ra mức ấy; tính theo lớp thì không số nguyên nào khớp.',
  },
  en: {
    title:
      'Literacy classes reached {literacy-classes/2021-2024/plan_rate} of the plan; if it counts learners, {literacy-classes/shortfall} short',
    subtitle:
      'Literacy work, 2021–2024: each dot is one class, each ring one learner short of the plan',
    alt: '{literacy-classes/2021-2024/classes|bare} literacy classes, one dot each. Below, a ring for each learner short of the plan: {literacy-classes/shortfall}, fewer than in an average class ({literacy-classes/class-size}). In all, {literacy-classes/2021-2024/learners} of the {literacy-classes/plan|bare} planned took part, {literacy-classes/2021-2024/plan_rate}.',
    context:
      'Literacy classes teach reading and writing to people who cannot yet do so. The report says that they were run flexibly, so that everyone could attend, and that schools and local partners went out to win learners. The province keeps the national standard of illiteracy eradication at level 2, the higher of two; that does not mean that everyone can read, and the report gives no literacy rate.',
    note: 'The report gives {literacy-classes/2021-2024/plan_rate} of the plan without stating the plan. Counted in learners, {literacy-classes/plan|bare} is the only whole number that yields that share; counted in classes, none does.',
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
        vi: 'Đã mở {literacy-classes/2021-2024/classes}; số học viên còn thiếu chưa bằng một lớp.',
        en: '{literacy-classes/2021-2024/classes} were held; the learners lacking would not fill one more.',
      },
    },
    {
      id: 'one-class',
      label: { vi: 'So với một lớp', en: 'Next to a class' },
      says: {
        vi: 'Một lớp bình quân {literacy-classes/class-size}; cả giai đoạn thiếu {literacy-classes/shortfall|bare} so với kế hoạch {literacy-classes/plan|bare}.',
        en: 'An average class had {literacy-classes/class-size}; in all {literacy-classes/shortfall|bare} were lacking of the {literacy-classes/plan|bare} planned.',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const value = (key: Key): number => rows.find((row) => row.key === key)?.value ?? 0;
    const number = (key: Key): string => formatNumber(value(key), locale);
    const shortfall = Math.max(0, value('shortfall'));
    const missing: UnitItem = {
      key: 'shortfall',
      label: { vi: 'học viên còn thiếu', en: 'learners short of the plan' }[locale],
      text: number('shortfall'),
      note: missingNote(shortfall, value('size'), locale),
      unmet: true,
      groups: [{ count: shortfall, tone: 'shortfall', ring: true }],
    };
    if (view === 'one-class')
      return unitRowsForm(
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
    return unitRowsForm(
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
