import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { id, percent } from '../table/fieldTypes.ts';

export const taskRates = defineDataset({
  id: 'task-rates',
  order: 630,
  title: { vi: 'Mức phấn đấu nêu trong nhiệm vụ', en: 'Rates named among the tasks' },
  description: {
    vi: 'Những tỷ lệ mà phần nhiệm vụ nhiệm kỳ 2025–2030 đặt ra ngoài danh sách chỉ tiêu.',
    en: 'Rates that the tasks of the 2025–2030 term set outside the list of targets.',
  },
  source: 'II:IV.1.1',
  key: ['task'],
  columns: {
    task: column(id(), { vi: 'Mã nhiệm vụ', en: 'Task id' }),
    ...labelColumns,
    rate: column(percent(), { vi: 'Mức phấn đấu', en: 'Rate aimed at' }, 'percent'),
  },
});
