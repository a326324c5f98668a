import { schoolMergers } from '../../datasets/school-mergers.ts';
import type { Data } from '../../figures/data.ts';
import { formatFigure } from '../../figures/words.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { waffleColumnsForm } from '../../plot/forms/waffle/columns.ts';
import type { WaffleItem } from '../../plot/forms/waffle/item.ts';
import { isWide } from '../../plot/scene.ts';
import { wholeOf } from '../cells.ts';
import { between, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{school-mergers/2020-2024/before} gộp còn {school-mergers/2020-2024/after|bare}, đạt {school-mergers/2020-2024/target_rate} chỉ tiêu tỉnh giao',
    subtitle: 'Mỗi chấm là một trường hoặc một đầu mối, giai đoạn 2020–2024',
    alt: 'Ba cột chấm trên một nền, mỗi chấm một trường. Cột xám là {school-mergers/2020-2024/before} trước khi sáp nhập, cột đỏ tím chỉ cao bằng nửa là {school-mergers/2020-2024/after} sau khi sáp nhập. Cột thứ ba là số đầu mối đã giảm: {school-mergers/2020-2024/reduction|bare} trên chỉ tiêu {school-mergers/target|bare}, tức {school-mergers/2020-2024/target_rate}; {school-mergers/shortfall|bare} vòng rỗng trên cùng là phần còn thiếu.',
    context:
      'Một “đầu mối” là một trường có bộ máy quản lý riêng. Gộp trường là để bộ máy gọn lại, mỗi trường nhiều lớp hơn và mỗi lớp đông học sinh hơn. Chưa đủ mức tỉnh giao vì một số huyện xin dừng việc sáp nhập đã định tại một thông báo tháng 9/2019. Nhiệm kỳ tới, mạng lưới trường lớp tiếp tục được rà soát, sắp xếp, gắn với nâng cao chất lượng giáo dục.',
    note: 'Chỉ tiêu được suy ra: {school-mergers/target|bare} là số nguyên duy nhất cho ra mức {school-mergers/2020-2024/target_rate}.',
  },
  en: {
    title:
      '{school-mergers/2020-2024/before} became {school-mergers/2020-2024/after|bare}, {school-mergers/2020-2024/target_rate} of the reduction asked for',
    subtitle: 'Each dot is one school, 2020–2024',
    alt: 'Three columns of dots on one ground, one dot a school. A grey column for the {school-mergers/2020-2024/before} before merging; a magenta one, half as high, for the {school-mergers/2020-2024/after|bare} after. The third column is the reduction: {school-mergers/2020-2024/reduction|bare} against a target of {school-mergers/target|bare}, or {school-mergers/2020-2024/target_rate}; {school-mergers/shortfall|bare} rings on top show what is missing.',
    context:
      'Merging puts several schools under one management, so that there are fewer to run, with more classes in each school and more pupils in each class. The province’s target was not quite met because some districts asked to halt mergers set out in a notice of September 2019. In the coming term the network will be reviewed and reorganised further, together with better teaching.',
    note: 'The target is inferred: {school-mergers/target|bare} is the only whole number that yields {school-mergers/2020-2024/target_rate}.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['chỉ cao bằng nửa'],
    en: ['half as high'],
    holds: ({ of }) =>
      between(
        of('school-mergers/2020-2024/after') / of('school-mergers/2020-2024/before'),
        0.47,
        0.53,
      ),
  },
  {
    vi: ['thiếu {school-mergers/shortfall|words} đầu mối'],
    en: [],
    holds: ({ of }) => of('school-mergers/shortfall') > 0,
  },
];

/** The figures of the table, and where they stand among the data. */
const refs = {
  before: '2020-2024/before',
  after: '2020-2024/after',
  reduction: '2020-2024/reduction',
  target: 'target',
  shortfall: 'shortfall',
  rate: '2020-2024/target_rate',
} as const;

type Key = keyof typeof refs;

const rowsOf = (data: Data): readonly { readonly key: Key; readonly value: number }[] => {
  const [merged] = data.rows(schoolMergers);
  const { before = 0, after = 0, reduction = 0, target_rate: rate = 100 } = merged ?? {};
  const target = Math.round(wholeOf(reduction, rate));
  return [
    { key: 'before', value: before },
    { key: 'after', value: after },
    { key: 'reduction', value: reduction },
    { key: 'target', value: target },
    { key: 'shortfall', value: target - reduction },
    { key: 'rate', value: rate },
  ];
};

type Row = ReturnType<typeof rowsOf>[number];

const labels = {
  before: { vi: 'trường trước khi sáp nhập', en: 'schools before merging' },
  after: { vi: 'trường sau khi sáp nhập', en: 'schools after merging' },
  reduction: { vi: 'đầu mối đã giảm', en: 'fewer' },
} satisfies Partial<Record<Key, Localized>>;

export const chart = defineChart<Row>({
  id: 'school-mergers',
  form: 'change',
  datasets: [schoolMergers],
  rows: rowsOf,
  columns: [
    {
      title: { vi: 'Nội dung', en: 'Measure' },
      cell: ({ key }, locale, data) => data.figure(`school-mergers/${refs[key]}`).title[locale],
    },
    {
      title: { vi: 'Số liệu', en: 'Figure' },
      numeric: true,
      cell: ({ key }, locale, data) =>
        formatFigure(data.figure(`school-mergers/${refs[key]}`), locale),
    },
  ],
  views: [
    {
      id: 'before-after',
      label: { vi: 'Trước và sau', en: 'Before and after' },
      says: {
        vi: '{school-mergers/2020-2024/before} gộp lại còn {school-mergers/2020-2024/after|bare}; bớt được {school-mergers/2020-2024/reduction|bare} đầu mối, chỉ tiêu là {school-mergers/target|bare}.',
        en: '{school-mergers/2020-2024/before} became {school-mergers/2020-2024/after|bare}: {school-mergers/2020-2024/reduction|bare} fewer, against a target of {school-mergers/target|bare}.',
      },
    },
    {
      id: 'kept-and-gone',
      label: { vi: 'Còn và bớt', en: 'Kept and gone' },
      says: {
        vi: 'Trong {school-mergers/2020-2024/before}, còn lại {school-mergers/2020-2024/after|bare}; bớt {school-mergers/2020-2024/reduction|bare}, vẽ bằng vòng rỗng.',
        en: 'Of {school-mergers/2020-2024/before}, {school-mergers/2020-2024/after|bare} remain; the {school-mergers/2020-2024/reduction|bare} that are gone are rings.',
      },
    },
    {
      id: 'against-target',
      label: { vi: 'So với chỉ tiêu', en: 'Against target' },
      says: {
        vi: 'Đã bớt {school-mergers/2020-2024/reduction|bare} đầu mối, đạt {school-mergers/2020-2024/target_rate} chỉ tiêu; còn thiếu {school-mergers/shortfall|bare}.',
        en: 'The {school-mergers/2020-2024/reduction|bare} fewer schools are {school-mergers/2020-2024/target_rate} of the target; {school-mergers/shortfall|bare} are lacking.',
      },
    },
  ],
  /** Besides its views it draws a step of its guide, `before`: the schools as they were. */
  draw(rows, room, { locale, view = 'before-after' }) {
    const value = (key: Key): number => rows.find((row) => row.key === key)?.value ?? 0;
    const number = (key: Key): string => formatNumber(value(key), locale);
    const missing = {
      vi: `thiếu ${number('shortfall')} so với chỉ tiêu ${number('target')}`,
      en: `${number('shortfall')} short of the target of ${number('target')}`,
    }[locale];
    const before: WaffleItem = {
      key: 'before',
      label: labels.before[locale],
      text: number('before'),
      groups: [{ count: value('before'), tone: 'before' }],
    };
    // In the guide the same dots part: those that stay, and those that are gone.
    const parting: WaffleItem = {
      ...before,
      groups: [
        { key: 'after', count: value('after'), tone: 'before' },
        { key: 'reduction', count: value('reduction'), tone: 'before', ring: 'closed' },
      ],
    };
    const after: WaffleItem = {
      key: 'after',
      label: labels.after[locale],
      text: number('after'),
      groups: [{ count: value('after'), tone: 'result' }],
    };
    const gone: WaffleItem = {
      key: 'reduction',
      label: labels.reduction[locale],
      text: `−${number('reduction')}`,
      groups: [{ count: value('reduction'), tone: 'before', ring: true }],
    };
    const lacking: WaffleItem = {
      ...gone,
      note: missing,
      unmet: true,
      groups: [
        ...gone.groups,
        { key: 'shortfall', count: value('shortfall'), tone: 'shortfall', ring: true },
      ],
    };
    const items = {
      before: [parting],
      'before-after': [before, after, lacking],
      'kept-and-gone': [after, gone],
      'against-target': [after, lacking],
    };
    const largest = isWide(room) || room.height !== undefined ? 30 : 17;
    return waffleColumnsForm(
      view === 'before' || view === 'kept-and-gone' || view === 'against-target'
        ? items[view]
        : items['before-after'],
      room,
      // On a phone the first step of the guide is about as high as the next.
      { largest, ...(view === 'before' && !isWide(room) ? { lengths: [10] } : {}) },
    );
  },
});
