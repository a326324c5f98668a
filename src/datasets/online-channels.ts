import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const onlineChannels = defineDataset({
  id: 'online-channels',
  order: 290,
  title: { vi: 'Cổng thông tin và trang Fanpage của ngành', en: 'The sector’s portal and fanpage' },
  description: {
    vi: 'Lượt truy cập cổng thông tin, người theo dõi và lượt tương tác trên Fanpage. Cả bốn con số đều được báo cáo nêu kèm chữ “hơn” hoặc “trên”; báo cáo không nói đếm từ khi nào.',
    en: 'Visits to the portal, followers and interactions of the fanpage. The report puts “more than” or “over” before all four; it does not say since when they are counted.',
  },
  source: 'I:II.1.1.n:19',
  key: ['channel'],
  columns: {
    channel: column(id(), { vi: 'Mã kênh', en: 'Channel id' }),
    ...labelColumns,
    visits: column(
      optional(count()),
      { vi: 'Lượt truy cập (triệu, hơn)', en: 'Visits (millions, over)' },
      'million-visit',
    ),
    monthly_visits: column(
      optional(count()),
      { vi: 'Lượt truy cập mỗi tháng (triệu, hơn)', en: 'Visits a month (millions, over)' },
      'million-visit',
    ),
    followers: column(
      optional(count()),
      { vi: 'Người theo dõi (hơn)', en: 'Followers (over)' },
      'follower',
    ),
    interactions: column(
      optional(count()),
      { vi: 'Lượt tương tác (hơn)', en: 'Interactions (over)' },
      'interaction',
    ),
  },
});
