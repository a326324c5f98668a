import { column, defineDataset } from '../figures/define.ts';
import { category, id, percent } from '../table/fieldTypes.ts';

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
});
