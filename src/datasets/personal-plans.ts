import { column, defineDataset } from '../figures/define.ts';
import { id, percent } from '../table/fieldTypes.ts';

export const personalPlans = defineDataset({
  id: 'personal-plans',
  order: 480,
  title: {
    vi: 'Kế hoạch cá nhân học tập và làm theo Bác',
    en: 'Personal plans to study and follow Hồ Chí Minh',
  },
  description: {
    vi: 'Một dòng: tỷ lệ đảng viên, đoàn viên, cán bộ, công chức, viên chức và người lao động đã lập kế hoạch cá nhân học tập và làm theo Bác, theo chuyên đề toàn khóa và từng năm.',
    en: 'One row: the share of Party members, officials, public employees, workers and union members who have drawn up a personal plan to study and follow Hồ Chí Minh, on the themes of the term and of each year.',
  },
  source: 'I:II.6',
  key: ['period'],
  columns: {
    period: column(id(), { vi: 'Nhiệm kỳ', en: 'Term' }),
    rate: column(percent(), { vi: 'Đã lập kế hoạch', en: 'With a plan' }, 'percent'),
  },
});
