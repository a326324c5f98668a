import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { category, id, percent } from '../table/fieldTypes.ts';

export const schoolQualityAims = defineDataset({
  id: 'school-quality-aims',
  title: {
    vi: 'Mục tiêu chuẩn quốc gia và kiểm định nhiệm kỳ 2025–2030',
    en: 'Aims for national standards and accreditation, 2025–2030 term',
  },
  description: {
    vi: 'Tỷ lệ trường đạt chuẩn quốc gia và cơ sở đạt kiểm định chất lượng giáo dục phải đạt trong nhiệm kỳ 2025–2030.',
    en: 'The shares of schools meeting national standards and of institutions with accreditation to be reached in the 2025–2030 term.',
  },
  source: 'II:II.2',
  key: ['indicator'],
  columns: {
    indicator: column(id(), { vi: 'Mã chỉ tiêu', en: 'Indicator id' }),
    ...labelColumns,
    relation: column(category('above', 'at-least', 'at-most'), {
      vi: 'Mức phải đạt',
      en: 'Relation',
    }),
    target: column(percent(), { vi: 'Mục tiêu', en: 'Aim' }, 'percent'),
  },
  derived: {
    'national-standard-gap': {
      title: { vi: 'Trường chuẩn quốc gia còn cách mục tiêu', en: 'National standards to the aim' },
      unit: 'point',
      note: {
        vi: 'Mục tiêu nhiệm kỳ 2025–2030 trừ kết quả đến năm 2025.',
        en: 'The aim of the 2025–2030 term less the result by 2025.',
      },
      of: (row, _, figure) =>
        row('national-standard-schools').target -
        figure('term-targets/national-standard-schools.department/result'),
    },
    'accredited-gap': {
      title: { vi: 'Kiểm định còn cách mục tiêu', en: 'Accreditation to the aim' },
      unit: 'point',
      note: {
        vi: 'Mục tiêu nhiệm kỳ 2025–2030 trừ kết quả đến năm 2025; mục tiêu tính cả các trung tâm giáo dục thường xuyên.',
        en: 'The aim of the 2025–2030 term less the result by 2025; the aim takes in the continuing education centres.',
      },
      of: (row, _, figure) =>
        row('accredited-schools').target -
        figure('term-targets/accredited-schools.department/result'),
    },
  },
});
