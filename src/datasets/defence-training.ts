import { column, defineDataset } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const defenceTraining = defineDataset({
  id: 'defence-training',
  order: 380,
  title: { vi: 'Huấn luyện tự vệ và quốc phòng', en: 'Self-defence and defence training' },
  description: {
    vi: 'Một dòng: số lượt công chức cơ quan Sở huấn luyện tự vệ (con số đi kèm chữ “trên”), số người học tiểu đội trưởng và số người bồi dưỡng kiến thức quốc phòng, an ninh, giai đoạn 2020–2025.',
    en: 'One row: how many times officials of the Department took self-defence training (stated as “over”), and how many were trained as squad leaders and took courses in defence and security, 2020–2025.',
  },
  source: 'I:II.1.2',
  key: ['period'],
  columns: {
    period: column(id(), { vi: 'Giai đoạn', en: 'Period' }),
    militia_turns: column(
      count(),
      { vi: 'Lượt huấn luyện tự vệ (trên)', en: 'Times at self-defence training (over)' },
      'time',
    ),
    squad_leaders: column(
      count(),
      { vi: 'Huấn luyện tiểu đội trưởng', en: 'Squad leader training' },
      'person',
    ),
    defence_courses: column(
      count(),
      {
        vi: 'Bồi dưỡng kiến thức quốc phòng, an ninh',
        en: 'Courses in defence and security',
      },
      'person',
    ),
  },
});
