import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { category, id, percent } from '../table/fieldTypes.ts';

export const teacherCollegeRates = defineDataset({
  id: 'teacher-college-rates',
  order: 160,
  title: {
    vi: 'Kết quả học tập ở Trường Cao đẳng Sư phạm',
    en: 'Results at the Teacher Training College',
  },
  description: {
    vi: 'Tỷ lệ sinh viên đủ điều kiện học tiếp hằng năm và tỷ lệ khá, giỏi trong số đó, giai đoạn 2020–2024: năm thấp nhất và năm cao nhất.',
    en: 'Students qualified to continue their studies each year, and those among them graded good or very good, 2020–2024: the lowest and the highest share.',
  },
  source: 'I:II.1.1.d:9',
  key: ['measure'],
  columns: {
    measure: column(id(), { vi: 'Mã nội dung', en: 'Measure id' }),
    ...labelColumns,
    lowest: column(percent(), { vi: 'Thấp nhất', en: 'Lowest' }, 'percent'),
    highest: column(percent(), { vi: 'Cao nhất', en: 'Highest' }, 'percent'),
    highest_relation: column(category('exactly', 'above'), {
      vi: 'Cách ghi mức cao nhất',
      en: 'How the highest is stated',
    }),
  },
});
