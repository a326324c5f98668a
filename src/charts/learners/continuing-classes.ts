import { continuingClasses } from '../../datasets/continuing-classes.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import { barsForm } from '../../plot/forms/bars.ts';
import { waffleFieldForm } from '../../plot/forms/waffle/field.ts';
import { fieldColumn, keyed, nameColumn } from '../cells.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{continuing-classes/upper-secondary/classes|bare} trong {continuing-classes/all/classes} giáo dục thường xuyên là lớp THPT',
    subtitle: 'Mỗi chấm là một lớp, năm học 2024–2025',
    alt: 'Một khối chấm, mỗi chấm một lớp; chỉ một chấm xám ở cuối là lớp THCS. Cấp THPT có {continuing-classes/upper-secondary/classes} với {continuing-classes/upper-secondary/learners}. Cấp THCS có {continuing-classes/lower-secondary/classes} với {continuing-classes/lower-secondary/learners}. Cả hai cấp: {continuing-classes/all/classes}, {continuing-classes/all/learners}.',
    context:
      'Các lớp này dạy chương trình trung học cơ sở (THCS) và trung học phổ thông (THPT) tại trung tâm, cho người không học ở trường phổ thông. Quy mô học viên ngày càng tăng. Trang thiết bị chưa theo kịp: các trung tâm mới có {teaching-equipment/continuing/norm_rate} số thiết bị tối thiểu theo định mức.',
  },
  en: {
    title:
      '{continuing-classes/upper-secondary/classes|bare} of {continuing-classes/all/classes|bare} continuing education classes are upper secondary',
    subtitle: 'Each dot is one class, school year 2024–2025',
    alt: 'A field of dots, one dot a class; a single grey dot at its end is lower secondary. Upper secondary has {continuing-classes/upper-secondary/classes} with {continuing-classes/upper-secondary/learners}. Lower secondary has {continuing-classes/lower-secondary/classes} with {continuing-classes/lower-secondary/learners}. Both levels: {continuing-classes/all/classes}, {continuing-classes/all/learners}.',
    context:
      'These classes teach the lower and upper secondary programmes at centres, to people who do not attend an ordinary school. The number of learners has kept growing. Equipment has not kept up: the centres hold {teaching-equipment/continuing/norm_rate} of the minimum that the norm requires.',
  },
};

const rowsOf = (data: Data) => keyed(continuingClasses, data);

type Level = ReturnType<typeof rowsOf>[number];

export const chart = defineChart<Level>({
  id: 'continuing-classes',
  form: 'dots',
  datasets: [continuingClasses],
  rows: rowsOf,
  columns: [
    nameColumn({ vi: 'Cấp học', en: 'Level' }),
    fieldColumn(continuingClasses, 'classes'),
    fieldColumn(continuingClasses, 'learners'),
  ],
  views: [
    {
      id: 'classes',
      label: { vi: 'Số lớp', en: 'Classes' },
      says: {
        vi: 'Trong {continuing-classes/all/classes}, cấp THCS chỉ có {continuing-classes/lower-secondary/classes|bare}.',
        en: 'Of {continuing-classes/all/classes}, lower secondary has only {continuing-classes/lower-secondary/classes|bare}.',
      },
    },
    {
      id: 'learners',
      label: { vi: 'Số học viên', en: 'Learners' },
      says: {
        vi: 'Tính theo người học càng chênh: {continuing-classes/upper-secondary/learners|bare} so với {continuing-classes/lower-secondary/learners}.',
        en: 'Counted in learners the gap is wider still: {continuing-classes/upper-secondary/learners|bare} to {continuing-classes/lower-secondary/learners|bare}.',
      },
      subtitle: {
        vi: 'Số học viên theo cấp học, năm học 2024–2025',
        en: 'Learners by level, school year 2024–2025',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const levels = rows
      .filter(({ part_of }) => part_of === 'all')
      .toSorted((a, b) => b.classes - a.classes);
    const tone = (index: number) => (index === 0 ? ('result' as const) : ('before' as const));
    return view === 'learners'
      ? barsForm(
          [
            {
              rows: levels.map((level, index) => ({
                key: level.key,
                label: level[`label_${locale}`],
                value: level.learners,
                text: formatNumber(level.learners, locale),
                parts: [{ value: level.learners, tone: tone(index) }],
              })),
            },
          ],
          room,
        )
      : waffleFieldForm(
          levels.map((level, index) => ({
            key: level.key,
            label: level[`label_${locale}`],
            note: formatQuantity(level.learners, 'learner', locale),
            text: formatNumber(level.classes, locale),
            count: level.classes,
            tone: tone(index),
          })),
          room,
          { largest: 32 },
        );
  },
});
