import { futureBaseline } from '../../datasets/future-baseline.ts';
import { futureTargets } from '../../datasets/future-targets.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { translate } from '../../locale/translate.ts';
import { slopesForm } from '../../plot/forms/slopes/slopes.ts';
import type { SlopeItem } from '../../plot/forms/slopes/connectors.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';
import { formatTarget } from '../outcome.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Trường gần tới đích, phòng nội trú còn cách {future-targets/boarding-rooms-gap|bare} điểm phần trăm',
    subtitle:
      'Tỷ lệ (%), mức hiện nay và chỉ tiêu nhiệm kỳ 2025–2030; thang phóng to không bắt đầu từ số không',
    alt: 'Các đường đứt đi từ chấm mức hiện nay ở bên trái tới vạch chỉ tiêu ở bên phải; đường của phòng nội trú dốc nhất. Trường đạt chuẩn quốc gia {future-baseline/national-standard-schools/now}, phải trên {future-targets/national-standard-schools/target}. Đạt kiểm định {future-baseline/accredited-schools/now}, phải trên {future-targets/accredited-schools/target}. Phòng nội trú kiên cố {future-baseline/boarding-rooms/now} và phòng học kiên cố {future-baseline/classrooms/now}, đều phải lên {future-targets/classrooms/target}. Phòng công vụ cũng phải đạt {future-targets/staff-rooms/target}, chưa có mức hiện nay để so.',
    context:
      'Phòng kiên cố là phòng xây bền; phòng công vụ là chỗ ở của giáo viên; kiểm định là việc trường tự đánh giá rồi một đoàn bên ngoài đánh giá lại. Giai đoạn vừa qua phòng học kiên cố tăng {rooms/classrooms/change}, phòng nội trú {rooms/boarding-rooms/change}, nên quãng còn lại dài hơn quãng đã đi. Nhiệm kỳ tới sẽ có kế hoạch kiên cố hóa trường lớp, và nguồn lực xã hội hóa được huy động để làm chỗ ở cho học sinh, giáo viên.',
    note: 'Chỉ tiêu kiểm định tính cả các trung tâm giáo dục thường xuyên; mức hiện nay là của trường. Chỉ tiêu phòng ở gộp nội trú và bán trú; mức hiện nay là của phòng nội trú.',
  },
  en: {
    title:
      'Schools are close to the target, boarding rooms {future-targets/boarding-rooms-gap|bare} percentage points away',
    subtitle:
      'Share (%), now and target for the 2025–2030 term; the enlarged scale does not start at zero',
    alt: 'Dashed lines run from a dot, the present level, on the left to a line, the target, on the right; that of boarding rooms is the steepest. Schools meeting national standards: {future-baseline/national-standard-schools/now}, to be above {future-targets/national-standard-schools/target}. Accredited: {future-baseline/accredited-schools/now}, to be above {future-targets/accredited-schools/target}. Permanent boarding rooms {future-baseline/boarding-rooms/now} and classrooms {future-baseline/classrooms/now}, both to reach {future-targets/classrooms/target}. Staff housing is also to reach {future-targets/staff-rooms/target}; there is no present level to compare.',
    context:
      'Permanent rooms are solidly built, staff housing is for teachers, and accreditation is a school’s own assessment, then one from outside. Over the past period permanent classrooms rose by {rooms/classrooms/change} and boarding rooms by {rooms/boarding-rooms/change}, so the way ahead is longer than the way behind. The coming term brings a plan for permanent school buildings and draws on private and community resources to house pupils and teachers.',
    note: 'The accreditation target counts continuing education centres too; the present level is for schools. The target for rooms covers boarding and semi-boarding together; the present level is for boarding rooms.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['Trường gần tới đích'],
    en: ['Schools are close to the target'],
    holds: ({ of }) =>
      Math.max(of('future-targets/national-standard-gap'), of('future-targets/accredited-gap')) < 5,
  },
  {
    vi: ['đường của phòng nội trú dốc nhất'],
    en: ['that of boarding rooms is the steepest'],
    holds: ({ of }) =>
      of('future-targets/boarding-rooms-gap') >
      Math.max(
        of('future-targets/classrooms-gap'),
        of('future-targets/national-standard-gap'),
        of('future-targets/accredited-gap'),
      ),
  },
  {
    vi: ['quãng còn lại dài hơn quãng đã đi'],
    en: ['the way ahead is longer than the way behind'],
    holds: ({ of }) =>
      of('future-targets/classrooms-gap') > of('rooms/classrooms/change') &&
      of('future-targets/boarding-rooms-gap') > of('rooms/boarding-rooms/change'),
  },
  {
    vi: ['đều phải lên {future-targets/classrooms/target}'],
    en: ['both to reach {future-targets/classrooms/target}'],
    holds: ({ of }) =>
      of('future-targets/classrooms/target') === of('future-targets/boarding-rooms/target'),
  },
];

/** The targets of the chart, as its table lists them. */
const ids: readonly string[] = [
  'national-standard-schools',
  'accredited-schools',
  'boarding-rooms',
  'classrooms',
  'staff-rooms',
];

/** The target that is furthest away, which the chart is about. */
const main = 'boarding-rooms';

const labels: Readonly<Record<string, Localized>> = {
  'national-standard-schools': {
    vi: 'Đạt chuẩn quốc gia',
    en: 'Meeting national standards',
  },
  'accredited-schools': { vi: 'Đạt kiểm định chất lượng', en: 'With quality accreditation' },
  'boarding-rooms': { vi: 'Phòng nội trú kiên cố', en: 'Permanent boarding rooms' },
  classrooms: { vi: 'Phòng học kiên cố', en: 'Permanent classrooms' },
  'staff-rooms': { vi: 'Phòng công vụ kiên cố', en: 'Permanent staff housing' },
};

/** Names that stand at the ends of a line. */
const names: Readonly<Record<string, Localized>> = {
  'national-standard-schools': { vi: 'Chuẩn quốc gia', en: 'National standards' },
  'accredited-schools': { vi: 'Kiểm định', en: 'Accredited' },
  'boarding-rooms': { vi: 'Phòng nội trú', en: 'Boarding rooms' },
  classrooms: { vi: 'Phòng học', en: 'Classrooms' },
  'staff-rooms': { vi: 'Phòng công vụ', en: 'Staff housing' },
};

const times = {
  now: { vi: 'Nay', en: 'Now' },
  aim: {
    vi: 'Chỉ tiêu 2025–2030, phải tăng (điểm)',
    en: 'Target 2025–2030, points to go',
  },
} satisfies Record<string, Localized>;

/** What is said under a target: how far it is from there. */
const gaps = {
  above: { vi: 'hơn\u00a0+{gap}', en: 'over\u00a0+{gap}' },
  'at-least': { vi: '+{gap}', en: '+{gap}' },
  'at-most': { vi: '{gap}', en: '{gap}' },
} satisfies Record<string, Localized>;
const unknown: Localized = { vi: 'chưa\u00a0rõ', en: 'not\u00a0known' };

/** The targets with their present levels where the report gives one. */
function targetsOf(data: Data) {
  const targets = new Map(data.rows(futureTargets).map((row) => [row.id, row]));
  const now = new Map(data.rows(futureBaseline).map((row) => [row.id, row.now]));
  return ids.flatMap((id) => {
    const row = targets.get(id);
    if (row === undefined) return [];
    const level = now.get(id);
    const gap = level === undefined ? undefined : Math.round((row.target - level) * 1e6) / 1e6;
    return [{ ...row, key: id, now: level, gap }];
  });
}

type Target = ReturnType<typeof targetsOf>[number];

const goalOf = (target: Target, locale: Locale): string =>
  formatTarget({ ...target, unit: 'percent' }, locale);

function itemOf(target: Target, locale: Locale): SlopeItem {
  const { key, now, gap } = target;
  const name = names[key]?.[locale] ?? target[`label_${locale}`];
  const far =
    gap === undefined
      ? unknown[locale]
      : gaps[target.relation][locale].replace('{gap}', formatNumber(gap, locale));
  return {
    key,
    ...(now === undefined ? {} : { from: now }),
    to: target.target,
    start:
      now === undefined
        ? ''
        : [
            { text: name, style: 'plain' },
            { text: formatQuantity(now, 'percent', locale), style: 'strong' },
          ],
    heading: goalOf(target, locale),
    end: [
      { text: name, style: 'plain' },
      { text: far, style: 'strong' },
    ],
    tone: key === main ? 'result' : 'second',
    main: key === main,
    ahead: target.relation === 'above' ? 'past' : 'to',
  };
}

export const chart = defineChart({
  id: 'future-schools',
  form: 'change',
  datasets: [futureTargets, futureBaseline],
  sources: ['II:II.2', 'I:II.1.1.h:14', 'I:II.1.1.m'],
  rows: targetsOf,
  columns: [
    {
      title: { vi: 'Chỉ tiêu', en: 'Target' },
      cell: (row: Target, locale) => labels[row.key]?.[locale] ?? row[`label_${locale}`],
    },
    {
      title: { vi: 'Nay', en: 'Now' },
      numeric: true,
      cell: ({ now }, locale) =>
        now === undefined
          ? translate(locale, 'chart.missing')
          : formatQuantity(now, 'percent', locale),
    },
    { title: { vi: 'Chỉ tiêu 2025–2030', en: '2025–2030' }, numeric: true, cell: goalOf },
    {
      title: { vi: 'Còn cách', en: 'To go' },
      numeric: true,
      cell: ({ gap }, locale) =>
        gap === undefined
          ? translate(locale, 'chart.missing')
          : formatQuantity(gap, 'point', locale),
    },
  ],
  views: [
    {
      id: 'enlarged',
      label: { vi: 'Phóng to', en: 'Enlarged' },
      says: {
        vi: 'Thang không bắt đầu từ số không. Mũi tên nhỏ ở cuối đường là nơi phải vượt chỉ tiêu chứ không chỉ chạm tới.',
        en: 'The scale does not start at zero. A small arrow at the end of a line is where the target has to be exceeded, not just reached.',
      },
    },
    {
      id: 'full',
      label: { vi: 'Thang đủ', en: 'Full scale' },
      says: {
        vi: 'Trên thang từ không đến một trăm phần trăm: phòng nội trú đã có {future-baseline/boarding-rooms/now}, còn {future-targets/boarding-rooms-gap} nữa mới đủ.',
        en: 'On a scale from nought to a hundred per cent: {future-baseline/boarding-rooms/now} of boarding rooms are there already, {future-targets/boarding-rooms-gap} are to come.',
      },
    },
  ],
  draw(targets, room, { locale, view = 'enlarged' }) {
    const items = targets.map((target) => itemOf(target, locale));
    const full = view === 'full';
    const levels = targets.flatMap(({ now = 100, target }) => [now, target]);
    return slopesForm(items, room, {
      times: [times.now[locale], times.aim[locale]],
      domain: [full ? 0 : Math.min(...levels), Math.max(...levels)],
      height: 350,
      ...(full ? { zero: formatQuantity(0, 'percent', locale) } : {}),
    });
  },
});
