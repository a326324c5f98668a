import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { category, count, id, optional } from '../table/fieldTypes.ts';

export const universalEducation = defineDataset({
  id: 'universal-education',
  order: 230,
  title: {
    vi: 'Chuẩn phổ cập giáo dục, xóa mù chữ đến tháng 12/2024',
    en: 'Universal education and literacy standards, December 2024',
  },
  description: {
    vi: 'Mỗi dòng là một chuẩn phổ cập giáo dục hoặc xóa mù chữ đến tháng 12/2024: tỉnh được công nhận (recognised) hay duy trì (kept), mức độ của chuẩn, số năm về đích trước mục tiêu nghị quyết.',
    en: 'Each row is a standard of universal education or literacy by December 2024: whether the province was recognised as meeting it or kept it, its level, and the years by which it was ahead of the resolution.',
  },
  source: 'I:II.1.1.g',
  key: ['standard'],
  columns: {
    standard: column(id(), { vi: 'Mã chuẩn', en: 'Standard id' }),
    ...labelColumns,
    status: column(category('recognised', 'kept'), { vi: 'Tình trạng', en: 'Status' }),
    level: column(optional(count()), { vi: 'Mức độ', en: 'Level' }, 'number'),
    years_early: column(optional(count()), { vi: 'Về đích sớm', en: 'Ahead of target' }, 'year'),
  },
});
