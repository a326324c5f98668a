import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { sum } from '../figures/check.ts';
import { count, id, optional, percent } from '../table/fieldTypes.ts';

export const inspections = defineDataset({
  id: 'inspections',
  order: 500,
  title: {
    vi: 'Kiểm tra, giám sát của Đảng ủy Sở',
    en: 'Inspection and supervision by the Department’s Party Committee',
  },
  description: {
    vi: 'Hai dòng, kiểm tra và giám sát của Đảng ủy Sở trong nhiệm kỳ 2020–2025: số cuộc, số tổ chức đảng và đảng viên liên quan, mức đạt kế hoạch. Ô trống ở phần kiểm tra là vì đảng bộ bộ phận không được nêu.',
    en: 'Two rows, the inspection and the supervision by the Department’s Party Committee in the 2020–2025 term: rounds, Party units and members concerned, and the share of the plan. The cell under inspection is empty because no constituent Party organisation is named.',
  },
  source: 'I:II.4',
  key: ['work'],
  columns: {
    work: column(id(), { vi: 'Mã việc', en: 'Work id' }),
    ...labelColumns,
    rounds: column(count(), { vi: 'Số cuộc', en: 'Rounds' }, 'number'),
    cells: column(count(), { vi: 'Chi bộ', en: 'Party cells' }, 'cell'),
    constituents: column(
      optional(count()),
      { vi: 'Đảng bộ bộ phận', en: 'Constituent Party organisations' },
      'number',
    ),
    members: column(count(), { vi: 'Đảng viên', en: 'Party members' }, 'member'),
    plan_rate: column(percent(), { vi: 'Mức đạt kế hoạch', en: 'Share of the plan' }, 'percent'),
  },
  derived: {
    rounds: {
      title: { vi: 'Tổng số cuộc kiểm tra, giám sát', en: 'Rounds of both kinds' },
      unit: 'number',
      note: {
        vi: 'Cộng số cuộc kiểm tra và số cuộc giám sát.',
        en: 'Rounds of inspection and supervision added up.',
      },
      of: (_, rows) => rows.reduce((total, { rounds }) => total + rounds, 0),
    },
    'cells-not-reprimanded': {
      title: {
        vi: 'Chi bộ được kiểm tra mà không bị kỷ luật',
        en: 'Cells inspected and not disciplined',
      },
      unit: 'cell',
      note: {
        vi: 'Số chi bộ được kiểm tra trừ số chi bộ bị khiển trách.',
        en: 'Cells inspected less cells reprimanded.',
      },
      of: (row, _, figure) => row('inspection').cells - figure('discipline/cells/count'),
    },
  },
  checks: [
    sum(
      ['inspections/supervision/cells', 'inspections/supervision/constituents'],
      'inspections/supervision/rounds',
    ),
  ],
});
