import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { sum } from '../figures/check.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const nominatedStudents = defineDataset({
  id: 'nominated-students',
  order: 130,
  title: {
    vi: 'Học sinh được cử tuyển đi học đại học',
    en: 'Students sent to university by nomination',
  },
  description: {
    vi: 'Mỗi dòng là một ngành sư phạm và số người được cử đi học đại học theo chế độ cử tuyển, giai đoạn 2020–2024. Cho biết tỉnh đang chuẩn bị giáo viên cho môn nào.',
    en: 'Each row is a subject and the people sent to university by nomination to study it, 2020–2024. It tells for which subjects the province is preparing teachers.',
  },
  source: 'I:II.1.1.d:7',
  key: ['subject'],
  columns: {
    subject: column(id(), { vi: 'Mã ngành', en: 'Subject id' }),
    part_of: column(optional(id()), { vi: 'Thuộc', en: 'Part of' }),
    ...labelColumns,
    people: column(count(), { vi: 'Số người', en: 'People' }, 'person'),
  },
  checks: [sum(['nominated-students/part_of=all/people'], 'nominated-students/all/people')],
});
