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
    vi: 'Một dòng: số đề tài, tài liệu của Trường Cao đẳng Sư phạm đã chuyển giao và số trường trong tỉnh nhận về ứng dụng. Cho biết nghiên cứu nào đã ra khỏi giảng đường.',
    en: 'One row: the projects and documents that the Teacher Training College handed over, and the schools of the province that took them into use. It tells how much of the research has left the lecture hall.',
  },
  source: 'I:II.1.1.p:20',
  key: ['period'],
  columns: {
    period: column(id(), { vi: 'Giai đoạn', en: 'Period' }),
    outputs: column(count(), { vi: 'Đề tài, tài liệu', en: 'Projects and documents' }, 'number'),
    schools: column(count(), { vi: 'Trường nhận', en: 'Receiving schools' }, 'school'),
  },
});
