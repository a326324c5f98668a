import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { sum } from '../figures/law.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const continuingClasses = defineDataset({
  id: 'continuing-classes',
  order: 110,
  title: {
    vi: 'Lớp và học viên chương trình giáo dục thường xuyên',
    en: 'Continuing education classes and learners',
  },
  description: {
    vi: 'Số lớp và học viên học chương trình giáo dục thường xuyên cấp THCS, THPT, năm học 2024–2025.',
    en: 'Classes and learners of the continuing education programmes at lower and upper secondary level, school year 2024–2025.',
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
  laws: [
    sum(['continuing-classes/part_of=all/classes'], 'continuing-classes/all/classes'),
    sum(['continuing-classes/part_of=all/learners'], 'continuing-classes/all/learners'),
  ],
});
