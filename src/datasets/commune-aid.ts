import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { category, number, optional } from '../table/fieldTypes.ts';

export const communeAid = defineDataset({
  id: 'commune-aid',
  order: 370,
  title: { vi: 'Giá trị hỗ trợ các xã', en: 'Value of the aid to communes' },
  description: {
    vi: 'Mỗi dòng là một đơn vị của ngành giúp xã và giá trị hỗ trợ trong nhiệm kỳ, triệu đồng. Số của Trung tâm giáo dục thường xuyên tỉnh là quà thăm hỏi, chúc Tết; số của Trường Cao đẳng Sư phạm gồm quà và tiền; Văn phòng Sở không có số tiền.',
    en: 'Each row is a unit of the sector that helps communes and the value of its aid in the term, in million VND. The figure of the Provincial Continuing Education Centre is for gifts on visits and at Tết, that of the Teacher Training College for gifts and money; the Office has no amount.',
  },
  source: 'I:II.1.1.q:22',
  key: ['helper'],
  columns: {
    helper: column(category('office', 'college', 'centre'), { vi: 'Mã đơn vị', en: 'Helper id' }),
    ...labelColumns,
    bound: column(optional(category('exact', 'over')), {
      vi: 'Đúng hay trên',
      en: 'Exact or over',
    }),
    value: column(
      optional(number(0, 100000)),
      { vi: 'Giá trị (triệu đồng)', en: 'Value (million VND)' },
      'million-dong',
    ),
  },
});
