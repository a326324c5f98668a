import { column, defineDataset } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const laoResolutions = defineDataset({
  id: 'lao-resolutions',
  order: 210,
  title: {
    vi: 'Nghị quyết hợp tác đào tạo với các tỉnh Bắc Lào',
    en: 'Resolutions on training cooperation with northern Laos',
  },
  description: {
    vi: 'Một dòng: số nghị quyết Hội đồng nhân dân tỉnh ban hành cho giai đoạn 2021–2025, nhìn tới năm 2030, về việc cùng các tỉnh Bắc Lào đào tạo nhân lực.',
    en: 'One row: the resolutions of the Provincial People’s Council on training cooperation with northern Laos for 2021–2025, looking to 2030.',
  },
  source: 'I:II.1.1.e:10',
  key: ['period'],
  columns: {
    period: column(id(), { vi: 'Giai đoạn', en: 'Period' }),
    resolutions: column(count(), { vi: 'Số nghị quyết', en: 'Resolutions' }, 'number'),
  },
});
