import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { rate, sum } from '../figures/check.ts';
import { count, id, optional, percent } from '../table/fieldTypes.ts';

export const teachingEquipment = defineDataset({
  id: 'teaching-equipment',
  order: 40,
  title: {
    vi: 'Thiết bị dạy học tối thiểu theo cấp học',
    en: 'Minimum teaching equipment by level',
  },
  description: {
    vi: 'Mỗi dòng là một cấp học: số thiết bị dạy học tối thiểu đang có (ở mầm non gồm cả đồ dùng, đồ chơi) và tỷ lệ đáp ứng định mức. Cho biết lớp học ở cấp nào còn thiếu nhiều.',
    en: 'Each row is a level of schooling: the items of minimum teaching equipment in place (in preschool including utensils and toys) and the share of the required norm that they meet. It tells at which level classes lack most.',
  },
  source: 'I:II.1.1.m:17',
  key: ['level'],
  columns: {
    level: column(id(), { vi: 'Mã cấp học', en: 'Level id' }),
    part_of: column(optional(id()), { vi: 'Thuộc', en: 'Part of' }),
    ...labelColumns,
    items: column(count(), { vi: 'Số thiết bị', en: 'Items' }, 'item'),
    norm_rate: column(percent(), { vi: 'Đáp ứng định mức', en: 'Share of the norm' }, 'percent'),
    ...sourceColumn,
  },
  derived: {
    norm: {
      title: { vi: 'Định mức ước tính', en: 'Estimated norm' },
      unit: 'item',
      note: {
        vi: 'Định mức được suy ra: số thiết bị của từng cấp chia cho tỷ lệ đáp ứng rồi cộng lại; vì tỷ lệ đã làm tròn nên đây là số ước tính.',
        en: 'The norm is inferred: the items of each level are divided by their share of it and added up; as the shares are rounded, this is an estimate.',
      },
      of: (_, rows) =>
        Math.round(
          rows
            .filter(({ part_of }) => part_of !== null)
            .reduce((total, { items, norm_rate }) => total + (items / norm_rate) * 100, 0),
        ),
    },
  },
  checks: [
    sum(['teaching-equipment/part_of=all/items'], 'teaching-equipment/all/items'),
    rate({
      numerator: 'teaching-equipment/all/items',
      denominator: 'teaching-equipment/norm',
      rate: 'teaching-equipment/all/norm_rate',
    }),
  ],
});
