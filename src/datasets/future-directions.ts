import { column, defineDataset, labelColumns } from '../figures/define.ts';
import type { Localized } from '../locale/locales.ts';
import { category, count, id, optional } from '../table/fieldTypes.ts';

const note: Localized = {
  vi: 'Đếm các ý được liệt kê.',
  en: 'Counts the items that are listed.',
};

function counted(kind: string, title: Localized, source: string) {
  return {
    title,
    unit: 'number',
    source,
    note,
    of: (_: unknown, rows: readonly { readonly kind: string }[]): number =>
      rows.filter((row) => row.kind === kind).length,
  } as const;
}

export const futureDirections = defineDataset({
  id: 'future-directions',
  order: 600,
  title: {
    vi: 'Định hướng, đột phá và đề án 2025–2030',
    en: 'Focuses, breakthroughs and schemes, 2025–2030',
  },
  description: {
    vi: 'Mỗi dòng là một định hướng trọng tâm, một đột phá, một mục tiêu của đột phá thứ hai hoặc một nhóm đề án của nhiệm kỳ 2025–2030, gọi tên ngắn gọn; số thứ tự là của báo cáo. Dùng khi cần danh sách việc lớn của nhiệm kỳ.',
    en: 'Each row is a focus, a breakthrough, an aim of the second breakthrough or a group of key schemes of the 2025–2030 term, named in short and numbered as in the report: a list of the term’s main undertakings.',
  },
  source: 'II:III',
  key: ['id'],
  columns: {
    id: column(id(), { vi: 'Mã', en: 'Id' }),
    kind: column(category('focus', 'breakthrough', 'aim', 'scheme'), { vi: 'Loại', en: 'Kind' }),
    numbered: column(optional(count()), { vi: 'Số thứ tự', en: 'Numbered' }),
    ...labelColumns,
  },
  derived: {
    focuses: counted('focus', { vi: 'Số định hướng trọng tâm', en: 'Focuses' }, 'II:III.1'),
    breakthroughs: counted('breakthrough', { vi: 'Số đột phá', en: 'Breakthroughs' }, 'II:III.2'),
    aims: counted(
      'aim',
      { vi: 'Số mục tiêu của đột phá thứ hai', en: 'Aims of the second breakthrough' },
      'II:III.2',
    ),
    schemes: counted(
      'scheme',
      { vi: 'Số nhóm đề án, chương trình', en: 'Groups of schemes' },
      'II:III.3',
    ),
  },
});
