import { formatFigure, fillWords } from '../figures/words.ts';
import type { Words } from '../locale/locales.ts';
import { schoolMergers } from '../datasets/school-mergers.ts';
import { defineChart } from './define.ts';

const labels = {
  before: {
    vi: '{school-mergers/2020-2024/before} trước khi sáp nhập',
    en: '{school-mergers/2020-2024/before} before merging',
  },
  after: {
    vi: '{school-mergers/2020-2024/after} sau khi sáp nhập',
    en: '{school-mergers/2020-2024/after} after merging',
  },
  reduction: {
    vi: 'Giảm {school-mergers/2020-2024/reduction|bare} đầu mối, chỉ tiêu là {school-mergers/target|bare}',
    en: '{school-mergers/2020-2024/reduction|bare} fewer, against a target of {school-mergers/target|bare}',
  },
} satisfies Record<string, Words>;

const shortfall: Words = {
  vi: '✗ Chưa đạt: thiếu {school-mergers/shortfall|bare} đầu mối (chấm rỗng)',
  en: '✗ Not met: {school-mergers/shortfall|bare} short (hollow dots)',
};

const columns = 27;

export const schoolMergersChart = defineChart({
  id: 'school-mergers',
  datasets: [schoolMergers],
  words: {
    vi: {
      title:
        '{school-mergers/2020-2024/before} gộp thành {school-mergers/2020-2024/after|bare}, còn thiếu {school-mergers/shortfall|words} đầu mối nữa mới đủ chỉ tiêu',
      subtitle: 'Mỗi chấm là một trường, giai đoạn 2020–2024',
      alt: 'Ba nhóm chấm, mỗi chấm một trường. Trước khi sáp nhập: {school-mergers/2020-2024/before}. Sau khi sáp nhập: {school-mergers/2020-2024/after}. Số đầu mối đã giảm: {school-mergers/2020-2024/reduction|bare} trên chỉ tiêu {school-mergers/target|bare}, tức {school-mergers/2020-2024/target_rate}; {school-mergers/shortfall|bare} chấm rỗng là phần còn thiếu.',
      context:
        'Một “đầu mối” là một trường có bộ máy quản lý riêng; gộp trường là để bộ máy gọn lại, mỗi trường nhiều lớp hơn và mỗi lớp đông hơn. Theo báo cáo, chưa đủ mức tỉnh giao vì một số huyện xin dừng việc sáp nhập đã định từ năm 2019. Báo cáo không kể tên các huyện ấy, cũng không cho biết những trường nào đã gộp.',
      note: 'Báo cáo nêu mức đạt {school-mergers/2020-2024/target_rate} mà không nêu chỉ tiêu. {school-mergers/target|bare} là số nguyên duy nhất cho ra mức ấy.',
    },
    en: {
      title:
        '{school-mergers/2020-2024/before} became {school-mergers/2020-2024/after|bare}, a cut {school-mergers/shortfall|words} short of the target',
      subtitle: 'Each dot is one school, 2020–2024',
      alt: 'Three groups of dots, one dot a school. Before merging: {school-mergers/2020-2024/before}. After merging: {school-mergers/2020-2024/after}. Reduction: {school-mergers/2020-2024/reduction|bare} against a target of {school-mergers/target|bare}, or {school-mergers/2020-2024/target_rate}; {school-mergers/shortfall|bare} hollow dots show what is missing.',
      context:
        'Merging puts several schools under one management, so that there are fewer to run, with more classes in each school and more pupils in each class. By the report’s account the province’s target was missed because some districts asked to halt mergers planned in 2019. The report names neither those districts nor the schools that were merged.',
      note: 'The report gives {school-mergers/2020-2024/target_rate} of the target without stating the target. {school-mergers/target|bare} is the only whole number that yields that share.',
    },
  },
  draw(data, locale) {
    const fill = (words: Words): string => fillWords(words[locale], locale, data);
    const value = (name: string): number => data.figure(`school-mergers/${name}`).value;
    return {
      panels: [
        {
          rows: [
            {
              label: fill(labels.before),
              tableRow: 0,
              units: { columns, groups: [{ count: value('2020-2024/before'), tone: 'before' }] },
            },
            {
              label: fill(labels.after),
              tableRow: 1,
              units: { columns, groups: [{ count: value('2020-2024/after'), tone: 'result' }] },
            },
            {
              label: fill(labels.reduction),
              tableRow: 2,
              units: {
                columns,
                groups: [
                  { count: value('2020-2024/reduction'), tone: 'quiet' },
                  { count: value('shortfall'), tone: 'shortfall', hollow: true },
                ],
              },
              remarks: [{ text: fill(shortfall), outcome: 'unmet' }],
            },
          ],
        },
      ],
    };
  },
  table(data, locale) {
    const refs = [
      '2020-2024/before',
      '2020-2024/after',
      '2020-2024/reduction',
      'target',
      'shortfall',
      '2020-2024/target_rate',
    ];
    const figures = refs.map((ref) => data.figure(`school-mergers/${ref}`));
    return {
      columns: [
        { title: { vi: 'Nội dung', en: 'Measure' }[locale], numeric: false },
        { title: { vi: 'Số liệu', en: 'Figure' }[locale], numeric: true },
      ],
      rows: figures.map((figure) => [figure.title[locale], formatFigure(figure, locale)]),
    };
  },
});
