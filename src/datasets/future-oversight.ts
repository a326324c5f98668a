import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { category, count } from '../table/fieldTypes.ts';

/** Years in a term. */
const years = 5;

export const futureOversight = defineDataset({
  id: 'future-oversight',
  order: 590,
  title: {
    vi: 'Cuộc kiểm tra, giám sát: nhiệm kỳ qua và chỉ tiêu 2025–2030',
    en: 'Inspection and supervision: last term and targets for 2025–2030',
  },
  description: {
    vi: 'Mỗi dòng là số cuộc kiểm tra hoặc giám sát: đã làm ở nhiệm kỳ 2020–2025, hoặc tối thiểu Đảng ủy và Ủy ban Kiểm tra Đảng ủy phải làm ở nhiệm kỳ 2025–2030. Dùng để so hai nhiệm kỳ.',
    en: 'Each row is a number of inspections or supervisions: held in the 2020–2025 term, or the least that the Party Committee and its Inspection Commission must hold in the 2025–2030 term. For comparing the two terms.',
  },
  source: 'II:II.2',
  key: ['activity', 'scope'],
  columns: {
    activity: column(category('inspection', 'supervision'), { vi: 'Việc', en: 'Activity' }),
    scope: column(category('last-term', 'each-year', 'next-term'), {
      vi: 'Thời gian',
      en: 'Period',
    }),
    ...labelColumns,
    count: column(count(), { vi: 'Số cuộc', en: 'Number' }, 'number'),
    ...sourceColumn,
  },
  derived: {
    'five-years': {
      title: { vi: 'Mức mỗi năm nhân năm năm', en: 'The yearly level over five years' },
      unit: 'number',
      note: {
        vi: 'Số cuộc kiểm tra tối thiểu mỗi năm nhân với năm năm của nhiệm kỳ; giám sát cũng vậy.',
        en: 'The least number of inspections a year times the five years of the term; the same holds for supervision.',
      },
      of: (row) => row('inspection.each-year').count * years,
    },
  },
});
