import { boardingSchools } from '../../datasets/boarding-schools.ts';
import type { Data } from '../../figures/data.ts';
import { formatFigure } from '../../figures/words.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { slopesForm } from '../../plot/forms/slopes/slopes.ts';
import type { SlopeItem } from '../../plot/forms/slopes/connectors.ts';
import { waffleColumnsForm } from '../../plot/forms/waffle/columns.ts';
import { legend } from '../../plot/legend.ts';
import type { Room, Scene } from '../../plot/scene.ts';
import { ordered, type Claim } from '../claims.ts';
import { defineChart, type ChartWords, type Column } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Học sinh nội trú tăng nhanh hơn số lớp: từ {boarding-schools/class-size-before|bare} lên {boarding-schools/class-size|bare} em mỗi lớp',
    subtitle:
      'Trường nội trú THPT, năm học 2019–2020 và hiện nay; các đường cùng xuất phát từ một mức',
    alt: 'Ba đường cùng xuất phát từ mức năm học 2019–2020; đường của học sinh dốc nhất, đường của số lớp thoải nhất. Học sinh: từ {boarding-schools/students-before|bare} lên {boarding-schools/boarding/students|bare}, thêm {boarding-schools/boarding/students_change|bare}. Lớp: từ {boarding-schools/classes-before|bare} lên {boarding-schools/boarding/classes|bare}, thêm {boarding-schools/boarding/classes_change|bare}. Bình quân mỗi lớp: từ {boarding-schools/class-size-before|bare} lên {boarding-schools/class-size}.',
    context:
      'Trường nội trú là nơi học sinh dân tộc thiểu số và vùng khó khăn ăn ở, học tập suốt năm học. Lớp đông lên cùng hướng với chủ trương chung của mạng lưới trường lớp là tăng số học sinh mỗi lớp. Số bình quân không cho thấy lớp nào chật, lớp nào thưa. Nhiệm kỳ tới, quy mô các trường này sẽ được mở rộng, chất lượng được nâng lên.',
    note: 'Số hiện nay và mức tăng lấy từ báo cáo; số của năm học 2019–2020, số bình quân và phần trăm tăng do trang này tính.',
  },
  en: {
    title:
      'Boarding school classes grew from {boarding-schools/class-size-before|bare} to {boarding-schools/class-size|bare} students on average',
    subtitle:
      'Upper secondary boarding schools, 2019–2020 school year and now; all lines start from one level',
    alt: 'Three lines from one level, that of 2019–2020; the line of students is the steepest, that of classes the flattest. Students: from {boarding-schools/students-before|bare} to {boarding-schools/boarding/students|bare}, {boarding-schools/boarding/students_change|bare} more. Classes: from {boarding-schools/classes-before|bare} to {boarding-schools/boarding/classes|bare}, {boarding-schools/boarding/classes_change|bare} more. Average per class: from {boarding-schools/class-size-before|bare} to {boarding-schools/class-size}.',
    context:
      'In boarding schools, students from ethnic minorities and disadvantaged areas live and study all year. Fuller classes are in line with what is asked of the whole network, more students in each class. An average does not show which classes are crowded. In the coming term these schools are to take more students and to teach them better.',
    note: 'The present numbers and the increases are the report’s; those of 2019–2020, the averages and the increases in per cent are worked out by this site.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['tăng nhanh hơn số lớp', 'dốc hơn đường của số lớp'],
    en: ['rises faster than that of classes'],
    holds: ({ of }) =>
      of('boarding-schools/boarding/students') / of('boarding-schools/students-before') >
      of('boarding-schools/boarding/classes') / of('boarding-schools/classes-before'),
  },
  {
    vi: ['đường của học sinh dốc nhất, đường của số lớp thoải nhất'],
    en: ['the line of students is the steepest, that of classes the flattest'],
    holds: ({ of }) =>
      ordered(
        of('boarding-schools/boarding/students') / of('boarding-schools/students-before'),
        of('boarding-schools/class-size') / of('boarding-schools/class-size-before'),
        of('boarding-schools/boarding/classes') / of('boarding-schools/classes-before'),
      ),
  },
];

/** What is counted, and the figures of its table. */
const measures = {
  students: {
    title: { vi: 'Học sinh', en: 'Students' },
    unit: { vi: '{n} học sinh', en: '{n} students' },
    figures: ['students-before', 'boarding/students_change', 'boarding/students'],
  },
  classes: {
    title: { vi: 'Lớp', en: 'Classes' },
    unit: { vi: '{n} lớp', en: '{n} classes' },
    figures: ['classes-before', 'boarding/classes_change', 'boarding/classes'],
  },
  'class-size': {
    title: { vi: 'Bình quân học sinh mỗi lớp', en: 'Students per class on average' },
    unit: { vi: '{n} em\u00a0mỗi\u00a0lớp', en: '{n} per\u00a0class' },
    figures: ['class-size-before', 'class-size-change', 'class-size'],
  },
} as const satisfies Record<
  string,
  { title: Localized; unit: Localized; figures: readonly [string, string, string] }
>;

const times = {
  before: { vi: 'Năm học 2019–2020', en: 'School year 2019–2020' },
  now: { vi: 'Nay', en: 'Now' },
} satisfies Record<string, Localized>;

interface Measure {
  readonly key: keyof typeof measures;
  readonly before: number;
  readonly now: number;
}

/** Students, classes, and what one divided by the other gives. */
function measuresOf(data: Data): readonly Measure[] {
  const row = data.rows(boardingSchools).find(({ kind }) => kind === 'boarding');
  const students = row?.students ?? NaN;
  const classes = row?.classes ?? NaN;
  // A rise of all there is, and more, would leave nothing that growth could be measured by.
  const before = {
    students: Math.max(1, students - (row?.students_change ?? NaN)),
    classes: Math.max(1, classes - (row?.classes_change ?? NaN)),
  };
  return [
    { key: 'students', before: before.students, now: students },
    { key: 'classes', before: before.classes, now: classes },
    { key: 'class-size', before: before.students / before.classes, now: students / classes },
  ];
}

const perClass: Localized = { vi: 'học sinh mỗi lớp', en: 'students per class' };

/** The measure whose growth the chart is about. */
const main = 'students';

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

function growth(all: readonly Measure[], room: Room, locale: Locale): Scene {
  const words = (measure: Measure, value: number): string =>
    measures[measure.key].unit[locale].replace('{n}', formatNumber(oneDecimal(value), locale));
  const items = all.map((measure): SlopeItem => {
    const { key, before, now } = measure;
    const rise = oneDecimal((now / before - 1) * 100);
    return {
      key,
      from: 1,
      to: now / before,
      start: [{ text: words(measure, before), style: 'plain' }],
      heading: `${rise < 0 ? '' : '+'}${formatQuantity(rise, 'percent', locale)}`,
      end: words(measure, now),
      tone: key === main ? 'result' : 'before',
      main: key === main,
    };
  });
  return slopesForm(items, room, {
    times: [times.before[locale], times.now[locale]],
    domain: [Math.min(1, ...items.map(({ to }) => to)), Math.max(1, ...items.map(({ to }) => to))],
    height: 230,
  });
}

/** An average class, then and now, a dot a student. */
function oneClass(all: readonly Measure[], room: Room, locale: Locale): Scene {
  const items = all
    .filter(({ key }) => key === 'class-size')
    .flatMap(({ key, before, now }) => {
      const [was, is] = [Math.round(before), Math.round(now)];
      const same = Math.min(was, is);
      return [
        {
          key,
          label: times.before[locale],
          note: perClass[locale],
          text: formatNumber(oneDecimal(before), locale),
          groups: [{ count: was, tone: 'before' as const }],
        },
        {
          key,
          label: times.now[locale],
          note: perClass[locale],
          text: formatNumber(oneDecimal(now), locale),
          groups: [
            { count: same, tone: 'before' as const },
            { count: is - same, tone: 'result' as const },
          ],
        },
      ];
    });
  return waffleColumnsForm(items, room, {
    legend: [
      legend.dot({ vi: 'một học sinh', en: 'one student' }[locale], 'before'),
      legend.dot({ vi: 'thêm một học sinh', en: 'one student more' }[locale]),
    ],
  });
}

const figure =
  (index: 0 | 1 | 2): Column<Measure>['cell'] =>
  ({ key }, locale, data) =>
    formatFigure(data.figure(`boarding-schools/${measures[key].figures[index]}`), locale, 'bare');

export const chart = defineChart({
  id: 'boarding-growth',
  form: 'change',
  datasets: [boardingSchools],
  rows: measuresOf,
  columns: [
    {
      title: { vi: 'Nội dung', en: 'Measure' },
      cell: ({ key }: Measure, locale) => measures[key].title[locale],
    },
    { title: times.before, numeric: true, cell: figure(0) },
    { title: { vi: 'Tăng', en: 'Increase' }, numeric: true, cell: figure(1) },
    { title: times.now, numeric: true, cell: figure(2) },
  ],
  views: [
    {
      id: 'growth',
      label: { vi: 'Mức tăng', en: 'Growth' },
      says: {
        vi: 'Từ cùng một mức, đường của học sinh dốc hơn đường của số lớp, nên bình quân mỗi lớp đông thêm {boarding-schools/class-size-change}.',
        en: 'From one level, the line of students rises faster than that of classes, so the average class has {boarding-schools/class-size-change|bare} more.',
      },
    },
    {
      id: 'class',
      label: { vi: 'Một lớp', en: 'One class' },
      says: {
        vi: 'Một lớp trung bình, mỗi chấm một học sinh, làm tròn: thêm {boarding-schools/class-size-change}.',
        en: 'An average class, a dot for each student, rounded: {boarding-schools/class-size-change|bare} more.',
      },
      subtitle: {
        vi: 'Học sinh bình quân một lớp ở trường nội trú THPT, năm học 2019–2020 và hiện nay',
        en: 'Average students in a class at upper secondary boarding schools, 2019–2020 school year and now',
      },
    },
  ],
  draw: (all, room, { locale, view = 'growth' }) =>
    view === 'class' ? oneClass(all, room, locale) : growth(all, room, locale),
});
