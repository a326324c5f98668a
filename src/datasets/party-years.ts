import { column, defineDataset } from '../figures/define.ts';
import { category, id } from '../table/fieldTypes.ts';

export const partyYears = defineDataset({
  id: 'party-years',
  order: 460,
  title: { vi: 'Đảng bộ Sở qua từng năm', en: 'The Party organisation year by year' },
  description: {
    vi: 'Mỗi dòng là một năm, từ 2020 đến 2024: xếp loại của Đảng bộ Sở và việc đạt chỉ tiêu gia đình văn hóa. Cho thấy nhiệm kỳ qua từng năm.',
    en: 'Each row is a year from 2020 to 2024: the rating of the Department’s Party organisation and whether the target for cultural families was met. It shows the term year by year.',
  },
  source: 'I:II.3.3',
  key: ['year'],
  columns: {
    year: column(id(), { vi: 'Năm', en: 'Year' }),
    rating: column(category('well', 'excellent'), { vi: 'Xếp loại', en: 'Rating' }),
    cultural_families: column(category('met', 'missed'), {
      vi: 'Chỉ tiêu gia đình văn hóa',
      en: 'Target for cultural families',
    }),
  },
  derived: {
    'rated-well': {
      title: { vi: 'Số năm hoàn thành tốt nhiệm vụ', en: 'Years rated as fulfilling tasks well' },
      unit: 'year',
      note: { vi: 'Đếm các năm.', en: 'Counts the years.' },
      of: (_, rows) => rows.filter(({ rating }) => rating === 'well').length,
    },
    'rated-excellent': {
      title: {
        vi: 'Số năm hoàn thành xuất sắc nhiệm vụ',
        en: 'Years rated as fulfilling tasks excellently',
      },
      unit: 'year',
      note: { vi: 'Đếm các năm.', en: 'Counts the years.' },
      of: (_, rows) => rows.filter(({ rating }) => rating === 'excellent').length,
    },
    'families-met': {
      title: {
        vi: 'Số năm đạt chỉ tiêu gia đình văn hóa',
        en: 'Years in which the target for cultural families was met',
      },
      unit: 'year',
      note: { vi: 'Đếm các năm.', en: 'Counts the years.' },
      of: (_, rows) => rows.filter((row) => row.cultural_families === 'met').length,
    },
  },
});
