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
    vi: 'Những con số lẻ của nhiệm kỳ 2020–2025: kế hoạch, cuộc họp định kỳ, điều động và bổ nhiệm cán bộ từ phó trưởng phòng và tương đương trở lên.',
    en: 'Single counts of the 2020–2025 term: a plan, regular meetings, transfers and appointments from deputy head of division upwards.',
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
