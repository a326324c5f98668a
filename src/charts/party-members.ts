import { partyCommittee } from '../datasets/party-committee.ts';
import { partyMembers } from '../datasets/party-members.ts';
import { termTargets } from '../datasets/term-targets.ts';
import type { Data } from '../figures/data.ts';
import { fillWords } from '../figures/words.ts';
import { formatNumber, formatQuantity } from '../locale/format.ts';
import type { Locale, Words } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import type { Row } from '../plot/drawing.ts';
import { legend } from '../plot/forms/legend.ts';
import { defineChart } from './define.ts';
import { outcomeRemark } from './outcome.ts';

/** A group of people: how many there are, and their share. */
interface Group {
  readonly group: string;
  readonly label: string;
  readonly people: number;
  readonly share: number | null;
}

const titles = {
  members: {
    vi: '{party-members/all/members}, mỗi chấm một người',
    en: '{party-members/all/members}, one dot each',
  },
  committee: {
    vi: 'Ban Chấp hành: {party-committee/all/members|bare} ủy viên',
    en: 'Executive Committee: {party-committee/all/members|bare} members',
  },
} satisfies Record<string, Words>;

const probationary: Words = {
  vi: '{party-members/probationary/members|bare} đảng viên dự bị (chấm rỗng)',
  en: '{party-members/probationary/members|bare} probationary (hollow dots)',
};

const short: Words = {
  vi: 'Chấm rỗng: {party-members/theory-short} nữa mới vượt mức ấy',
  en: 'Hollow dots: {party-members/theory-short|bare} more members would pass it',
};

const targetName: Words = { vi: 'Chỉ tiêu', en: 'Target' };

/** The two rows of members that the term set a target for. */
const targets: Readonly<Record<string, string>> = {
  university: 'members-with-degree',
  theory: 'members-with-theory',
};

const isGroup = (label: string) => label !== 'all' && label !== 'probationary';

function memberGroups(data: Data, locale: Locale): readonly Group[] {
  return data
    .rows(partyMembers)
    .filter(({ group }) => isGroup(group))
    .map((row) => ({
      group: row.group,
      label: row[`label_${locale}`],
      people: row.members ?? data.figure(`party-members/${row.group}-members`).value,
      share: row.rate,
    }));
}

function committeeGroups(data: Data, locale: Locale): readonly Group[] {
  return data
    .rows(partyCommittee)
    .filter(({ group }) => isGroup(group))
    .map((row) => ({
      group: row.group,
      label: row[`label_${locale}`],
      people: row.members ?? data.figure(`party-committee/${row.group}-members`).value,
      share: row.rate,
    }));
}

const valueOf = ({ people, share }: Group, locale: Locale): string =>
  share === null
    ? formatNumber(people, locale)
    : `${formatNumber(people, locale)}\u00a0·\u00a0${formatQuantity(share, 'percent', locale)}`;

export const partyMembersChart = defineChart({
  id: 'party-members',
  datasets: [partyMembers, partyCommittee, termTargets],
  sources: ['I:I', 'I:II.3.2'],
  words: {
    vi: {
      title:
        'Đại học trở lên: {party-members/university/members|bare} trong {party-members/all/members}; lý luận từ trung cấp trở lên: {party-members/theory/members|bare}',
      subtitle: 'Mỗi chấm là một người, nhóm được đếm ghi ở đầu hàng',
      alt: 'Sáu dãy, mỗi dãy {party-members/all/members|bare} chấm, phần nổi bật là một nhóm đảng viên: chính thức {party-members/full/members|bare}, đại học trở lên {party-members/university/members|bare}, nữ {party-members/women/members|bare}, sau đại học {party-members/postgraduate-members|bare}, lý luận chính trị từ trung cấp trở lên {party-members/theory/members|bare}, dân tộc thiểu số {party-members/ethnic-minority/members|bare}. Ba dãy {party-committee/all/members|bare} chấm cho Ban Chấp hành: đại học trở lên {party-committee/university-members|bare}, cao cấp lý luận {party-committee/advanced-theory-members|bare}, nữ {party-committee/women/members|bare}.',
      context:
        'Lý luận chính trị học ở trường Đảng, theo các bậc sơ cấp, trung cấp, cao cấp, và không phải là bằng cấp chuyên môn. Bằng đại học đã vượt chỉ tiêu, còn lý luận từ trung cấp trở lên thiếu {missed-targets/theory-gap}; theo báo cáo, đảng viên làm nghề dạy học chưa đủ điều kiện dự lớp. Một người có thể thuộc nhiều nhóm, nên các dãy không cộng với nhau được.',
      note: 'Báo cáo nêu tỷ lệ mà không nêu số người ở ba nhóm: sau đại học, và hai nhóm trình độ của Ban Chấp hành. Số người do trang này tính từ tỷ lệ.',
    },
    en: {
      title:
        '{party-members/university/members|bare} of {party-members/all/members} hold a degree, {party-members/theory/members|bare} have intermediate political theory or higher',
      subtitle: 'Each dot is one person; each row names the group it counts',
      alt: 'Six fields of {party-members/all/members|bare} dots, the part that stands out being one group of members: full members {party-members/full/members|bare}, degree or higher {party-members/university/members|bare}, women {party-members/women/members|bare}, postgraduate degree {party-members/postgraduate-members|bare}, intermediate political theory or higher {party-members/theory/members|bare}, ethnic minority people {party-members/ethnic-minority/members|bare}. Three rows of {party-committee/all/members|bare} dots for the committee: degree or higher {party-committee/university-members|bare}, advanced theory {party-committee/advanced-theory-members|bare}, women {party-committee/women/members|bare}.',
      context:
        'Political theory is taught in the Party’s schools, at elementary, intermediate and advanced level, and is not a professional degree. Degrees are past their target, while intermediate theory or higher is {missed-targets/theory-gap} short; the report explains that members who are teachers and lecturers did not yet qualify for the courses. One person may belong to several groups, so the fields cannot be added up.',
      note: 'For three groups the report gives a share and no count: postgraduate degrees, and the two qualifications of the committee. Those counts are worked out by this site from the shares.',
    },
  },
  draw(data, locale) {
    const fill = (words: Words): string => fillWords(words[locale], locale, data);
    const members = memberGroups(data, locale);
    const value = (ref: string): number => data.figure(ref).value;
    const all = value('party-members/all/members');
    const remarksOf = (group: string): Row['remarks'] => {
      const indicator = targets[group];
      const target = data.rows(termTargets).find((row) => row.indicator === indicator);
      const outcome =
        target === undefined
          ? []
          : [outcomeRemark({ ...target, unit: 'percent' }, targetName[locale], locale)];
      if (group === 'full') return [{ text: fill(probationary) }];
      return group === 'theory' ? [...outcome, { text: fill(short) }] : outcome;
    };
    const memberRows = members.map((group, tableRow): Row => {
      const missing = group.group === 'theory' ? value('party-members/theory-short') : 0;
      const rest = all - group.people - missing;
      const hollow = group.group === 'full';
      return {
        label: group.label,
        value: valueOf(group, locale),
        tableRow,
        units: {
          columns: 48,
          groups: [
            { count: group.people, tone: 'result' },
            { count: missing, tone: 'shortfall', hollow: true },
            { count: rest, tone: hollow ? 'result' : 'quiet', ...(hollow ? { hollow } : {}) },
          ],
        },
        remarks: remarksOf(group.group) ?? [],
      };
    });
    const seats = value('party-committee/all/members');
    const committeeRows = committeeGroups(data, locale).map((group, index): Row => ({
      label: group.label,
      value: valueOf(group, locale),
      tableRow: members.length + index,
      units: {
        columns: seats,
        groups: [
          { count: group.people, tone: 'result' },
          { count: seats - group.people, tone: 'quiet' },
        ],
      },
    }));
    return {
      legend: [
        legend.dot({ vi: 'trong nhóm', en: 'in the group' }[locale]),
        legend.dot({ vi: 'ngoài nhóm', en: 'not in it' }[locale], 'quiet'),
      ],
      panels: [
        { title: fill(titles.members), rows: memberRows },
        { title: fill(titles.committee), rows: committeeRows },
      ],
    };
  },
  table(data, locale) {
    const head = {
      vi: ['Nhóm', 'Số người', 'Tỷ lệ'],
      en: ['Group', 'People', 'Share'],
    }[locale];
    const committee = { vi: 'Ban Chấp hành', en: 'Committee' }[locale];
    const row = (group: Group, label: string): string[] => [
      label,
      formatNumber(group.people, locale),
      group.share === null
        ? translate(locale, 'chart.missing')
        : formatQuantity(group.share, 'percent', locale),
    ];
    return {
      columns: head.map((title, index) => ({ title, numeric: index > 0 })),
      rows: [
        ...memberGroups(data, locale).map((group) => row(group, group.label)),
        ...committeeGroups(data, locale).map((group) => row(group, `${committee}: ${group.label}`)),
      ],
    };
  },
});
