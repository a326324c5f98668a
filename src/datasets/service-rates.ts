import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { id, percent } from '../table/fieldTypes.ts';

export const serviceRates = defineDataset({
  id: 'service-rates',
  order: 280,
  title: {
    vi: 'Mức hoàn thành về chuyển đổi số và thủ tục hành chính',
    en: 'Completion of digital and administrative work',
  },
  description: {
    vi: 'Mỗi dòng là một mức hoàn thành, tính bằng phần trăm: nhiệm vụ chuyển đổi số và Đề án 06, thủ tục hành chính giải quyết đúng hạn, thủ tục được công khai.',
    en: 'Each row is a rate of completion in per cent: digital transformation and Project 06 tasks, administrative procedures settled on time, procedures made public.',
  },
  source: 'I:II.1.1.o',
  key: ['measure'],
  columns: {
    measure: column(id(), { vi: 'Mã nội dung', en: 'Measure id' }),
    ...labelColumns,
    rate: column(percent(), { vi: 'Tỷ lệ', en: 'Rate' }, 'percent'),
    ...sourceColumn,
  },
});
