import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { rate, same, sum } from '../figures/law.ts';
import { count, id, optional, percent } from '../table/fieldTypes.ts';

const theoryTarget = 'term-targets/members-with-theory.department/target';

export const partyMembers = defineDataset({
  id: 'party-members',
  order: 410,
  title: { vi: 'Đảng viên của Đảng bộ Sở', en: 'Members of the Department’s Party organisation' },
  description: {
    vi: 'Số đảng viên của Đảng bộ Sở Giáo dục và Đào tạo theo giới, dân tộc, trình độ, và tỷ lệ trong tổng số đảng viên.',
    en: 'Members of the Party organisation of the Department of Education and Training by sex, ethnicity and qualification, and their share of all members.',
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
        vi: 'Báo cáo chỉ nêu tỷ lệ. Tỷ lệ nhân với tổng số đảng viên rồi làm tròn thì ra số người.',
        en: 'The report gives only the share. It follows from the share of all members, rounded to a whole person.',
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
  laws: [
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
