import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { category, id } from '../table/fieldTypes.ts';

export const sectorAwards = defineDataset({
  id: 'sector-awards',
  order: 330,
  title: {
    vi: 'Khen thưởng cho Sở Giáo dục và Đào tạo',
    en: 'Awards to the Department of Education and Training',
  },
  description: {
    vi: 'Cờ thi đua và bằng khen mà Bộ Giáo dục và Đào tạo tặng Sở trong phong trào “Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập”, theo năm học được khen.',
    en: 'Emulation flags and certificates of merit that the Ministry of Education and Training gave the Department in the movement “Renewal and creativity in management, teaching and learning”, by the school year honoured.',
  },
  source: 'I:II.5',
  key: ['school_year'],
  columns: {
    school_year: column(id(), { vi: 'Năm học', en: 'School year' }),
    award: column(category('flag', 'certificate'), { vi: 'Hình thức', en: 'Award' }),
    ...labelColumns,
  },
});
