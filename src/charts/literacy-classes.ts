import { literacyClasses } from '../datasets/literacy-classes.ts';
import { fillWords, formatFigure } from '../figures/words.ts';
import { formatNumber } from '../locale/format.ts';
import type { Words } from '../locale/locales.ts';
import { barRows } from '../plot/forms/bars.ts';
import { legend } from '../plot/forms/legend.ts';
import { defineChart } from './define.ts';

const columns = 30;

const panelTitles = {
  classes: { vi: 'Mỗi chấm là một lớp', en: 'Each dot is one class' },
  learners: { vi: 'Học viên, so với kế hoạch', en: 'Learners, against the plan' },
} satisfies Record<string, Words>;

const shortfall: Words = {
  vi: '✗ Còn thiếu {literacy-classes/shortfall} mới đủ {literacy-classes/plan|bare} theo kế hoạch',
  en: '✗ {literacy-classes/shortfall} short of the {literacy-classes/plan|bare} planned',
};

export const literacyClassesChart = defineChart({
  id: 'literacy-classes',
  datasets: [literacyClasses],
  words: {
    vi: {
      title:
        'Lớp xóa mù chữ đạt {literacy-classes/2021-2024/plan_rate} kế hoạch, thiếu {literacy-classes/shortfall} nếu tính theo người học',
      subtitle: 'Số lớp và số học viên xóa mù chữ, 2021–2024',
      alt: '{literacy-classes/2021-2024/classes} xóa mù chữ, mỗi lớp một chấm. Bên dưới là một thanh ngang cho {literacy-classes/2021-2024/learners}, lấp gần kín khung kế hoạch {literacy-classes/plan}: đạt {literacy-classes/2021-2024/plan_rate}, còn thiếu {literacy-classes/shortfall}.',
      context:
        'Lớp xóa mù chữ dạy đọc, viết cho người chưa biết chữ. Theo báo cáo, lớp mở linh hoạt để ai cũng theo được, và nhà trường cùng địa phương đi vận động người học. Tỉnh giữ được chuẩn xóa mù chữ mức độ 2, mức cao hơn trong hai mức; nhưng đạt chuẩn không có nghĩa là không còn người mù chữ, và tỷ lệ người biết chữ thì báo cáo không nêu.',
      note: 'Báo cáo nêu mức đạt {literacy-classes/2021-2024/plan_rate} mà không nêu kế hoạch. Tính theo học viên thì {literacy-classes/plan|bare} là số nguyên duy nhất cho ra mức ấy; tính theo lớp thì không số nguyên nào khớp.',
    },
    en: {
      title:
        'Literacy classes reached {literacy-classes/2021-2024/plan_rate} of the plan; if it counts learners, {literacy-classes/shortfall} short',
      subtitle: 'Literacy classes and learners, 2021–2024',
      alt: '{literacy-classes/2021-2024/classes|bare} literacy classes, one dot each. Below, a bar for {literacy-classes/2021-2024/learners} almost fills a frame that stands for the plan of {literacy-classes/plan|bare}: {literacy-classes/2021-2024/plan_rate} reached, {literacy-classes/shortfall} short.',
      context:
        'Literacy classes teach reading and writing to people who cannot yet do so. The report says that they were run flexibly, so that everyone could attend, and that schools and local partners went out to win learners. The province keeps the national standard of illiteracy eradication at level 2, the higher of two; that does not mean that everyone can read, and the report gives no literacy rate.',
      note: 'The report gives {literacy-classes/2021-2024/plan_rate} of the plan without stating the plan. Counted in learners, {literacy-classes/plan|bare} is the only whole number that yields that share; counted in classes, none does.',
    },
  },
  draw(data, locale) {
    const value = (name: string): number => data.figure(`literacy-classes/${name}`).value;
    const learners = value('2021-2024/learners');
    const bar = {
      label: { vi: 'Học viên', en: 'Learners' }[locale],
      tableRow: 1,
      size: learners,
      text: formatNumber(learners, locale),
      remarks: [{ text: fillWords(shortfall[locale], locale, data), outcome: 'unmet' as const }],
    };
    return {
      legend: [
        legend.bar({ vi: 'học viên đã học', en: 'learners enrolled' }[locale]),
        legend.bar({ vi: 'học viên theo kế hoạch', en: 'learners planned' }[locale], 'quiet', true),
      ],
      panels: [
        {
          title: panelTitles.classes[locale],
          rows: [
            {
              label: { vi: 'Lớp xóa mù chữ', en: 'Literacy classes' }[locale],
              value: formatNumber(value('2021-2024/classes'), locale),
              tableRow: 0,
              units: { columns, groups: [{ count: value('2021-2024/classes'), tone: 'result' }] },
            },
          ],
        },
        {
          title: panelTitles.learners[locale],
          rows: barRows([bar], { whole: value('plan'), outlined: true }),
        },
      ],
    };
  },
  table(data, locale) {
    const refs = [
      '2021-2024/classes',
      '2021-2024/learners',
      'class-size',
      'plan',
      'shortfall',
      '2021-2024/plan_rate',
    ];
    const figures = refs.map((ref) => data.figure(`literacy-classes/${ref}`));
    return {
      columns: [
        { title: { vi: 'Nội dung', en: 'Measure' }[locale], numeric: false },
        { title: { vi: 'Số liệu', en: 'Figure' }[locale], numeric: true },
      ],
      rows: figures.map((figure) => [figure.title[locale], formatFigure(figure, locale)]),
    };
  },
});
