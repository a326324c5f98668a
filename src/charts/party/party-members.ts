import { partyCommittee } from '../../datasets/party-committee.ts';
import { partyMembers } from '../../datasets/party-members.ts';
import { termTargets } from '../../datasets/term-targets.ts';
import type { Data } from '../../figures/data.ts';
import { isMet } from '../../figures/target.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Locale, Localized } from '../../locale/locales.ts';
import { translate } from '../../locale/translate.ts';
import { barsForm, type BarItem } from '../../plot/forms/bars.ts';
import type { WaffleItem } from '../../plot/forms/waffle/item.ts';
import { waffleRowsForm } from '../../plot/forms/waffle/rows.ts';
import { isWide } from '../../plot/scene.ts';
import { legend } from '../../plot/legend.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';
import { outcomeRemark } from '../outcome.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{party-members/university/members|bare} trong {party-members/all/members} có bằng đại học; lý luận chính trị chưa đạt',
    subtitle: 'Tỷ lệ trong {party-members/all/members} (%); vạch đậm là chỉ tiêu',
    alt: 'Các thanh ngang từ không đến một trăm phần trăm, mỗi thanh là một nhóm trong {party-members/all/members}; vạch chỉ tiêu đứng ở trình độ đại học, đã vượt, và ở lý luận chính trị, nơi phần còn thiếu được gạch chéo. Số người: chính thức {party-members/full/members|bare}, đại học trở lên {party-members/university/members|bare}, nữ {party-members/women/members|bare}, sau đại học {party-members/postgraduate-members|bare}, lý luận chính trị từ trung cấp trở lên {party-members/theory/members|bare}, dân tộc thiểu số {party-members/ethnic-minority/members|bare}. Ban Chấp hành có {party-committee/all/members|bare} ủy viên: đại học trở lên {party-committee/university-members|bare}, cao cấp lý luận {party-committee/advanced-theory-members|bare}, nữ {party-committee/women/members|bare}.',
    context:
      'Lý luận chính trị được học ở trường, học viện chính trị, theo các bậc sơ cấp, trung cấp, cao cấp, và không phải là bằng cấp chuyên môn. Bằng đại học đã vượt chỉ tiêu, còn lý luận từ trung cấp trở lên thiếu {missed-targets/theory-gap}, vì đảng viên là giáo viên, giảng viên chưa đủ điều kiện dự lớp. Một người có thể thuộc nhiều nhóm, nên các nhóm không cộng với nhau được.',
    note: 'Ở ba nhóm, sau đại học và hai nhóm trình độ của Ban Chấp hành, số người do trang này tính từ tỷ lệ.',
  },
  en: {
    title:
      '{party-members/university/members|bare} of {party-members/all/members} hold a degree; political theory falls short',
    subtitle: 'Share of {party-members/all/members} (%); the heavy line is the target',
    alt: 'Bars from zero to one hundred per cent, each a group among {party-members/all/members}; the line of the target stands at degrees, which exceeded it, and at political theory, where what is missing is hatched. In people: full members {party-members/full/members|bare}, degree or higher {party-members/university/members|bare}, women {party-members/women/members|bare}, postgraduate degree {party-members/postgraduate-members|bare}, intermediate political theory or higher {party-members/theory/members|bare}, ethnic minority people {party-members/ethnic-minority/members|bare}. Of the {party-committee/all/members|bare} on the committee: degree or higher {party-committee/university-members|bare}, advanced theory {party-committee/advanced-theory-members|bare}, women {party-committee/women/members|bare}.',
    context:
      'Political theory is taught at political schools and academies, at elementary, intermediate and advanced level, and is not a professional degree. Degrees exceeded their target, while intermediate theory or higher is {missed-targets/theory-gap} short, as members who are teachers and lecturers did not yet qualify for the courses. One person may belong to several groups, so the groups cannot be added up.',
    note: 'For three groups, postgraduate degrees and the two qualifications of the committee, the counts are worked out by this site from the shares.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: [
      'lý luận chính trị chưa đạt',
      'Bằng đại học đã vượt chỉ tiêu, còn lý luận từ trung cấp trở lên thiếu',
    ],
    en: [
      'political theory falls short',
      'Degrees exceeded their target, while intermediate theory or higher is',
      'degrees exceeded theirs',
    ],
    holds: ({ of }) =>
      of('party-members/university/rate') >
        of('term-targets/members-with-degree.department/target') &&
      of('missed-targets/theory-gap') > 0,
  },
];

const committeeShort: Localized = { vi: 'Ban Chấp hành', en: 'Committee' };

const targetName: Localized = { vi: 'Chỉ tiêu', en: 'Target' };

/** Names that fit beside a bar. */
const names: Readonly<Record<string, Localized>> = {
  full: { vi: 'Chính thức', en: 'Full members' },
  university: { vi: 'Đại học trở lên', en: 'Degree or higher' },
  theory: { vi: 'Lý luận từ trung cấp', en: 'Intermediate theory' },
  postgraduate: { vi: 'Sau đại học', en: 'Postgraduate' },
  'ethnic-minority': { vi: 'Dân tộc thiểu số', en: 'Ethnic minority' },
  'advanced-theory': { vi: 'Cao cấp lý luận', en: 'Advanced theory' },
};

/** The groups of members that the term set a target for. */
const indicators: Readonly<Record<string, string>> = {
  university: 'members-with-degree',
  theory: 'members-with-theory',
};

const isGroup = ({ group }: { readonly group: string }) =>
  group !== 'all' && group !== 'probationary';

/** Groups of members, then of the committee: how many there are, and of how many. */
function groupsOf(data: Data) {
  const targets = data.rows(termTargets);
  return (['members', 'committee'] as const).flatMap((whole) => {
    const rows = whole === 'members' ? data.rows(partyMembers) : data.rows(partyCommittee);
    const all = rows.find(({ group }) => group === 'all')?.members ?? 0;
    return rows.filter(isGroup).map((row) => ({
      ...row,
      key: `${whole}-${row.group}`,
      whole,
      all,
      // Where the report gives only a share, the number of people follows from it.
      people: row.members ?? Math.round((all * (row.rate ?? 0)) / 100),
      target:
        whole === 'members'
          ? targets.find(({ indicator }) => indicator === indicators[row.group])
          : undefined,
    }));
  });
}

type Group = ReturnType<typeof groupsOf>[number];

const nameOf = (row: Group, locale: Locale): string =>
  names[row.group]?.[locale] ?? row[`label_${locale}`];

const shareOf = ({ rate, people, all }: Group): number => rate ?? (people / all) * 100;

/** People who are missing to the number that passes the target. */
function missing({ target, people, all }: Group): number {
  if (target === undefined) return 0;
  const needed =
    target.relation === 'above'
      ? Math.floor((all * target.target) / 100) + 1
      : Math.ceil((all * target.target) / 100);
  return Math.max(0, needed - people);
}

function remarkOf(row: Group, locale: Locale) {
  return row.target === undefined
    ? undefined
    : outcomeRemark({ ...row.target, unit: 'percent' }, targetName[locale], locale);
}

function barOf(row: Group, locale: Locale): BarItem {
  const share = shareOf(row);
  const remark = remarkOf(row, locale);
  const short =
    row.target !== undefined && !isMet(row.target.result, row.target)
      ? row.target.target - share
      : 0;
  return {
    key: row.key,
    label: nameOf(row, locale),
    value: share,
    text:
      row.rate === null
        ? `${formatNumber(row.people, locale)}/${formatNumber(row.all, locale)}`
        : formatQuantity(row.rate, 'percent', locale),
    parts: [
      { value: share, tone: 'result' },
      ...(short > 0 ? [{ value: short, tone: 'shortfall' as const, look: 'hatch' as const }] : []),
    ],
    ...(row.target === undefined ? {} : { targets: [{ at: row.target.target }] }),
    ...(remark === undefined ? {} : { remark }),
  };
}

function unitsOf(row: Group, locale: Locale): WaffleItem {
  const short = missing(row);
  const people = { vi: 'người nữa mới vượt chỉ tiêu', en: 'more would pass the target' }[locale];
  return {
    key: row.key,
    label: nameOf(row, locale),
    text: formatNumber(row.people, locale),
    ...(short === 0 ? {} : { note: `${formatNumber(short, locale)} ${people}`, unmet: true }),
    groups: [
      { count: row.people, tone: row.whole === 'members' ? 'result' : 'second' },
      { count: short, tone: 'shortfall', ring: true },
      { count: row.all - row.people - short, tone: 'tint' },
    ],
  };
}

export const chart = defineChart<Group>({
  id: 'party-members',
  form: 'bars',
  datasets: [partyMembers, partyCommittee, termTargets],
  sources: ['I:I', 'I:II.3.2'],
  rows: groupsOf,
  columns: [
    {
      title: { vi: 'Nhóm', en: 'Group' },
      cell: (row, locale) =>
        row.whole === 'members'
          ? row[`label_${locale}`]
          : `${committeeShort[locale]}: ${row[`label_${locale}`]}`,
    },
    {
      title: { vi: 'Số người', en: 'People' },
      numeric: true,
      cell: ({ people }, locale) => formatNumber(people, locale),
    },
    {
      title: { vi: 'Tỷ lệ', en: 'Share' },
      numeric: true,
      cell: ({ rate }, locale) =>
        rate === null
          ? translate(locale, 'chart.missing')
          : formatQuantity(rate, 'percent', locale),
    },
  ],
  views: [
    {
      id: 'share',
      label: { vi: 'Tỷ lệ', en: 'Share' },
      says: {
        vi: 'So với chỉ tiêu: trình độ đại học đã vượt, lý luận từ trung cấp trở lên còn thiếu {missed-targets/theory-gap}.',
        en: 'Against the targets: degrees exceeded theirs, intermediate theory or higher is {missed-targets/theory-gap} short.',
      },
    },
    {
      id: 'people',
      label: { vi: 'Số người', en: 'People' },
      says: {
        vi: 'Mỗi chấm là một người trong {party-members/all/members}: cần thêm {party-members/theory-short} có lý luận từ trung cấp trở lên mới vượt chỉ tiêu.',
        en: 'Each dot is one of {party-members/all/members}: {party-members/theory-short|bare} more with intermediate theory or higher would exceed the target.',
      },
    },
    {
      id: 'committee',
      label: { vi: 'Ban Chấp hành', en: 'Committee' },
      says: {
        vi: 'Mỗi chấm là một trong {party-committee/all/members|bare} ủy viên Ban Chấp hành: {party-committee/advanced-theory-members|bare} người có cao cấp lý luận, {party-committee/women/members|bare} người là nữ.',
        en: 'Each dot is one of the {party-committee/all/members|bare} on the Executive Committee: {party-committee/advanced-theory-members|bare} have advanced theory, {party-committee/women/members|bare} are women.',
      },
    },
  ],
  draw(all, room, { locale, view = 'share' }) {
    const of = (whole: Group['whole']) => all.filter((row) => row.whole === whole);
    const dotLegend = [
      legend.dot(
        { vi: 'trong nhóm', en: 'in the group' }[locale],
        view === 'committee' ? 'second' : 'result',
      ),
      legend.dot({ vi: 'ngoài nhóm', en: 'not in it' }[locale], 'tint'),
    ];
    if (view === 'people' || view === 'committee')
      return waffleRowsForm(
        of(view === 'people' ? 'members' : 'committee').map((row) => unitsOf(row, locale)),
        room,
        {
          legend: dotLegend,
          ...(view === 'committee'
            ? { lengths: [15], largest: 24 }
            : { lengths: [isWide(room) ? 48 : 36] }),
        },
      );
    return barsForm([{ rows: of('members').map((row) => barOf(row, locale)) }], room, {
      whole: 100,
    });
  },
});
