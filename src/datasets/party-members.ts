import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { rate, same, sum } from '../figures/check.ts';
import { count, id, optional, percent } from '../table/fieldTypes.ts';

const theoryTarget = 'term-targets/members-with-theory.department/target';

export const partyMembers = defineDataset({
  id: 'party-members',
  order: 410,
  title: { vi: 'Đảng viên của Đảng bộ Sở', en: 'Members of the Department’s Party organisation' },
  description: {
    vi: 'Mỗi dòng là một nhóm đảng viên của Đảng bộ Sở, theo giới, dân tộc hoặc trình độ: số người và tỷ lệ trong tổng số. Cho thấy đội ngũ đảng viên của ngành là những ai.',
    en: 'Each row is a group of members of the Department’s Party organisation, by sex, ethnicity or qualification: people and their share of all. It shows who the members are.',
  },
  source: 'I:I',
  key: ['group'],
  columns: {
    group: column(id(), { vi: 'Mã nhóm', en: 'Group id' }),
    ...labelColumns,
    members: column(optional(count()), { vi: 'Số đảng viên', en: 'Members' }, 'member'),
    rate: column(optional(percent()), { vi: 'Tỷ lệ', en: 'Share' }, 'percent'),
    ...sourceColumn,
  },
  derived: {
    'postgraduate-members': {
      title: { vi: 'Đảng viên có trình độ sau đại học', en: 'Members with a postgraduate degree' },
      unit: 'member',
      note: {
        vi: 'Số người suy ra từ tỷ lệ: tỷ lệ nhân với tổng số đảng viên, làm tròn.',
        en: 'Inferred from the share: the share times all members, rounded to a whole person.',
      },
      of: (row) => Math.round(((row('all').members ?? 0) * (row('postgraduate').rate ?? 0)) / 100),
    },
    'without-degree': {
      title: {
        vi: 'Đảng viên chưa có trình độ đại học',
        en: 'Members without a university degree',
      },
      unit: 'member',
      note: {
        vi: 'Tổng số đảng viên trừ số có trình độ đại học trở lên.',
        en: 'All members less those with a university degree or higher.',
      },
      of: (row) => (row('all').members ?? 0) - (row('university').members ?? 0),
    },
    'theory-needed': {
      title: {
        vi: 'Số đảng viên cần có lý luận trung cấp trở lên',
        en: 'Members with intermediate political theory that the target asks for',
      },
      unit: 'member',
      note: {
        vi: 'Chỉ tiêu là trên một tỷ lệ: lấy tỷ lệ ấy của tổng số đảng viên rồi lên số nguyên kế tiếp.',
        en: 'The target is to be above a share: that share of all members, and on to the next whole person.',
      },
      of: (row, _, figure) =>
        Math.floor(((row('all').members ?? 0) * figure(theoryTarget)) / 100) + 1,
    },
    'theory-short': {
      title: {
        vi: 'Số đảng viên còn thiếu để đạt chỉ tiêu lý luận',
        en: 'Members short of the target for political theory',
      },
      unit: 'member',
      note: {
        vi: 'Số đảng viên cần có theo chỉ tiêu, trừ số hiện có.',
        en: 'The members that the target asks for, less those there are.',
      },
      of: (row, _, figure) =>
        Math.floor(((row('all').members ?? 0) * figure(theoryTarget)) / 100) +
        1 -
        (row('theory').members ?? 0),
    },
  },
  checks: [
    sum(
      ['party-members/full/members', 'party-members/probationary/members'],
      'party-members/all/members',
    ),
    rate({
      numerator: 'party-members/*/members',
      denominator: 'party-members/all/members',
      rate: 'party-members/*/rate',
    }),
    rate({
      numerator: 'party-members/postgraduate-members',
      denominator: 'party-members/all/members',
      rate: 'party-members/postgraduate/rate',
    }),
    same('party-members/university/rate', 'term-targets/members-with-degree.department/result'),
    same('party-members/theory/rate', 'term-targets/members-with-theory.department/result'),
  ],
});
