import { column, defineDataset } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const resolutionStudy = defineDataset({
  id: 'resolution-study',
  order: 470,
  title: { vi: 'Tổ chức đảng học tập nghị quyết', en: 'Party organisations studying resolutions' },
  description: {
    vi: 'Một dòng: số chi bộ và đảng bộ bộ phận đã tổ chức học tập nghị quyết và lập chương trình hành động, trên tổng số. Tỷ lệ người học nằm ở bộ chỉ tiêu nhiệm kỳ.',
    en: 'One row: the cells and constituent Party organisations that studied the resolutions and drew up action programmes, of all there are. Attendance stands in the dataset of term targets.',
  },
  source: 'I:II.2',
  key: ['period'],
  columns: {
    period: column(id(), { vi: 'Nhiệm kỳ', en: 'Term' }),
    studied: column(count(), { vi: 'Tổ chức đảng đã làm', en: 'Did so' }, 'number'),
    organisations: column(
      count(),
      { vi: 'Tổ chức đảng trực thuộc', en: 'Party organisations' },
      'number',
    ),
  },
});
