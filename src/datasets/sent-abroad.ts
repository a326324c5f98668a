import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { sum } from '../figures/check.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const sentAbroad = defineDataset({
  id: 'sent-abroad',
  order: 190,
  title: {
    vi: 'Cán bộ, học sinh được cử đi học nước ngoài',
    en: 'Officials and students sent abroad',
  },
  description: {
    vi: 'Mỗi dòng là một nước và số cán bộ, học sinh của tỉnh được cử sang đó đào tạo, bồi dưỡng, giai đoạn 2020–2024.',
    en: 'Each row is a country and the officials and students whom the province sent there for training, 2020–2024.',
  },
  source: 'I:II.1.1.e:10',
  key: ['country'],
  columns: {
    country: column(id(), { vi: 'Mã nước', en: 'Country id' }),
    part_of: column(optional(id()), { vi: 'Thuộc', en: 'Part of' }),
    ...labelColumns,
    people: column(count(), { vi: 'Số người', en: 'People' }, 'person'),
  },
  checks: [sum(['sent-abroad/part_of=all/people'], 'sent-abroad/all/people')],
});
