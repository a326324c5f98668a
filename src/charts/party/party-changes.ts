import { partyChanges } from '../../datasets/party-changes.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { translate } from '../../locale/translate.ts';
import { columnsForm } from '../../plot/forms/columns/columns.ts';
import { waffleColumnsForm } from '../../plot/forms/waffle/columns.ts';
import { waffleRowsForm } from '../../plot/forms/waffle/rows.ts';
import { legend } from '../../plot/legend.ts';
import { isWide, type Room, type Scene } from '../../plot/scene.ts';
import { keyed, nameColumn } from '../cells.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{party-changes/students/people|bare} sinh viên được kết nạp Đảng, chỉ tiêu là {party-changes/students/target|bare}',
    subtitle: 'Mỗi chấm là một người, nhiệm kỳ 2020–2025',
    alt: 'Sáu cụm chấm, mỗi chấm một người; chấm nhạt là số được giao, chấm đậm là số vượt, nhiều hơn cả ở cụm sinh viên, chấm xám là việc không có chỉ tiêu. Kết nạp {party-changes/admitted/people|bare}, chỉ tiêu {party-changes/admitted/target_low|bare} đến {party-changes/admitted/target|bare}. Sinh viên Trường Cao đẳng Sư phạm được kết nạp {party-changes/students/people|bare}, chỉ tiêu {party-changes/students/target|bare}. Đề nghị công nhận chính thức {party-changes/made-full/people|bare}; đề nghị tặng Huy hiệu {party-changes/badge/people|bare}; xin ra khỏi Đảng {party-changes/left/people|bare}; khai trừ {party-changes/expelled/people|bare}.',
    context:
      'Người mới vào Đảng là đảng viên dự bị, qua thời gian thử thách mới được xét công nhận chính thức. Chỉ tiêu kết nạp sinh viên do đảng ủy cấp trên giao. Khai trừ là mức kỷ luật nặng nhất: {discipline/expelled/count|words} đảng viên bị khai trừ trong nhiệm kỳ vì vi phạm ở giai đoạn 2019–2020. Hai cụm “đề nghị” đếm những người được đề nghị.',
    note: 'Số sinh viên được nêu riêng với {party-changes/admitted/people|bare} đảng viên kết nạp; ở đây không cộng hai số.',
  },
  en: {
    title:
      '{party-changes/students/people|bare} students were admitted to the Party, against a target of {party-changes/students/target|bare}',
    subtitle: 'Each dot is one person, 2020–2025 term',
    alt: 'Six clusters of dots, one dot a person; pale dots are those asked for, strong ones those beyond, most of them among the students, and grey ones had no target. Members admitted {party-changes/admitted/people|bare}, target {party-changes/admitted/target_low|bare} to {party-changes/admitted/target|bare}. Students of the Teacher Training College admitted {party-changes/students/people|bare}, target {party-changes/students/target|bare}. Put forward for full membership {party-changes/made-full/people|bare}; put forward for the badge {party-changes/badge/people|bare}; asked to leave {party-changes/left/people|bare}; expelled {party-changes/expelled/people|bare}.',
    context:
      'New members are on probation before they are recognised as full members. The target for students was set by the higher Party Committee. Expulsion is the severest discipline: {discipline/expelled/count|words} members were expelled during the term for violations in 2019–2020. Two clusters count people who were put forward, for full membership or for a badge.',
    note: 'The students are given separately from the {party-changes/admitted/people|bare} members admitted; the two are not added up here.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['nhiều hơn cả ở cụm sinh viên'],
    en: ['most of them among the students'],
    holds: ({ of }) => of('party-changes/students-over') > of('party-changes/admitted-over'),
  },
];

const changesOf = (data: Data) => keyed(partyChanges, data);

type Change = ReturnType<typeof changesOf>[number];

/** Names that stand under a column. */
const names: Readonly<Record<string, Localized>> = {
  admitted: { vi: 'Kết nạp', en: 'Admitted' },
  students: { vi: 'Sinh viên kết nạp', en: 'Students admitted' },
  'made-full': { vi: 'Đề nghị chính thức', en: 'Up for full member' },
  badge: { vi: 'Đề nghị Huy hiệu', en: 'Up for the badge' },
  left: { vi: 'Xin ra', en: 'Left' },
  expelled: { vi: 'Khai trừ', en: 'Expelled' },
};

const nameOf = (change: Change, locale: Locale): string =>
  names[change.key]?.[locale] ?? change[`label_${locale}`];

const outcomes = {
  over: { vi: '✓ chỉ tiêu {target}, vượt {gap}', en: '✓ target {target}, {gap} over' },
  met: { vi: '✓ chỉ tiêu {target}, đạt', en: '✓ target {target}, met' },
  short: { vi: '✗ chỉ tiêu {target}, thiếu {gap}', en: '✗ target {target}, {gap} short' },
} satisfies Record<string, Localized>;

/** The target as a number or from the least to the most, nothing where the report gives none. */
function goalOf({ target_low, target }: Change, locale: Locale): string | undefined {
  if (target === null) return undefined;
  return [target_low, target]
    .filter((each) => each !== null)
    .map((each) => formatNumber(each, locale))
    .join('–');
}

function outcomeOf(change: Change, locale: Locale): { note?: string; unmet?: boolean } {
  const { people, target, target_low } = change;
  const goal = goalOf(change, locale);
  if (target === null || goal === undefined) return {};
  const least = target_low ?? target;
  const gap = people < least ? least - people : people - target;
  const outcome = people < least ? 'short' : people > target ? 'over' : 'met';
  const note = outcomes[outcome][locale]
    .replace('{target}', goal)
    .replace('{gap}', formatNumber(gap, locale));
  return { note, unmet: people < least };
}

/** Everyone as a dot; those over the target in a stronger colour. */
function people(changes: readonly Change[], room: Room, locale: Locale): Scene {
  const items = changes.map((change) => {
    const { key, people: count, target } = change;
    const within = target === null ? 0 : Math.min(count, target);
    return {
      key,
      label: nameOf(change, locale),
      text: formatNumber(count, locale),
      ...outcomeOf(change, locale),
      groups:
        target === null
          ? [{ count, tone: 'before' as const }]
          : [
              { count: within, tone: 'second' as const },
              { count: count - within, tone: 'result' as const },
            ],
    };
  });
  // Six columns have no room for their names on a phone.
  const phone = !isWide(room) && room.height === undefined;
  return (phone ? waffleRowsForm : waffleColumnsForm)(items, room, {
    legend: [
      legend.dot({ vi: 'theo chỉ tiêu', en: 'up to the target' }[locale], 'second'),
      legend.dot({ vi: 'vượt chỉ tiêu', en: 'over the target' }[locale]),
      legend.dot({ vi: 'không có chỉ tiêu', en: 'no target' }[locale], 'before'),
    ],
  });
}

const aim: Localized = { vi: 'chỉ tiêu {target}', en: 'target {target}' };

/** The two admissions as columns against the lines of their targets. */
function targets(changes: readonly Change[], room: Room, locale: Locale): Scene {
  const items = changes.flatMap((change) => {
    const goal = goalOf(change, locale);
    if (change.target === null || goal === undefined) return [];
    return [
      {
        key: change.key,
        label: nameOf(change, locale),
        value: change.people,
        text: formatNumber(change.people, locale),
        targets: [{ at: change.target, text: aim[locale].replace('{target}', goal) }],
      },
    ];
  });
  return columnsForm(items, room);
}

export const chart = defineChart({
  id: 'party-changes',
  form: 'dots',
  datasets: [partyChanges],
  rows: changesOf,
  columns: [
    nameColumn<Change>({ vi: 'Nội dung', en: 'Change' }),
    {
      title: { vi: 'Số người', en: 'People' },
      numeric: true,
      cell: (row, locale) => formatNumber(row.people, locale),
    },
    {
      title: { vi: 'Chỉ tiêu', en: 'Target' },
      numeric: true,
      cell: (row, locale) => goalOf(row, locale) ?? translate(locale, 'chart.missing'),
    },
  ],
  views: [
    {
      id: 'people',
      label: { vi: 'Từng người', en: 'People' },
      says: {
        vi: 'Mỗi chấm một người; chấm đậm là số vượt chỉ tiêu, riêng sinh viên vượt {party-changes/students-over}.',
        en: 'One dot a person; the strong dots are those over the target, among students {party-changes/students-over|bare}.',
      },
    },
    {
      id: 'targets',
      label: { vi: 'So với chỉ tiêu', en: 'Against targets' },
      says: {
        vi: 'Những việc có chỉ tiêu, trên một thang: sinh viên {party-changes/students/people|bare} so với {party-changes/students/target|bare}, đảng viên {party-changes/admitted/people|bare} so với mức cao {party-changes/admitted/target|bare}.',
        en: 'The changes that had a target, on one scale: {party-changes/students/people|bare} students against {party-changes/students/target|bare}, {party-changes/admitted/people|bare} members against an upper end of {party-changes/admitted/target|bare}.',
      },
      subtitle: {
        vi: 'Số người so với chỉ tiêu, nhiệm kỳ 2020–2025',
        en: 'People against targets, 2020–2025 term',
      },
    },
  ],
  draw: (changes, room, { locale, view = 'people' }) =>
    (view === 'targets' ? targets : people)(changes, room, locale),
});
