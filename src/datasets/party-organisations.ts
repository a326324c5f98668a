import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { same, sum } from '../figures/check.ts';
import { count, id } from '../table/fieldTypes.ts';

export const partyOrganisations = defineDataset({
  id: 'party-organisations',
  order: 390,
  title: {
    vi: 'Tổ chức đảng trực thuộc Đảng bộ Sở',
    en: 'Units of the Department’s Party organisation',
  },
  description: {
    vi: 'Mỗi dòng là số đảng bộ bộ phận hoặc chi bộ trực thuộc Đảng bộ Sở, ghi theo từng chỗ trong báo cáo, vì các chỗ không ghi giống nhau.',
    en: 'Each row is a number of constituent Party organisations or cells of the Department’s Party organisation, as one place in the report gives it; the places differ.',
  },
  source: 'I:I',
  key: ['unit'],
  columns: {
    unit: column(id(), { vi: 'Mã tổ chức', en: 'Unit id' }),
    ...labelColumns,
    count: column(count(), { vi: 'Số tổ chức', en: 'Units' }, 'number'),
    ...sourceColumn,
  },
  checks: [
    same('party-organisations/subordinate/count', 'resolution-study/2020-2025/organisations'),
    same('party-organisations/constituent/count', 'party-organisations/constituent-again/count'),
    same('party-organisations/cells/count', 'party-organisations/cells-again/count', {
      acknowledged: {
        all: {
          vi: 'Cùng một đoạn ghi 19 chi bộ trực thuộc, rồi ghi 07 chi bộ trực thuộc.',
          en: 'One paragraph gives 19 Party cells and then 7.',
        },
      },
    }),
    sum(
      ['party-organisations/constituent-again/count', 'party-organisations/cells-again/count'],
      'party-organisations/subordinate/count',
    ),
  ],
});
