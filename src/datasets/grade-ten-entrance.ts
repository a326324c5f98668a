import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { id, percent } from '../table/fieldTypes.ts';

export const gradeTenEntrance = defineDataset({
  id: 'grade-ten-entrance',
  order: 90,
  title: { vi: 'Thi tuyển vào lớp 10', en: 'Entrance exam for grade 10' },
  description: {
    vi: 'Một dòng: tỷ lệ trường trung học phổ thông của tỉnh tổ chức thi tuyển vào lớp 10. Phụ huynh lớp 9 xem để biết con mình vào lớp 10 bằng cách nào.',
    en: 'One row: the share of upper secondary schools that admit students to grade 10 by an exam. For parents of grade 9 pupils who wonder how the next step is taken.',
  },
  source: 'I:II.1.1.b',
  key: ['kind'],
  columns: {
    kind: column(id(), { vi: 'Mã loại trường', en: 'Kind id' }),
    ...labelColumns,
    exam_rate: column(percent(), { vi: 'Tỷ lệ thi tuyển', en: 'With an exam' }, 'percent'),
  },
});
