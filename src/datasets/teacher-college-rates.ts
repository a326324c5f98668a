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
    vi: 'Mỗi dòng là một kết quả học tập ở Trường Cao đẳng Sư phạm giai đoạn 2020–2024, sinh viên được học tiếp hoặc đạt khá, giỏi: tỷ lệ của năm thấp nhất và năm cao nhất.',
    en: 'Each row is a result at the Teacher Training College in 2020–2024, students qualified to go on or graded good or very good: the share in the lowest and in the highest year.',
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
