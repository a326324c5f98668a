import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { id } from '../table/fieldTypes.ts';

export const officeRules = defineDataset({
  id: 'office-rules',
  order: 520,
  title: { vi: 'Quy chế của cơ quan Sở', en: 'Rules of the Department' },
  description: {
    vi: 'Các quy chế mà báo cáo nêu tên; danh sách của báo cáo còn để ngỏ.',
    en: 'The sets of rules that the report names; its list is left open.',
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
        vi: 'Đếm các quy chế mà báo cáo nêu tên; danh sách ấy còn để ngỏ.',
        en: 'Counts the sets of rules that the report names; its list is left open.',
      },
      of: (_, rows) => rows.length,
    },
  },
});
