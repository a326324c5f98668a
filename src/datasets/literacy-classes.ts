import { column, defineDataset } from '../figures/define.ts';
import { rate } from '../figures/check.ts';
import { count, id, percent } from '../table/fieldTypes.ts';

export const literacyClasses = defineDataset({
  id: 'literacy-classes',
  order: 240,
  title: { vi: 'Lớp xóa mù chữ, 2021–2024', en: 'Literacy classes, 2021–2024' },
  description: {
    vi: 'Một dòng: số lớp, số học viên xóa mù chữ giai đoạn 2021–2024 và mức đạt so với kế hoạch được giao. Cho biết bao nhiêu người lớn được học chữ.',
    en: 'One row: the literacy classes and their learners in 2021–2024, and the share of the assigned plan. It tells how many were taught to read and write.',
  },
  source: 'I:II.1.1.g:13',
  key: ['period'],
  columns: {
    period: column(id(), { vi: 'Giai đoạn', en: 'Period' }),
    classes: column(count(), { vi: 'Số lớp', en: 'Classes' }, 'class'),
    learners: column(count(), { vi: 'Số học viên', en: 'Learners' }, 'learner'),
    plan_rate: column(percent(), { vi: 'Mức đạt kế hoạch', en: 'Share of the plan' }, 'percent'),
  },
  derived: {
    plan: {
      title: { vi: 'Kế hoạch', en: 'Plan' },
      unit: 'learner',
      note: {
        vi: 'Kế hoạch được suy ra: số học viên chia cho mức đạt rồi làm tròn; số lớp chia cho mức đạt thì không ra số nguyên.',
        en: 'The plan is inferred: the learners divided by their share of the plan, rounded; the classes divided by that share give no whole number.',
      },
      of: (row) => Math.round((row('2021-2024').learners / row('2021-2024').plan_rate) * 100),
    },
    shortfall: {
      title: { vi: 'Còn thiếu so với kế hoạch', en: 'Short of the plan' },
      unit: 'learner',
      note: {
        vi: 'Kế hoạch suy ra từ mức đạt, trừ số học viên.',
        en: 'The plan implied by its achieved share, less the learners.',
      },
      of: (row) => {
        const { learners, plan_rate } = row('2021-2024');
        return Math.round((learners / plan_rate) * 100) - learners;
      },
    },
    'class-size': {
      title: { vi: 'Số học viên bình quân một lớp', en: 'Learners per class' },
      unit: 'learner',
      note: {
        vi: 'Số học viên chia cho số lớp, làm tròn.',
        en: 'Learners divided by classes, rounded.',
      },
      of: (row) => Math.round(row('2021-2024').learners / row('2021-2024').classes),
    },
  },
  checks: [
    rate({
      numerator: 'literacy-classes/2021-2024/learners',
      denominator: 'literacy-classes/plan',
      rate: 'literacy-classes/2021-2024/plan_rate',
    }),
  ],
});
