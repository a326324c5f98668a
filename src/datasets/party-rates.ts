import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { id, percent } from '../table/fieldTypes.ts';

export const partyRates = defineDataset({
  id: 'party-rates',
  order: 420,
  title: {
    vi: 'Các tỷ lệ về đảng viên không kèm số người',
    en: 'Shares of Party members without counts',
  },
  description: {
    vi: 'Mỗi dòng là một tỷ lệ về đảng viên không kèm số người: tỷ lệ đảng viên trong cơ quan, kết quả xếp loại, việc giữ mối liên hệ nơi cư trú, thẩm tra lý lịch.',
    en: 'Each row is a share of Party members that comes without a count: members among the staff, the rating of members, ties with the place of residence, checks of background.',
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
