import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const onlineChannels = defineDataset({
  id: 'online-channels',
  order: 290,
  title: { vi: 'Cổng thông tin và trang Fanpage của ngành', en: 'The sector’s portal and fanpage' },
  description: {
    vi: 'Mỗi dòng là một kênh thông tin của ngành, cổng thông tin hoặc trang Fanpage: lượt truy cập, người theo dõi, lượt tương tác. Cả bốn con số đều đi kèm chữ “hơn” hoặc “trên”.',
    en: 'Each row is a channel of the sector, the web portal or the fanpage: visits, followers, interactions. All four figures are stated as “more than” or “over”.',
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
