import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { same } from '../figures/check.ts';
import { category, id, text } from '../table/fieldTypes.ts';

export const supportedCommunes = defineDataset({
  id: 'supported-communes',
  order: 350,
  title: { vi: 'Xã được ngành Giáo dục giúp đỡ', en: 'Communes helped by the education sector' },
  description: {
    vi: 'Mỗi dòng là một xã Ủy ban nhân dân tỉnh giao ngành Giáo dục giúp đỡ trong giai đoạn 2021–2025, huyện của xã và đơn vị giúp (office: Văn phòng Sở; college: Trường Cao đẳng Sư phạm; centre: Trung tâm giáo dục thường xuyên tỉnh).',
    en: 'Each row is a commune that the Provincial People’s Committee assigned to the education sector for help in 2021–2025, its district and who helps (office: Office of the Department; college: Teacher Training College; centre: Provincial Continuing Education Centre).',
  },
  source: 'I:II.1.1.q:21',
  key: ['commune'],
  columns: {
    commune: column(id(), { vi: 'Mã xã', en: 'Commune id' }),
    ...labelColumns,
    district: column(id(), { vi: 'Mã huyện', en: 'District id' }),
    district_name: column(text(), { vi: 'Huyện', en: 'District' }),
    helper: column(category('office', 'college', 'centre'), { vi: 'Đơn vị giúp', en: 'Helper' }),
  },
  derived: {
    communes: {
      title: { vi: 'Số xã được nêu tên', en: 'Communes named' },
      unit: 'commune',
      note: {
        vi: 'Đếm các xã được nêu tên.',
        en: 'Counts the communes that are named.',
      },
      of: (_, rows) => rows.length,
    },
    districts: {
      title: { vi: 'Số huyện có xã được giúp', en: 'Districts of the communes' },
      unit: 'number',
      note: { vi: 'Đếm các huyện của những xã ấy.', en: 'Counts the districts of those communes.' },
      of: (_, rows) => new Set(rows.map(({ district }) => district)).size,
    },
    'office-communes': {
      title: { vi: 'Số xã do Văn phòng Sở giúp', en: 'Communes helped by the Office' },
      unit: 'commune',
      note: {
        vi: 'Đếm các xã do Văn phòng Sở giúp.',
        en: 'Counts the communes that the Office helps.',
      },
      of: (_, rows) => rows.filter(({ helper }) => helper === 'office').length,
    },
  },
  checks: [
    same('commune-programme/communes/count', 'supported-communes/communes'),
    same('commune-programme/districts/count', 'supported-communes/districts'),
    same('commune-programme/advised/count', 'supported-communes/office-communes'),
  ],
});
