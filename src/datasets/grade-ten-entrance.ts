import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { id, percent } from '../table/fieldTypes.ts';

export const gradeTenEntrance = defineDataset({
  id: 'grade-ten-entrance',
  order: 90,
  title: { vi: 'Thi tuyển vào lớp 10', en: 'Entrance exam for grade 10' },
  description: {
    vi: 'Tỷ lệ trường THPT của tỉnh tổ chức thi tuyển vào lớp 10.',
    en: 'Share of upper secondary schools that admit students to grade 10 by an exam.',
  },
  source: 'I:II.1.1.b',
  key: ['kind'],
  columns: {
    kind: column(id(), { vi: 'Mã loại trường', en: 'Kind id' }),
    ...labelColumns,
    exam_rate: column(percent(), { vi: 'Tỷ lệ thi tuyển', en: 'With an exam' }, 'percent'),
  },
});
