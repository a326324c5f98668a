import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { sum } from '../figures/check.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const laoStudents = defineDataset({
  id: 'lao-students',
  order: 170,
  title: { vi: 'Lưu học sinh Lào ở Điện Biên', en: 'Lao students in Điện Biên' },
  description: {
    vi: 'Mỗi dòng là một chương trình và số người Lào theo học tại Điện Biên trong giai đoạn 2020–2024: trung cấp, cao đẳng, đại học và bồi dưỡng ngắn hạn.',
    en: 'Each row is a programme and the people from Laos who took it in Điện Biên in 2020–2024: intermediate, college, university and short courses.',
  },
  source: 'I:II.1.1.e:10',
  key: ['programme'],
  columns: {
    programme: column(id(), { vi: 'Mã chương trình', en: 'Programme id' }),
    part_of: column(optional(id()), { vi: 'Thuộc', en: 'Part of' }),
    ...labelColumns,
    people: column(count(), { vi: 'Số người', en: 'People' }, 'person'),
  },
  checks: [sum(['lao-students/part_of=all/people'], 'lao-students/all/people')],
});
