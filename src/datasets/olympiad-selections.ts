import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const olympiadSelections = defineDataset({
  id: 'olympiad-selections',
  order: 80,
  title: {
    vi: 'Học sinh dự kỳ thi chọn đội tuyển Olympic quốc tế',
    en: 'Students admitted to the Olympiad selection exam',
  },
  description: {
    vi: 'Một dòng: số học sinh Điện Biên được dự kỳ thi chọn đội tuyển Olympic quốc tế, giai đoạn 2020–2025.',
    en: 'One row: the students of Điện Biên admitted to the exam that selects the international Olympiad teams, 2020–2025.',
  },
  source: 'I:II.1.1.b',
  key: ['round'],
  columns: {
    round: column(id(), { vi: 'Mã vòng thi', en: 'Round id' }),
    ...labelColumns,
    students: column(count(), { vi: 'Số học sinh', en: 'Students' }, 'student'),
  },
});
