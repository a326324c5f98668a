import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { same } from '../figures/check.ts';
import { count, id } from '../table/fieldTypes.ts';

export const discipline = defineDataset({
  id: 'discipline',
  order: 510,
  title: { vi: 'Kỷ luật trong nhiệm kỳ', en: 'Discipline in the term' },
  description: {
    vi: 'Mỗi dòng là một số đếm về kỷ luật Đảng trong nhiệm kỳ: chi bộ bị khiển trách, gói thầu nằm trong nội dung kiểm tra, đảng viên bị khai trừ. Dùng cùng bộ số liệu kiểm tra, giám sát.',
    en: 'Each row is a count about Party discipline in the term: the cell reprimanded, the tender packages that the inspection covered, the members expelled. To be read with inspection and supervision.',
  },
  source: 'I:II.4:25',
  key: ['matter'],
  columns: {
    matter: column(id(), { vi: 'Mã nội dung', en: 'Matter id' }),
    ...labelColumns,
    count: column(count(), { vi: 'Số lượng', en: 'Count' }, 'number'),
    ...sourceColumn,
  },
  checks: [same('party-changes/expelled/people', 'discipline/expelled/count')],
});
