import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { rate, same } from '../figures/check.ts';
import { category, count, id, optional, percent } from '../table/fieldTypes.ts';

export const nominatedGraduates = defineDataset({
  id: 'nominated-graduates',
  order: 140,
  title: {
    vi: 'Việc làm của sinh viên cử tuyển đã tốt nghiệp',
    en: 'Jobs of graduates admitted by nomination',
  },
  description: {
    vi: 'Mỗi dòng là một chỗ nêu việc làm của sinh viên cử tuyển: số tốt nghiệp, số được bố trí việc làm và tỷ lệ. Có hai dòng vì tỷ lệ ở chú thích khác tỷ lệ ở phần chính.',
    en: 'Each row is a place that tells of the jobs of nominated graduates: those who graduated, those placed in jobs, and the share. There are two, as the share in the footnote differs from that in the main text.',
  },
  source: 'I:II.1.1.d:8',
  key: ['place'],
  columns: {
    place: column(id(), { vi: 'Mã chỗ ghi', en: 'Place id' }),
    ...labelColumns,
    graduates: column(
      optional(count()),
      { vi: 'Sinh viên cử tuyển tốt nghiệp', en: 'Graduates admitted by nomination' },
      'undergraduate',
    ),
    placed: column(
      optional(count()),
      { vi: 'Đã được bố trí việc làm', en: 'Placed in jobs' },
      'person',
    ),
    relation: column(category('exactly', 'nearly'), { vi: 'Cách ghi', en: 'Relation' }),
    rate: column(
      percent(),
      { vi: 'Tỷ lệ được bố trí việc làm', en: 'Share placed in jobs' },
      'percent',
    ),
    ...sourceColumn,
  },
  derived: {
    others: {
      title: { vi: 'Làm việc khác tại địa phương', en: 'In other work in the area' },
      unit: 'person',
      note: {
        vi: 'Số tốt nghiệp trừ số đã được bố trí việc làm.',
        en: 'Graduates less those placed in jobs.',
      },
      of: (_, __, figure) =>
        figure('nominated-graduates/footnote/graduates') -
        figure('nominated-graduates/footnote/placed'),
    },
  },
  checks: [
    rate({
      numerator: 'nominated-graduates/footnote/placed',
      denominator: 'nominated-graduates/footnote/graduates',
      rate: 'nominated-graduates/footnote/rate',
    }),
    same('nominated-graduates/footnote/rate', 'nominated-graduates/main-text/rate', {
      acknowledged: {
        all: {
          vi: 'Về sinh viên cử tuyển được bố trí việc làm, chú thích 8 ghi 41 trên 77 người, tức 53%; phần chính ghi “gần 50%”.',
          en: 'Of nominated graduates placed in jobs, footnote 8 has 41 of 77, or 53%; the main text says “nearly 50%”.',
        },
      },
    }),
  ],
});
