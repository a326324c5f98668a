import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { count, id, number, percent } from '../table/fieldTypes.ts';

export const rooms = defineDataset({
  id: 'rooms',
  order: 30,
  title: {
    vi: 'Phòng học và phòng nội trú kiên cố',
    en: 'Permanent classrooms and boarding rooms',
  },
  description: {
    vi: 'Số phòng, tỷ lệ phòng kiên cố ước đến hết năm 2025 và mức tăng so với đầu giai đoạn.',
    en: 'Rooms, the share of them that is permanent, estimated to the end of 2025, and the change since the start of the period.',
  },
  source: 'I:II.1.1.m',
  key: ['room'],
  columns: {
    room: column(id(), { vi: 'Mã loại phòng', en: 'Room id' }),
    ...labelColumns,
    rooms: column(count(), { vi: 'Số phòng', en: 'Rooms' }, 'number'),
    permanent_rate: column(percent(), { vi: 'Tỷ lệ kiên cố', en: 'Permanent' }, 'percent'),
    change: column(
      number(-100, 100),
      { vi: 'Tăng so với đầu giai đoạn', en: 'Change since the start' },
      'point',
    ),
  },
  derived: {
    'classrooms-before': {
      title: {
        vi: 'Tỷ lệ phòng học kiên cố đầu giai đoạn',
        en: 'Permanent classrooms at the start',
      },
      unit: 'percent',
      note: {
        vi: 'Tỷ lệ hiện nay trừ mức tăng mà báo cáo nêu.',
        en: 'The present share less the increase that the report states.',
      },
      of: (row) => row('classrooms').permanent_rate - row('classrooms').change,
    },
    'boarding-rooms-before': {
      title: {
        vi: 'Tỷ lệ phòng nội trú kiên cố đầu giai đoạn',
        en: 'Permanent boarding rooms at the start',
      },
      unit: 'percent',
      note: {
        vi: 'Tỷ lệ hiện nay trừ mức tăng mà báo cáo nêu.',
        en: 'The present share less the increase that the report states.',
      },
      of: (row) => row('boarding-rooms').permanent_rate - row('boarding-rooms').change,
    },
  },
  laws: [],
});
