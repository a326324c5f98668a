import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { id } from '../table/fieldTypes.ts';

export const officeRules = defineDataset({
  id: 'office-rules',
  order: 520,
  title: { vi: 'Quy chế của cơ quan Sở', en: 'Rules of the Department' },
  description: {
    vi: 'Mỗi dòng là một quy chế làm việc của cơ quan Sở được nêu tên; danh sách chưa phải tất cả.',
    en: 'Each row is a set of rules of the Department that is named; the list does not claim to be complete.',
  },
  source: 'I:II.5',
  key: ['rule'],
  columns: {
    rule: column(id(), { vi: 'Mã quy chế', en: 'Rule id' }),
    ...labelColumns,
  },
  derived: {
    named: {
      title: { vi: 'Số quy chế được nêu tên', en: 'Sets of rules named' },
      unit: 'number',
      note: {
        vi: 'Đếm các quy chế được nêu tên; danh sách chưa phải tất cả.',
        en: 'Counts the sets of rules that are named; the list does not claim to be complete.',
      },
      of: (_, rows) => rows.length,
    },
  },
});
