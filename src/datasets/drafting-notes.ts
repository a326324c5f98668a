import { defineDataset } from '../figures/define.ts';
import { noteColumns } from './report-notes.ts';

export const draftingNotes = defineDataset({
  id: 'drafting-notes',
  order: 650,
  title: { vi: 'Ghi chú gửi người soạn dự thảo', en: 'Notes for the drafters' },
  description: {
    vi: 'Mỗi dòng là một chỗ gõ nhầm, đánh số nhầm hoặc gọi tên chưa thống nhất trong dự thảo báo cáo, để người soạn sửa ở lần sau. Không chỗ nào làm đổi một con số của trang này.',
    en: 'Each row is a slip of typing or numbering, or a name that differs, in the draft report, for its drafters to mend. None of them changes a figure of this site.',
  },
  source: 'I:II',
  key: ['id'],
  columns: noteColumns,
});
