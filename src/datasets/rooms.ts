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
    vi: 'Mỗi dòng là một loại phòng, phòng học hoặc phòng nội trú: số phòng, tỷ lệ kiên cố ước đến hết năm 2025 và mức tăng so với đầu giai đoạn. Cho biết học sinh đang học và ở trong những căn phòng thế nào.',
    en: 'Each row is a kind of room, classroom or boarding room: how many, the share that is permanent, estimated to the end of 2025, and the change since the start of the period. It tells in what rooms pupils learn and live.',
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
        vi: 'Tỷ lệ hiện nay trừ mức tăng.',
        en: 'The present share less the increase.',
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
        vi: 'Tỷ lệ hiện nay trừ mức tăng.',
        en: 'The present share less the increase.',
      },
      of: (row) => row('boarding-rooms').permanent_rate - row('boarding-rooms').change,
    },
  },
  checks: [],
});
