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
    vi: 'Mỗi dòng là một loại sản phẩm của Trường Cao đẳng Sư phạm Điện Biên (đề tài, tài liệu, sáng kiến, bài báo…) và số lượng trong năm năm 2020–2024. Cho thấy trường nghiên cứu những gì, nhiều hay ít.',
    en: 'Each row is a kind of output of Điện Biên Teacher Training College (projects, documents, initiatives, articles and others) and its number in the five years 2020–2024. It shows what the college’s research consists of.',
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
