import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { sum } from '../figures/check.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const nationalPrizes = defineDataset({
  id: 'national-prizes',
  order: 70,
  title: {
    vi: 'Giải học sinh giỏi quốc gia THPT, 2020–2025',
    en: 'National Excellent Student prizes, 2020–2025',
  },
  description: {
    vi: 'Mỗi dòng là một hạng giải và số giải học sinh Điện Biên đạt ở kỳ thi chọn học sinh giỏi quốc gia THPT, giai đoạn 2020–2025. Cho thấy thành tích giáo dục mũi nhọn.',
    en: 'Each row is a rank and the prizes of that rank won by students of Điện Biên in the National Excellent Student Competition for upper secondary schools, 2020–2025: what the most able achieved.',
  },
  source: 'I:II.1.1.b',
  key: ['rank'],
  columns: {
    rank: column(id(), { vi: 'Mã hạng giải', en: 'Rank id' }),
    part_of: column(optional(id()), { vi: 'Thuộc', en: 'Part of' }),
    ...labelColumns,
    prizes: column(count(), { vi: 'Số giải', en: 'Prizes' }, 'prize'),
  },
  derived: {
    'top-three': {
      title: { vi: 'Giải từ hạng Ba trở lên', en: 'Prizes of the three upper ranks' },
      unit: 'prize',
      note: {
        vi: 'Cộng giải Nhất, giải Nhì và giải Ba.',
        en: 'The sum of first, second and third prizes.',
      },
      of: (row) => row('first').prizes + row('second').prizes + row('third').prizes,
    },
  },
  checks: [sum(['national-prizes/part_of=all/prizes'], 'national-prizes/all/prizes')],
});
