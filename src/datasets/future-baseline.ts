import { column, defineDataset, labelColumns, sourceColumn } from '../figures/define.ts';
import { same } from '../figures/check.ts';
import { category, id, percent } from '../table/fieldTypes.ts';

export const futureBaseline = defineDataset({
  id: 'future-baseline',
  order: 560,
  title: {
    vi: 'Mức hiện nay của các chỉ tiêu 2025–2030',
    en: 'Where the targets for 2025–2030 stand now',
  },
  description: {
    vi: 'Mỗi dòng là mức hiện nay của một chỉ tiêu 2025–2030, cùng mã với bộ chỉ tiêu ấy, để biết đích còn xa hay gần. Chỉ có những chỉ tiêu mà Phần thứ nhất của báo cáo nêu số cho cùng một việc.',
    en: 'Each row is the present level of a target for 2025–2030, with the id it has in the dataset of targets, to tell how far there is to go. It holds only the targets for which Part I of the report has a figure on the same matter.',
  },
  source: 'I:II',
  key: ['id'],
  columns: {
    id: column(id(), { vi: 'Mã chỉ tiêu', en: 'Target id' }),
    ...labelColumns,
    relation: column(category('exactly', 'above'), { vi: 'Cách ghi', en: 'Stated as' }),
    now: column(percent(), { vi: 'Hiện nay', en: 'Now' }, 'percent'),
    ...sourceColumn,
  },
  checks: [
    same(
      'term-targets/members-studying-resolutions.department/result',
      'future-baseline/members-studying/now',
    ),
    same(
      'term-targets/others-studying-resolutions.department/result',
      'future-baseline/others-studying/now',
    ),
    same(
      'term-targets/national-standard-schools.department/result',
      'future-baseline/national-standard-schools/now',
    ),
    same(
      'term-targets/accredited-schools.department/result',
      'future-baseline/accredited-schools/now',
    ),
    same('rooms/classrooms/permanent_rate', 'future-baseline/classrooms/now'),
    same('rooms/boarding-rooms/permanent_rate', 'future-baseline/boarding-rooms/now'),
    same('party-rates/fulfilled/rate', 'future-baseline/members-fulfilling/now'),
    same('party-rates/fulfilled-well/rate', 'future-baseline/members-good/now'),
    same('party-rates/fulfilled-excellently/rate', 'future-baseline/members-excellent/now'),
    same('personal-plans/2020-2025/rate', 'future-baseline/personal-plans/now'),
  ],
});
