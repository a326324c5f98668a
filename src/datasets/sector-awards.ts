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
    vi: 'Mỗi dòng là một năm học và phần thưởng Bộ Giáo dục và Đào tạo tặng Sở, cờ thi đua hoặc bằng khen, trong phong trào “Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập”.',
    en: 'Each row is a school year and what the Ministry of Education and Training awarded the Department, an emulation flag or a certificate of merit, in the movement “Renewal and creativity in management, teaching and learning”.',
  },
  source: 'I:II.5',
  key: ['school_year'],
  columns: {
    school_year: column(id(), { vi: 'Năm học', en: 'School year' }),
    award: column(category('flag', 'certificate'), { vi: 'Hình thức', en: 'Award' }),
    ...labelColumns,
  },
});
