import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { same } from '../figures/check.ts';
import { count, id } from '../table/fieldTypes.ts';

export const continuingCentres = defineDataset({
  id: 'continuing-centres',
  order: 100,
  title: {
    vi: 'Trung tâm giáo dục thường xuyên, ngoại ngữ, kỹ năng sống',
    en: 'Continuing education, language and life-skills centres',
  },
  description: {
    vi: 'Mỗi dòng là một loại trung tâm ngoài trường phổ thông (giáo dục thường xuyên, nghề nghiệp, ngoại ngữ, kỹ năng sống) và số trung tâm. Cho biết người lớn và người đi làm trong tỉnh có thể học ở đâu.',
    en: 'Each row is a kind of centre outside ordinary schools (continuing education, vocational, language, life skills) and how many there are. It tells where adults and people in work can learn.',
  },
  source: 'I:II.1.1.c:5',
  key: ['kind'],
  columns: {
    kind: column(id(), { vi: 'Mã loại hình', en: 'Kind id' }),
    ...labelColumns,
    count: column(count(), { vi: 'Số trung tâm', en: 'Centres' }, 'centre'),
  },
  derived: {
    total: {
      title: { vi: 'Tổng số trung tâm', en: 'All centres' },
      unit: 'centre',
      note: {
        vi: 'Cộng năm loại hình mà chú thích 5 kể.',
        en: 'The sum of the five kinds that footnote 5 lists.',
      },
      of: (_, rows) => rows.reduce((total, row) => total + row.count, 0),
    },
  },
  checks: [
    same('institutions/continuing-centre/count', 'continuing-centres/provincial/count'),
    same('institutions/vocational-centre/count', 'continuing-centres/district/count'),
    same(
      'institutions/language-centre-public/count',
      'continuing-centres/language-computing/count',
    ),
    same('institutions/language-centre-private/count', 'continuing-centres/private-language/count'),
  ],
});
