import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const collegeResearch = defineDataset({
  id: 'college-research',
  order: 310,
  title: {
    vi: 'Sản phẩm khoa học của Trường Cao đẳng Sư phạm Điện Biên',
    en: 'Research outputs of Điện Biên Teacher Training College',
  },
  description: {
    vi: 'Đề tài, tài liệu, sáng kiến, bài báo và các sản phẩm khác của trường trong năm năm 2020–2024.',
    en: 'Projects, documents, initiatives, articles and other outputs of the college in the five years 2020–2024.',
  },
  source: 'I:II.1.1.p:20',
  key: ['output'],
  columns: {
    output: column(id(), { vi: 'Mã sản phẩm', en: 'Output id' }),
    ...labelColumns,
    count: column(count(), { vi: 'Số lượng', en: 'Number' }, 'number'),
  },
  derived: {
    articles: {
      title: { vi: 'Bài báo khoa học', en: 'Articles' },
      unit: 'article',
      note: {
        vi: 'Cộng bài báo quốc tế và bài báo trong nước.',
        en: 'The sum of international and domestic articles.',
      },
      of: (row) => row('international-articles').count + row('domestic-articles').count,
    },
  },
});
