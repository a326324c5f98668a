import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { count, id, optional } from '../table/fieldTypes.ts';

export const roleModels = defineDataset({
  id: 'role-models',
  order: 490,
  title: {
    vi: 'Điển hình học tập và làm theo Bác',
    en: 'Models in studying and following Hồ Chí Minh',
  },
  description: {
    vi: 'Mỗi dòng là một dịp biểu dương và số tập thể, cá nhân: giới thiệu dự triển lãm “Những tấm gương bình dị mà cao quý” năm 2021, biểu dương điển hình học tập và làm theo Bác năm 2024.',
    en: 'Each row is an occasion and the collectives and individuals honoured: put forward for the 2021 exhibition “Simple yet noble examples”, and commended in 2024 for studying and following Hồ Chí Minh.',
  },
  source: 'I:II.6',
  key: ['occasion'],
  columns: {
    occasion: column(id(), { vi: 'Mã dịp', en: 'Occasion id' }),
    ...labelColumns,
    collectives: column(count(), { vi: 'Tập thể', en: 'Collectives' }, 'number'),
    individuals: column(optional(count()), { vi: 'Cá nhân', en: 'Individuals' }, 'person'),
  },
});
