import { column, defineDataset } from '../figures/define.ts';
import { source } from '../figures/citation.ts';
import { id, optional, text } from '../table/fieldTypes.ts';

export const reportNotes = defineDataset({
  id: 'report-notes',
  order: 640,
  title: { vi: 'Chỗ báo cáo chưa thống nhất', en: 'Where the report is not consistent' },
  description: {
    vi: 'Những chỗ trong dự thảo chưa thống nhất mà không đối chiếu được bằng phép tính: số mục, ngày tháng, cách ghi.',
    en: 'Places where the draft is not consistent and no sum can tell: section numbers, dates, wording.',
  },
  source: 'I:II',
  key: ['id'],
  columns: {
    id: column(id(), { vi: 'Mã', en: 'Id' }),
    place: column(source(), { vi: 'Chỗ trong báo cáo', en: 'Place in the report' }),
    other_place: column(optional(source()), { vi: 'Chỗ khác', en: 'Other place' }),
    note_vi: column(text(), { vi: 'Ghi chú', en: 'Note in Vietnamese' }),
    note_en: column(text(), { vi: 'Ghi chú tiếng Anh', en: 'Note in English' }),
  },
});
