import { futureAdmissions } from '../../datasets/future-admissions.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { waffleColumnsForm } from '../../plot/forms/waffle/columns.ts';
import type { WaffleItem } from '../../plot/forms/waffle/item.ts';
import { legend } from '../../plot/legend.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Kết nạp ít nhất {future-admissions/term/members}; nhiệm kỳ trước {future-admissions/last-term-all|bare} nếu cộng cả sinh viên',
    subtitle: 'Mỗi chấm là một đảng viên; vòng tròn là người còn phải kết nạp',
    alt: 'Hai cột chấm, mỗi chấm một đảng viên: cột đã kết nạp cao hơn cột vòng tròn của chỉ tiêu mới. Học sinh, sinh viên: nhiệm kỳ 2020–2025 kết nạp {future-admissions/last-term-students/members|bare}, nhiệm kỳ 2025–2030 phải kết nạp ít nhất {future-admissions/term-students/members|bare}. Người khác: đã kết nạp {future-admissions/last-term/members|bare}, phần còn lại của chỉ tiêu mới là {future-admissions/term-others|bare}.',
    context:
      'Kết nạp là nhận người mới vào Đảng. Chỉ tiêu là mức tối thiểu, có thể vượt: mỗi năm từ {future-admissions/yearly/members|bare} người, cả nhiệm kỳ từ {future-admissions/term/members|bare}, trong đó từ {future-admissions/term-students/members|bare} là học sinh, sinh viên. Sinh viên kết nạp ở nhiệm kỳ trước là của Trường Cao đẳng Sư phạm; đảng bộ của trường được chuyển về Sở theo một quyết định ký ngày 28/02/2025.',
    note: '{future-admissions/last-term/members} và {future-admissions/last-term-students/members|bare} sinh viên Trường Cao đẳng Sư phạm được nêu riêng; trang này cộng lại, coi hai số không trùng nhau. {future-admissions/term-others|bare} là {future-admissions/term/members|bare} trừ {future-admissions/term-students/members|bare}.',
  },
  en: {
    title:
      'At least {future-admissions/term/members|bare} new members; last term {future-admissions/last-term-all|bare}, if students are added in',
    subtitle: 'Each dot is one Party member; a ring is one still to be admitted',
    alt: 'Two columns of dots, one dot a Party member: those admitted stand higher than the rings of the new target. Pupils and students: {future-admissions/last-term-students/members|bare} admitted in 2020–2025, at least {future-admissions/term-students/members|bare} to be admitted in 2025–2030. Others: {future-admissions/last-term/members|bare} admitted, and {future-admissions/term-others|bare} left of the new target.',
    context:
      'Admission means taking new members into the Party. The target is a minimum that may be exceeded: {future-admissions/yearly/members|bare} or more a year, {future-admissions/term/members|bare} or more in the term, of whom {future-admissions/term-students/members|bare} or more are pupils and students. The students admitted last term were those of the Teacher Training College, whose Party organisation came to the Department by a decision of 28 February 2025.',
    note: 'The {future-admissions/last-term/members} and the {future-admissions/last-term-students/members|bare} students of the Teacher Training College are given separately; this site adds them, taking them not to overlap. {future-admissions/term-others|bare} is {future-admissions/term/members|bare} less {future-admissions/term-students/members|bare}.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: [
      'cột đã kết nạp cao hơn cột vòng tròn của chỉ tiêu mới',
      'Mức tối thiểu mới thấp hơn số đã kết nạp',
    ],
    en: [
      'those admitted stand higher than the rings of the new target',
      'below the number admitted',
    ],
    holds: ({ of }) => of('future-admissions/last-term-all') > of('future-admissions/term/members'),
  },
  {
    vi: ['Học sinh, sinh viên giảm từ'],
    en: ['Pupils and students go from'],
    holds: ({ of }) =>
      of('future-admissions/last-term-students/members') >
        of('future-admissions/term-students/members') &&
      of('future-admissions/last-term/members') > of('future-admissions/term-others'),
  },
];

type Who = 'students' | 'others' | 'all';

/** So many members of a kind, admitted last term or to be admitted in the next. */
interface Admission {
  readonly key: string;
  readonly who: Who;
  readonly next: boolean;
  readonly members: number;
}

const people = {
  students: { vi: 'Học sinh, sinh viên', en: 'Pupils and students' },
  others: { vi: 'Người khác', en: 'Others' },
  all: { vi: 'Tính chung', en: 'Together' },
} satisfies Record<Who, Localized>;

const terms = {
  past: { vi: 'Đã kết nạp 2020–2025', en: 'Admitted 2020–2025' },
  next: { vi: 'Chỉ tiêu 2025–2030, ít nhất', en: 'Target 2025–2030, at least' },
  // The report asks for all and for students only: the others are what that leaves.
  rest: { vi: 'Phần còn lại nếu đạt vừa đủ', en: 'What is left if the target is just met' },
} satisfies Record<string, Localized>;

/** Students, the others, and both together, last term and next. */
function admissionsOf(data: Data): readonly Admission[] {
  const members = new Map(data.rows(futureAdmissions).map((row) => [row.id, row.members]));
  const count = (id: string): number => members.get(id) ?? 0;
  const past = { students: count('last-term-students'), others: count('last-term') };
  const next = {
    students: count('term-students'),
    others: count('term') - count('term-students'),
  };
  const pair = (who: Who, of: (term: typeof past) => number): readonly Admission[] =>
    [past, next].map((term) => ({
      key: `${who}-${term === past ? 'past' : 'next'}`,
      who,
      next: term === next,
      members: of(term),
    }));
  return [
    ...pair('students', (term) => term.students),
    ...pair('others', (term) => term.others),
    ...pair('all', (term) => term.students + term.others),
  ];
}

const termOf = ({ who, next }: Admission): Localized =>
  next ? terms[who === 'others' ? 'rest' : 'next'] : terms.past;

const years = {
  past: { vi: '2020–2025', en: '2020–2025' },
  next: { vi: '2025–2030, ít nhất', en: '2025–2030, at least' },
  rest: { vi: '2025–2030, còn lại', en: '2025–2030, the rest' },
} satisfies Record<string, Localized>;

/** The dots of an admission; rings are still to be admitted. */
const dotsOf = ({ key, who, next, members }: Admission) => ({
  key,
  count: members,
  tone: who === 'students' ? ('result' as const) : ('second' as const),
  ring: next,
});

/** A column for each kind of people in each term. */
function apart(admissions: readonly Admission[], locale: Locale): readonly WaffleItem[] {
  return admissions
    .filter(({ who }) => who !== 'all')
    .map((admission) => ({
      label: people[admission.who][locale],
      note: years[admission.next ? (admission.who === 'others' ? 'rest' : 'next') : 'past'][locale],
      text: formatNumber(admission.members, locale),
      groups: [dotsOf(admission)],
    }));
}

/** A column for each term, the two kinds of people one on the other. */
function together(admissions: readonly Admission[], locale: Locale): readonly WaffleItem[] {
  return admissions
    .filter(({ who }) => who === 'all')
    .map((all) => ({
      label: termOf(all)[locale],
      text: formatNumber(all.members, locale),
      groups: admissions.filter(({ who, next }) => who !== 'all' && next === all.next).map(dotsOf),
    }));
}

export const chart = defineChart({
  id: 'future-admissions',
  form: 'dots',
  datasets: [futureAdmissions],
  rows: admissionsOf,
  columns: [
    {
      title: { vi: 'Nội dung', en: 'Measure' },
      cell: (row: Admission, locale) => `${people[row.who][locale]}: ${termOf(row)[locale]}`,
    },
    {
      title: { vi: 'Số đảng viên', en: 'Party members' },
      numeric: true,
      cell: ({ members }, locale) => formatNumber(members, locale),
    },
  ],
  views: [
    {
      id: 'together',
      label: { vi: 'Tính chung', en: 'Together' },
      says: {
        vi: 'Mức tối thiểu mới thấp hơn số đã kết nạp {future-admissions/fewer}, nhưng có thể được vượt.',
        en: 'The new minimum is {future-admissions/fewer} below the number admitted, but may be exceeded.',
      },
    },
    {
      id: 'apart',
      label: { vi: 'Tách hai nhóm', en: 'Apart' },
      says: {
        vi: 'Học sinh, sinh viên giảm từ {future-admissions/last-term-students/members|bare} xuống ít nhất {future-admissions/term-students/members|bare}; nhóm còn lại từ {future-admissions/last-term/members|bare} xuống {future-admissions/term-others|bare} nếu cả hai chỉ tiêu vừa đủ.',
        en: 'Pupils and students go from {future-admissions/last-term-students/members|bare} to at least {future-admissions/term-students/members|bare}, the others from {future-admissions/last-term/members|bare} to {future-admissions/term-others|bare} if both targets are just met.',
      },
    },
  ],
  draw(admissions, room, { locale, view = 'together' }) {
    const items = (view === 'apart' ? apart : together)(admissions, locale);
    return waffleColumnsForm(items, room, {
      legend: [
        legend.dot({ vi: 'học sinh, sinh viên', en: 'pupils and students' }[locale]),
        legend.dot({ vi: 'người khác', en: 'others' }[locale], 'second'),
        legend.dot({ vi: 'còn phải kết nạp', en: 'still to be admitted' }[locale], 'result', true),
      ],
    });
  },
});
