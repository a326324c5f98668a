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
    vi: 'Các tỷ lệ báo cáo nêu về nhiệm vụ chuyển đổi số, Đề án 06 và việc giải quyết, công khai thủ tục hành chính. Báo cáo không nêu số nhiệm vụ hay số hồ sơ.',
    en: 'The rates that the report gives for digital transformation, Project 06 and the settling and publishing of administrative procedures. The report gives no number of tasks or files.',
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
