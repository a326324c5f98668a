import { column, defineDataset } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const jointDegrees = defineDataset({
  id: 'joint-degrees',
  order: 120,
  title: { vi: 'Lớp liên kết đào tạo đại học', en: 'Degree classes run jointly with universities' },
  description: {
    vi: 'Số lớp và học viên mà Trường Cao đẳng Kinh tế – Kỹ thuật, Trường Cao đẳng Sư phạm và Trung tâm giáo dục thường xuyên tỉnh liên kết mở trong giai đoạn 2020–2024.',
    en: 'Classes that the College of Economics and Technology, the Teacher Training College and the provincial continuing education centre opened jointly in 2020–2024, and their learners.',
  },
  source: 'I:II.1.1.d:6',
  key: ['period'],
  columns: {
    period: column(id(), { vi: 'Giai đoạn', en: 'Period' }),
    classes: column(count(), { vi: 'Số lớp', en: 'Classes' }, 'class'),
    learners: column(count(), { vi: 'Số học viên', en: 'Learners' }, 'learner'),
  },
});
