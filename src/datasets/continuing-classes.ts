import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { sum } from '../figures/check.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const continuingClasses = defineDataset({
  id: 'continuing-classes',
  order: 110,
  title: {
    vi: 'Lớp và học viên chương trình giáo dục thường xuyên',
    en: 'Continuing education classes and learners',
  },
  description: {
    vi: 'Mỗi dòng là một cấp học của chương trình giáo dục thường xuyên, với số lớp và số học viên, năm học 2024–2025. Cho thấy người học ở trung tâm chủ yếu theo cấp nào.',
    en: 'Each row is a level of the continuing education programmes, with its classes and learners in the 2024–2025 school year. It shows at which level people study in the centres.',
  },
  source: 'I:II.1.1.c:5',
  key: ['level'],
  columns: {
    level: column(id(), { vi: 'Mã cấp học', en: 'Level id' }),
    part_of: column(optional(id()), { vi: 'Thuộc', en: 'Part of' }),
    ...labelColumns,
    classes: column(count(), { vi: 'Số lớp', en: 'Classes' }, 'class'),
    learners: column(count(), { vi: 'Số học viên', en: 'Learners' }, 'learner'),
  },
  checks: [
    sum(['continuing-classes/part_of=all/classes'], 'continuing-classes/all/classes'),
    sum(['continuing-classes/part_of=all/learners'], 'continuing-classes/all/learners'),
  ],
});
