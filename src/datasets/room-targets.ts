import { column, defineDataset } from '../figures/define.ts';
import { category, id, percent } from '../table/fieldTypes.ts';

/** Whether a result reaches a target: `above` wants more than it, `at-least` no less. */
export function isMet(
  result: number,
  { relation, target }: { readonly relation: 'above' | 'at-least'; readonly target: number },
): boolean {
  return relation === 'above' ? result > target : result >= target;
}

export const roomTargets = defineDataset({
  id: 'room-targets',
  title: { vi: 'Chỉ tiêu phòng kiên cố', en: 'Targets for permanent rooms' },
  description: {
    vi: 'Chỉ tiêu tỷ lệ phòng học và phòng nội trú kiên cố của Đảng bộ Sở và của Đại hội Đảng bộ tỉnh.',
    en: 'Targets for the share of permanent classrooms and boarding rooms set by the Party organisation of the Department and by the provincial Party congress.',
  },
  source: 'I:II.1.1.m',
  key: ['room', 'body'],
  columns: {
    room: column(id(), { vi: 'Mã loại phòng', en: 'Room id' }),
    body: column(category('department', 'province'), { vi: 'Nơi giao chỉ tiêu', en: 'Set by' }),
    relation: column(category('above', 'at-least'), { vi: 'Mức phải đạt', en: 'Relation' }),
    target: column(percent(), { vi: 'Chỉ tiêu', en: 'Target' }, 'percent'),
  },
  derived: {
    all: {
      title: { vi: 'Số chỉ tiêu phòng kiên cố', en: 'Targets for permanent rooms' },
      unit: 'number',
      note: {
        vi: 'Đếm các chỉ tiêu mà báo cáo nêu.',
        en: 'Counts the targets that the report names.',
      },
      of: (_, rows) => rows.length,
    },
    met: {
      title: { vi: 'Số chỉ tiêu phòng kiên cố đã đạt', en: 'Targets for permanent rooms met' },
      unit: 'number',
      note: {
        vi: 'So tỷ lệ phòng kiên cố với từng chỉ tiêu.',
        en: 'Holds the share of permanent rooms against each target.',
      },
      of: (_, rows, figure) =>
        rows.filter(({ room, ...target }) => isMet(figure(`rooms/${room}/permanent_rate`), target))
          .length,
    },
  },
});
