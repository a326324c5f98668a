import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const languageCourses = defineDataset({
  id: 'language-courses',
  order: 200,
  title: { vi: 'Lớp ngoại ngữ phục vụ hợp tác', en: 'Language courses for cooperation' },
  description: {
    vi: 'Số lớp và số người học bốn ngoại ngữ; chỗ nào báo cáo không nêu thì để trống.',
    en: 'Classes and learners of four languages; empty where the report gives no figure.',
  },
  source: 'I:II.1.1.e:11',
  key: ['language'],
  columns: {
    language: column(id(), { vi: 'Mã ngôn ngữ', en: 'Language id' }),
    ...labelColumns,
    classes: column(optional(count()), { vi: 'Số lớp', en: 'Classes' }, 'class'),
    people: column(optional(count()), { vi: 'Số người học', en: 'People' }, 'person'),
    ...sourceColumn,
  },
});
