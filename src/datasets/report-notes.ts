import { source } from '../figures/citation.ts';
import { column, defineDataset } from '../figures/define.ts';
import { id, optional, text } from '../table/fieldTypes.ts';

/** The columns of a list of notes on the report. */
export const noteColumns = {
  id: column(id(), { vi: 'Mã', en: 'Id' }),
  place: column(source(), { vi: 'Chỗ trong báo cáo', en: 'Place in the report' }),
  other_place: column(optional(source()), { vi: 'Chỗ khác', en: 'Other place' }),
  note_vi: column(text(), { vi: 'Ghi chú', en: 'Note in Vietnamese' }),
  note_en: column(text(), { vi: 'Ghi chú tiếng Anh', en: 'Note in English' }),
};

export const reportNotes = defineDataset({
  id: 'report-notes',
  order: 640,
  title: { vi: 'Chỗ cần đọc kỹ', en: 'Where to read closely' },
  description: {
    vi: 'Mỗi dòng là một chỗ trong dự thảo báo cáo mà hai phần chưa thống nhất, hoặc một con số có thể hiểu theo hai cách. Dấu ≠ trong các bài dẫn tới những ghi chú này.',
    en: 'Each row is a place in the draft report where two parts do not agree, or where a figure can be read in two ways. The mark ≠ in the stories leads to these notes.',
  },
  source: 'I:II',
  key: ['id'],
  columns: noteColumns,
});
