import { column, defineDataset } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const collegeTransfers = defineDataset({
  id: 'college-transfers',
  order: 320,
  title: {
    vi: 'Chuyển giao của Trường Cao đẳng Sư phạm Điện Biên',
    en: 'Transfers from Điện Biên Teacher Training College',
  },
  description: {
    vi: 'Số đề tài, tài liệu của trường được chuyển giao, và số trường trong tỉnh nhận để ứng dụng.',
    en: 'Projects and documents of the college that were handed over, and the schools of the province that took them into use.',
  },
  source: 'I:II.1.1.p:20',
  key: ['period'],
  columns: {
    period: column(id(), { vi: 'Giai đoạn', en: 'Period' }),
    outputs: column(count(), { vi: 'Đề tài, tài liệu', en: 'Projects and documents' }, 'number'),
    schools: column(count(), { vi: 'Trường nhận', en: 'Receiving schools' }, 'school'),
  },
});
