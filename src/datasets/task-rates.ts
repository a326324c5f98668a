import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { id, percent } from '../table/fieldTypes.ts';

export const taskRates = defineDataset({
  id: 'task-rates',
  order: 630,
  title: { vi: 'Mức phấn đấu nêu trong nhiệm vụ', en: 'Rates named among the tasks' },
  description: {
    vi: 'Mỗi dòng là một mức phấn đấu nêu trong phần nhiệm vụ nhiệm kỳ 2025–2030, ngoài danh sách chỉ tiêu.',
    en: 'Each row is a rate to aim at that stands among the tasks of the 2025–2030 term, outside the list of targets.',
  },
  source: 'II:IV.1.1',
  key: ['task'],
  columns: {
    task: column(id(), { vi: 'Mã nhiệm vụ', en: 'Task id' }),
    ...labelColumns,
    rate: column(percent(), { vi: 'Mức phấn đấu', en: 'Rate aimed at' }, 'percent'),
  },
});
