import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { sum } from '../figures/check.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const institutions = defineDataset({
  id: 'institutions',
  order: 20,
  title: { vi: 'Cơ sở giáo dục, đào tạo theo loại hình', en: 'Education institutions by kind' },
  description: {
    vi: 'Mỗi dòng là một loại hình cơ sở giáo dục, đào tạo của tỉnh và số cơ sở, ước đến hết năm 2025, từ trường mầm non đến trường đại học. Cột “thuộc” nêu loại hình lớn hơn chứa loại hình này.',
    en: 'Each row is a kind of education or training institution in the province and how many there are, estimated to the end of 2025, from preschools to the university. The column “part of” names the larger kind.',
  },
  source: 'I:II.1.1.m:16',
  key: ['kind'],
  columns: {
    kind: column(id(), { vi: 'Mã loại hình', en: 'Kind id' }),
    part_of: column(optional(id()), { vi: 'Thuộc', en: 'Part of' }),
    ...labelColumns,
    count: column(count(), { vi: 'Số cơ sở', en: 'Institutions' }, 'institution'),
    ...sourceColumn,
  },
  derived: {
    'general-schools': {
      title: { vi: 'Trường mầm non và phổ thông', en: 'Preschools and general schools' },
      unit: 'school',
      note: {
        vi: 'Cộng bốn loại hình: mầm non, tiểu học, THCS và THPT.',
        en: 'The sum of four kinds: preschool, primary, lower secondary and upper secondary.',
      },
      of: (row) =>
        ['preschool', 'primary', 'lower-secondary', 'upper-secondary'].reduce(
          (total, kind) => total + row(kind).count,
          0,
        ),
    },
  },
  checks: [
    sum(['institutions/part_of=all/count'], 'institutions/all/count'),
    sum(['institutions/part_of=upper-secondary/count'], 'institutions/upper-secondary/count'),
    sum(['institutions/part_of=language-centre/count'], 'institutions/language-centre/count'),
  ],
});
