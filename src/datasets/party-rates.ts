import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { id, percent } from '../table/fieldTypes.ts';

export const partyRates = defineDataset({
  id: 'party-rates',
  order: 420,
  title: {
    vi: 'Các tỷ lệ về đảng viên mà báo cáo không kèm số người',
    en: 'Shares of Party members that the report gives without counts',
  },
  description: {
    vi: 'Tỷ lệ đảng viên trong cơ quan, kết quả xếp loại đảng viên và các tỷ lệ khác của công tác đảng viên. Báo cáo không nói kết quả xếp loại là của năm nào.',
    en: 'Party members among the staff, the yearly rating of members and other shares. The report does not say which year the rating is for.',
  },
  source: 'I:II.3.3',
  key: ['measure'],
  columns: {
    measure: column(id(), { vi: 'Mã nội dung', en: 'Measure id' }),
    ...labelColumns,
    rate: column(percent(), { vi: 'Tỷ lệ', en: 'Share' }, 'percent'),
    ...sourceColumn,
  },
});
