import { column, defineDataset } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const defenceTraining = defineDataset({
  id: 'defence-training',
  order: 380,
  title: { vi: 'Huấn luyện tự vệ và quốc phòng', en: 'Self-defence and defence training' },
  description: {
    vi: 'Công chức cơ quan Sở được cử đi huấn luyện tự vệ (báo cáo ghi “trên” số lượt này), huấn luyện tiểu đội trưởng và bồi dưỡng kiến thức quốc phòng, an ninh.',
    en: 'Officials of the Department sent to self-defence training (the report says “over” this many times), squad leader training and courses in defence and security.',
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
