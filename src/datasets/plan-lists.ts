import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const planLists = defineDataset({
  id: 'plan-lists',
  order: 620,
  title: { vi: 'Bài học, nhiệm vụ và giải pháp', en: 'Lessons, tasks and solutions' },
  description: {
    vi: 'Báo cáo liệt kê bao nhiêu bài học, nhóm nhiệm vụ và giải pháp.',
    en: 'How many lessons, groups of tasks and solutions the report lists.',
  },
  source: 'II:IV',
  key: ['list'],
  columns: {
    list: column(id(), { vi: 'Mã danh sách', en: 'List id' }),
    ...labelColumns,
    count: column(count(), { vi: 'Số mục', en: 'Items' }, 'number'),
    ...sourceColumn,
  },
});
