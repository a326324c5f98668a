import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const partyWork = defineDataset({
  id: 'party-work',
  order: 400,
  title: {
    vi: 'Xây dựng tổ chức đảng và công tác cán bộ',
    en: 'Party building and personnel work',
  },
  description: {
    vi: 'Mỗi dòng là một con số về xây dựng Đảng và công tác cán bộ nhiệm kỳ 2020–2025: kế hoạch, cuộc họp định kỳ, lượt điều động, bổ nhiệm cán bộ từ phó trưởng phòng và tương đương trở lên.',
    en: 'Each row is a figure on Party building and personnel in the 2020–2025 term: a plan, regular meetings, transfers and appointments from deputy head of division and equivalent upwards.',
  },
  source: 'I:II.3.1',
  key: ['work'],
  columns: {
    work: column(id(), { vi: 'Mã việc', en: 'Work id' }),
    ...labelColumns,
    count: column(count(), { vi: 'Số lượng', en: 'Count' }, 'number'),
    ...sourceColumn,
  },
});
