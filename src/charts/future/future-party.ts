import { futureBaseline } from '../../datasets/future-baseline.ts';
import { futureTargets } from '../../datasets/future-targets.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { translate } from '../../locale/translate.ts';
import { resultsForm, type ResultItem } from '../../plot/forms/results.ts';
import { groupedColumnsForm } from '../../plot/forms/groupedColumns.ts';
import { legend } from '../../plot/legend.ts';
import { besides, stack } from '../../plot/stack.ts';
import { isWide, type Room, type Scene } from '../../plot/scene.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';
import { formatStated, formatTarget } from '../outcome.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{future-targets/other-targets-whole|Words} trong {future-targets/other-targets} về Đảng, đoàn thể, cơ quan đặt ở mức {future-targets/members-studying/target}',
    subtitle:
      'Chỉ tiêu nhiệm kỳ 2025–2030 (%) về Đảng, đoàn thể, cơ quan, và mức hiện nay ở những chỉ tiêu có số để so',
    alt: 'Một dãy cột hẹp, mỗi cột một chỉ tiêu: {future-targets/other-targets-below|words} cột thấp hơn, rồi {future-targets/other-targets-whole|words} cột cùng cao hết thang. Bên dưới, mỗi chỉ tiêu dưới {future-targets/members-studying/target} có một hàng, vạch đứng là chỉ tiêu, chấm là mức hiện nay. Quần chúng được phổ biến nghị quyết: trên {future-targets/others-studying/target}, nay cũng trên {future-baseline/others-studying/now}. Tổ chức đảng hoàn thành xuất sắc: {future-targets/organisations-excellent/target}. Đảng viên hoàn thành tốt trở lên: {future-targets/members-good/target}, nay {future-baseline/members-good/now}. Đảng viên hoàn thành xuất sắc: {future-targets/members-excellent/target}, bằng mức hiện nay. Tên của {future-targets/other-targets-whole|bare} chỉ tiêu ở mức {future-targets/members-studying/target} có trong bảng.',
    context:
      'Mỗi năm tổ chức đảng, đảng viên và đoàn thể được xếp loại theo việc đã làm; hoàn thành xuất sắc cao hơn hoàn thành tốt. Quần chúng là người trong cơ quan chưa vào Đảng. Chỉ tiêu đảng viên hoàn thành tốt trở lên đặt từ {future-targets/members-good/target}, kết quả hiện nay là {future-baseline/members-good/now}. Mức hiện nay chỉ vẽ khi có số cho cùng một việc hoặc gần như vậy.',
    note: 'Tên của {future-targets/other-targets-whole|bare} chỉ tiêu ở mức {future-targets/members-studying/target} có trong bảng và ở cách xem tất cả.',
  },
  en: {
    title:
      '{future-targets/other-targets-whole|Words} of {future-targets/other-targets|bare} targets for the Party, unions and offices are at {future-targets/members-studying/target}',
    subtitle:
      'Targets for 2025–2030 (%) for the Party, mass organisations and offices, with the present level where there is one',
    alt: 'A line of narrow columns, one a target: {future-targets/other-targets-below|words} lower ones, then {future-targets/other-targets-whole|words} at the top of the scale. Below it each target under {future-targets/members-studying/target} has a row, an upright line for the target and a dot for the present level. Staff outside the Party briefed on resolutions: above {future-targets/others-studying/target}, now above {future-baseline/others-studying/now} as well. Party organisations rated excellent: {future-targets/organisations-excellent/target}. Members rated well or better: {future-targets/members-good/target}, now {future-baseline/members-good/now}. Members rated excellent: {future-targets/members-excellent/target}, the same as now. The other {future-targets/other-targets-whole|bare}, all at {future-targets/members-studying/target}, are named in the table.',
    context:
      'Party organisations, members and mass organisations are rated every year on how they fulfil their tasks; excellently is above well. Staff outside the Party are colleagues who are not members. The target for members rated well or better is {future-targets/members-good/target} or more, and the result today is {future-baseline/members-good/now}. A present level is drawn only where there is one for the same or nearly the same matter.',
    note: 'The {future-targets/other-targets-whole|bare} targets at {future-targets/members-studying/target} are named in the table and in the view of them all.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['mức đề ra bằng hoặc thấp hơn mức đã đạt'],
    en: ['the target equals what has been reached or is below it'],
    holds: ({ of }) =>
      [
        'members-studying',
        'others-studying',
        'personal-plans',
        'members-fulfilling',
        'members-good',
        'members-excellent',
      ].every((id) => of(`future-targets/${id}/target`) <= of(`future-baseline/${id}/now`)),
  },
];

/** The report's group of targets for schools and their rooms, which have a chart of their own. */
const schoolGroup = '2';

/** Most targets ask for all. */
const whole = 100;

/** Names that fit beside a row's marks. */
const names: Readonly<Record<string, Localized>> = {
  'members-studying': { vi: 'Đảng viên học nghị quyết', en: 'Party members briefed' },
  'others-studying': { vi: 'Quần chúng học nghị quyết', en: 'Staff outside the Party briefed' },
  'members-qualified': { vi: 'Đảng viên đủ tiêu chuẩn', en: 'Members trained for their post' },
  'organisations-following': { vi: 'Tổ chức đảng làm theo Bác', en: 'Following Hồ Chí Minh' },
  'personal-plans': { vi: 'Có chương trình cá nhân', en: 'With a personal programme' },
  'organisations-inspecting': { vi: 'Chi bộ kiểm tra, giám sát', en: 'Cells inspecting' },
  'organisations-good': { vi: 'Tổ chức đảng hoàn thành tốt', en: 'Organisations rated well' },
  'organisations-excellent': { vi: 'Tổ chức đảng xuất sắc', en: 'Organisations rated excellent' },
  'members-fulfilling': { vi: 'Đảng viên hoàn thành', en: 'Members fulfilling their tasks' },
  'members-good': { vi: 'Đảng viên hoàn thành tốt', en: 'Members rated well or better' },
  'members-excellent': { vi: 'Đảng viên xuất sắc', en: 'Members rated excellent' },
  'members-steadfast': { vi: 'Đảng viên không suy thoái', en: 'Members free of degradation' },
  'mass-organisations-good': { vi: 'Đoàn thể hoàn thành tốt', en: 'Mass organisations' },
  'mass-members-good': { vi: 'Đoàn viên hoàn thành tốt', en: 'Members of mass organisations' },
  'safe-cultural-units': { vi: 'Cơ quan an toàn, văn hóa', en: 'Safe and cultured offices' },
  'members-exemplary': { vi: 'Đảng viên gương mẫu', en: 'Exemplary members' },
};

const nowWords = {
  other: { vi: '{goal}, nay {now}', en: '{goal}, now {now}' },
  same: { vi: '{goal}, bằng nay', en: '{goal}, as now' },
} satisfies Record<string, Localized>;

/** The targets outside schools and admissions, with where they stand. */
function targetsOf(data: Data) {
  const now = new Map(data.rows(futureBaseline).map((row) => [row.id, row]));
  return data
    .rows(futureTargets)
    .filter(({ group }) => group !== schoolGroup)
    .map((row) => ({ ...row, key: row.id, base: now.get(row.id) }));
}

type Target = ReturnType<typeof targetsOf>[number];

const goalOf = (target: Target, locale: Locale): string =>
  formatTarget({ ...target, unit: 'percent' }, locale);

const standsOf = ({ base }: Target, locale: Locale): string | undefined =>
  base === undefined ? undefined : formatStated(base.now, base.relation, locale);

function itemOf(target: Target, locale: Locale): ResultItem {
  const goal = goalOf(target, locale);
  const stands = standsOf(target, locale);
  return {
    key: target.key,
    label: names[target.key]?.[locale] ?? target[`label_${locale}`],
    text:
      stands === undefined
        ? goal
        : nowWords[goal === stands ? 'same' : 'other'][locale]
            .replace('{goal}', goal)
            .replace('{now}', stands),
    ...(target.base === undefined ? {} : { value: target.base.now }),
    target: { at: target.target, text: goal },
  };
}

const highestFirst = (targets: readonly Target[]): readonly Target[] =>
  targets.toSorted((a, b) => b.target - a.target);

function rows(targets: readonly Target[], room: Room, locale: Locale): Scene {
  const panels = [{ rows: targets.map((target) => itemOf(target, locale)) }];
  return resultsForm(panels, room, {
    format: (value) => formatQuantity(value, 'percent', locale),
    domain: [0, whole],
    compact: true,
    legend: [
      legend.target({ vi: 'chỉ tiêu', en: 'target' }[locale]),
      legend.dot({ vi: 'mức hiện nay', en: 'present level' }[locale]),
    ],
  });
}

function columnsOf(targets: readonly Target[], room: Room, locale: Locale): Scene {
  const all = formatQuantity(whole, 'percent', locale);
  const group = (own: readonly Target[], tone: 'result' | 'second', words: Localized) => ({
    text: formatNumber(own.length, locale),
    label: words[locale].replace('{all}', all),
    tone,
    items: own.map(({ key, target }) => ({ key, value: target })),
  });
  return groupedColumnsForm(
    [
      group(highestFirst(targets.filter(({ target }) => target < whole)), 'result', {
        vi: 'dưới {all}',
        en: 'below {all}',
      }),
      group(
        targets.filter(({ target }) => target >= whole),
        'second',
        { vi: 'đòi đủ {all}', en: 'ask for {all}' },
      ),
    ],
    room,
    { whole },
  );
}

export const chart = defineChart({
  id: 'future-party',
  form: 'targets',
  datasets: [futureTargets, futureBaseline],
  sources: ['II:II.2', 'I:II.2', 'I:II.3.3', 'I:II.6'],
  rows: targetsOf,
  columns: [
    {
      title: { vi: 'Chỉ tiêu', en: 'Target' },
      cell: (row: Target, locale) => row[`label_${locale}`],
    },
    { title: { vi: 'Nhóm', en: 'Group' }, numeric: true, cell: ({ group }) => group },
    { title: { vi: 'Chỉ tiêu 2025–2030', en: '2025–2030' }, numeric: true, cell: goalOf },
    {
      title: { vi: 'Nay', en: 'Now' },
      numeric: true,
      cell: (row, locale) => standsOf(row, locale) ?? translate(locale, 'chart.missing'),
    },
  ],
  views: [
    {
      id: 'below',
      label: { vi: 'Ngoại lệ', en: 'Exceptions' },
      says: {
        vi: 'Mỗi cột một chỉ tiêu. {future-targets/other-targets-below|Words} chỉ tiêu đặt dưới mức {future-targets/members-studying/target} được kể tên.',
        en: 'Each column is one target. The {future-targets/other-targets-below|words} set below {future-targets/members-studying/target} are named.',
      },
    },
    {
      id: 'known',
      label: { vi: 'So với nay', en: 'Against now' },
      says: {
        vi: 'Những chỉ tiêu có số hiện nay để so: mức đề ra bằng hoặc thấp hơn mức đã đạt.',
        en: 'Where there is a present level to compare, the target equals what has been reached or is below it.',
      },
    },
    {
      id: 'all',
      label: { vi: 'Tất cả', en: 'All' },
      says: {
        vi: 'Cả {future-targets/other-targets} về Đảng, đoàn thể, cơ quan, theo thứ tự của báo cáo; có chấm là có mức hiện nay.',
        en: 'All {future-targets/other-targets|bare} targets for the Party, unions and offices, in the report’s order; a dot where there is a present level.',
      },
    },
  ],
  draw(targets, room, { locale, view = 'below' }) {
    if (view === 'all') return rows(targets, room, locale);
    if (view === 'known')
      return rows(
        targets.filter(({ base }) => base !== undefined),
        room,
        locale,
      );
    if (room.bare === true) return columnsOf(targets, room, locale);
    const below = highestFirst(targets.filter(({ target }) => target < whole));
    const flat = room.height !== undefined && isWide(room);
    return (flat ? besides : stack)(
      [
        { share: 0.4, draw: (part) => columnsOf(targets, part, locale) },
        { share: 0.6, draw: (part) => rows(below, part, locale) },
      ],
      room,
      flat ? 28 : room.height === undefined ? 26 : 12,
    );
  },
});
