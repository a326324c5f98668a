import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { same } from '../figures/law.ts';
import { count, id } from '../table/fieldTypes.ts';

export const discipline = defineDataset({
  id: 'discipline',
  order: 510,
  title: { vi: 'Kỷ luật trong nhiệm kỳ', en: 'Discipline in the term' },
  description: {
    vi: 'Số chi bộ bị khiển trách sau kiểm tra, số gói thầu nằm trong nội dung kiểm tra, và số đảng viên bị khai trừ theo phần nguyên nhân của báo cáo.',
    en: 'Party cells reprimanded after inspection, the tender packages that the inspection covered, and the members expelled according to the causes in the report.',
  },
  source: 'I:II.4:25',
  key: ['matter'],
  columns: {
    matter: column(id(), { vi: 'Mã nội dung', en: 'Matter id' }),
    ...labelColumns,
    count: column(count(), { vi: 'Số lượng', en: 'Count' }, 'number'),
    ...sourceColumn,
  },
  laws: [same('party-changes/expelled/people', 'discipline/expelled/count')],
});
