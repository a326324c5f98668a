import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const languageCourses = defineDataset({
  id: 'language-courses',
  order: 200,
  title: { vi: 'Lớp ngoại ngữ phục vụ hợp tác', en: 'Language courses for cooperation' },
  description: {
    vi: 'Mỗi dòng là một ngoại ngữ, số lớp và số người học phục vụ giao lưu, hợp tác; ô trống là không có số liệu.',
    en: 'Each row is a foreign language, with the classes and the learners of the courses that go with exchanges abroad; an empty cell has no figure.',
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
