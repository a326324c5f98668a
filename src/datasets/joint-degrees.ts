import { column, defineDataset } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const jointDegrees = defineDataset({
  id: 'joint-degrees',
  order: 120,
  title: { vi: 'Lớp liên kết đào tạo đại học', en: 'Degree classes run jointly with universities' },
  description: {
    vi: 'Một dòng: số lớp đại học mà ba đơn vị trong tỉnh liên kết với các trường đại học để mở trong giai đoạn 2020–2024, và số người học. Cho biết việc liên kết đào tạo lớn đến đâu.',
    en: 'One row: the degree classes that three institutions of the province opened jointly with universities in 2020–2024, and their learners. It tells how large joint training is.',
  },
  source: 'I:II.1.1.d:6',
  key: ['period'],
  columns: {
    period: column(id(), { vi: 'Giai đoạn', en: 'Period' }),
    classes: column(count(), { vi: 'Số lớp', en: 'Classes' }, 'class'),
    learners: column(count(), { vi: 'Số học viên', en: 'Learners' }, 'learner'),
  },
});
