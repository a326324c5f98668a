import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { same } from '../figures/check.ts';
import { category, count, id } from '../table/fieldTypes.ts';

/** Years in a term. */
const years = 5;

export const futureAdmissions = defineDataset({
  id: 'future-admissions',
  order: 580,
  title: {
    vi: 'Kết nạp đảng viên: nhiệm kỳ qua và chỉ tiêu 2025–2030',
    en: 'Admission of Party members: last term and targets for 2025–2030',
  },
  description: {
    vi: 'Mỗi dòng là số đảng viên đã kết nạp ở nhiệm kỳ 2020–2025 hoặc số tối thiểu phải kết nạp ở nhiệm kỳ 2025–2030, để so hai nhiệm kỳ. Sinh viên Trường Cao đẳng Sư phạm nhiệm kỳ trước được nêu riêng.',
    en: 'Each row is a number of Party members admitted in the 2020–2025 term, or the least to be admitted in the 2025–2030 term, so that the two terms can be compared. The students of the Teacher Training College in the last term are given separately.',
  },
  source: 'II:II.2',
  key: ['id'],
  columns: {
    id: column(id(), { vi: 'Mã', en: 'Id' }),
    kind: column(category('result', 'target'), { vi: 'Loại', en: 'Kind' }),
    ...labelColumns,
    relation: column(category('exactly', 'at-least'), { vi: 'Cách ghi', en: 'Stated as' }),
    members: column(count(), { vi: 'Số đảng viên', en: 'Party members' }, 'member'),
    ...sourceColumn,
  },
  derived: {
    'five-years': {
      title: { vi: 'Mức mỗi năm nhân năm năm', en: 'The yearly level over five years' },
      unit: 'member',
      note: {
        vi: 'Chỉ tiêu mỗi năm nhân với năm năm của nhiệm kỳ.',
        en: 'The yearly target times the five years of the term.',
      },
      of: (row) => row('yearly').members * years,
    },
    'term-others': {
      title: {
        vi: 'Chỉ tiêu cả nhiệm kỳ, ngoài học sinh, sinh viên',
        en: 'Target for the term, other than pupils and students',
      },
      unit: 'member',
      note: {
        vi: 'Chỉ tiêu cả nhiệm kỳ trừ số học sinh, sinh viên, nếu cả hai chỉ vừa đủ mức.',
        en: 'The target for the term less the pupils and students, if both are just met.',
      },
      of: (row) => row('term').members - row('term-students').members,
    },
    'last-term-all': {
      title: { vi: 'Kết nạp nhiệm kỳ 2020–2025, tính chung', en: 'Admitted 2020–2025, together' },
      unit: 'member',
      source: 'I:II.3.3',
      note: {
        vi: 'Cộng hai số được nêu riêng, coi như không trùng nhau.',
        en: 'Adds the two numbers that are given separately, taking them not to overlap.',
      },
      of: (row) => row('last-term').members + row('last-term-students').members,
    },
    fewer: {
      title: {
        vi: 'Chỉ tiêu mới thấp hơn số đã kết nạp',
        en: 'New target below the number admitted',
      },
      unit: 'member',
      note: {
        vi: 'Số kết nạp nhiệm kỳ 2020–2025, tính chung, trừ chỉ tiêu nhiệm kỳ 2025–2030.',
        en: 'All admitted in the 2020–2025 term less the target for the 2025–2030 term.',
      },
      of: (row) =>
        row('last-term').members + row('last-term-students').members - row('term').members,
    },
  },
  checks: [
    same('future-admissions/five-years', 'future-admissions/term/members'),
    same('party-changes/admitted/people', 'future-admissions/last-term/members'),
    same('party-changes/students/people', 'future-admissions/last-term-students/members'),
  ],
});
