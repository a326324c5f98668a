import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const planLists = defineDataset({
  id: 'plan-lists',
  order: 620,
  title: { vi: 'Bài học, nhiệm vụ và giải pháp', en: 'Lessons, tasks and solutions' },
  description: {
    vi: 'Mỗi dòng là một danh sách của báo cáo và số ý trong đó: bài học kinh nghiệm, nhóm nhiệm vụ, giải pháp chủ yếu.',
    en: 'Each row is a list in the report and how many points it has: lessons, groups of tasks, main solutions.',
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
