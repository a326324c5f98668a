import { continuingClasses } from '../datasets/continuing-classes.ts';
import { formatQuantity } from '../locale/format.ts';
import { defineChart } from './define.ts';
import { datasetTable } from './table.ts';

export const continuingClassesChart = defineChart({
  id: 'continuing-classes',
  datasets: [continuingClasses],
  words: {
    vi: {
      title:
        '{continuing-classes/upper-secondary/classes|bare} trong {continuing-classes/all/classes} giáo dục thường xuyên là lớp THPT',
      subtitle: 'Mỗi chấm là một lớp, năm học 2024–2025',
      alt: 'Hai nhóm chấm, mỗi chấm một lớp. Cấp THPT có {continuing-classes/upper-secondary/classes} với {continuing-classes/upper-secondary/learners}. Cấp THCS có {continuing-classes/lower-secondary/classes} với {continuing-classes/lower-secondary/learners}. Cả hai cấp: {continuing-classes/all/classes}, {continuing-classes/all/learners}.',
      context:
        'Đây là những lớp dạy chương trình trung học cơ sở (THCS) và trung học phổ thông (THPT) ở trung tâm, cho người không học trường phổ thông. Theo báo cáo, số học viên ngày càng đông, song không có số của năm trước để so. Trang thiết bị chưa theo kịp: các trung tâm mới đáp ứng {teaching-equipment/continuing/norm_rate} định mức.',
    },
    en: {
      title:
        '{continuing-classes/upper-secondary/classes|bare} of {continuing-classes/all/classes|bare} continuing education classes are upper secondary',
      subtitle: 'Each dot is one class, school year 2024–2025',
      alt: 'Two groups of dots, one dot a class. Upper secondary has {continuing-classes/upper-secondary/classes} with {continuing-classes/upper-secondary/learners}. Lower secondary has {continuing-classes/lower-secondary/classes} with {continuing-classes/lower-secondary/learners}. Both levels: {continuing-classes/all/classes}, {continuing-classes/all/learners}.',
      context:
        'These classes teach the lower and upper secondary programmes at centres, to people who do not attend an ordinary school. The report says that learners are growing in number, but gives no earlier year to compare with. Equipment lags behind: the centres hold only {teaching-equipment/continuing/norm_rate} of what the norm requires.',
    },
  },
  draw(data, locale) {
    const all = data.rows(continuingClasses);
    const rows = all
      .filter(({ part_of }) => part_of === 'all')
      .toSorted((a, b) => b.classes - a.classes)
      .map((level) => ({
        label: level[`label_${locale}`],
        value: formatQuantity(level.classes, 'class', locale),
        tableRow: all.indexOf(level),
        units: { columns: 20, groups: [{ count: level.classes, tone: 'result' as const }] },
        remarks: [{ text: formatQuantity(level.learners, 'learner', locale) }],
      }));
    return { panels: [{ rows }] };
  },
  table(data, locale) {
    const first = { vi: 'Cấp học', en: 'Level' }[locale];
    const rows = data.rows(continuingClasses);
    return datasetTable(continuingClasses, rows, ['classes', 'learners'], first, data, locale);
  },
});
