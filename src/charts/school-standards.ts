import { futureTargets } from '../datasets/future-targets.ts';
import { termTargets } from '../datasets/term-targets.ts';
import { fillWords } from '../figures/words.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Words } from '../locale/locales.ts';
import { legend } from '../plot/forms/legend.ts';
import { resultPanel } from '../plot/forms/results.ts';
import { defineChart } from './define.ts';
import { formatTarget } from './outcome.ts';
import { termItem, termResults, termTable } from './term-results.ts';

const aimRemarks: Readonly<Record<string, Words>> = {
  'national-standard-schools': {
    vi: 'Chỉ tiêu 2025–2030 (trên {future-targets/national-standard-schools/target}): còn cách hơn {future-targets/national-standard-gap}',
    en: 'Target for 2025–2030 (above {future-targets/national-standard-schools/target}): more than {future-targets/national-standard-gap} to go',
  },
  'accredited-schools': {
    vi: 'Chỉ tiêu 2025–2030 (trên {future-targets/accredited-schools/target}): còn cách hơn {future-targets/accredited-gap}',
    en: 'Target for 2025–2030 (above {future-targets/accredited-schools/target}): more than {future-targets/accredited-gap} to go',
  },
};

export const schoolStandards = defineChart({
  id: 'school-standards',
  datasets: [termTargets, futureTargets],
  sources: ['I:II.1.1.h:14', 'II:II.2'],
  words: {
    vi: {
      title: 'Trường đạt chuẩn và kiểm định đều vượt chỉ tiêu, sát chỉ tiêu 2025–2030',
      subtitle: 'Tỷ lệ trường (%), thực hiện đến năm 2025; thang không bắt đầu từ số không',
      alt: 'Trường đạt chuẩn quốc gia: {term-targets/national-standard-schools.department/result}, vượt chỉ tiêu trên {term-targets/national-standard-schools.department/target}. Trường đạt kiểm định chất lượng: {term-targets/accredited-schools.department/result}, vượt chỉ tiêu trên {term-targets/accredited-schools.department/target}. Hai chấm rỗng đánh dấu chỉ tiêu nhiệm kỳ 2025–2030, cùng là trên {future-targets/accredited-schools/target}, nằm ngay bên phải kết quả.',
      context:
        'Trường đạt chuẩn quốc gia được công nhận đủ điều kiện về quản lý, đội ngũ, cơ sở vật chất và kết quả. Kiểm định là trường tự đánh giá, rồi một đoàn bên ngoài đánh giá lại; theo báo cáo, năm nào Sở cũng làm bước này đúng kế hoạch. Con số chung của tỉnh không cho thấy chỗ yếu: báo cáo ghi chất lượng ở vùng cao, vùng đặc biệt khó khăn còn thấp hơn mặt bằng.',
      note: 'Chỉ tiêu kiểm định nhiệm kỳ 2025–2030 tính cả các trung tâm giáo dục thường xuyên, không chỉ riêng trường học.',
    },
    en: {
      title:
        'National standards and accreditation beat their targets and are near those of 2025–2030',
      subtitle: 'Share of schools (%), by 2025; the scale does not start at zero',
      alt: 'Schools meeting national standards: {term-targets/national-standard-schools.department/result}, past the target of above {term-targets/national-standard-schools.department/target}. Schools with quality accreditation: {term-targets/accredited-schools.department/result}, past the target of above {term-targets/accredited-schools.department/target}. Two hollow dots mark the targets for the 2025–2030 term, both above {future-targets/accredited-schools/target}, just to the right of the results.',
      context:
        'A school meeting national standards is recognised for its management, staff, facilities and results. For accreditation it assesses itself and a team from outside then assesses it again; the report says that the Department holds this second step every year as planned. A figure for the whole province hides the weak spots: the report says that quality in the highlands and other disadvantaged areas is below the rest.',
      note: 'The accreditation target for 2025–2030 takes in the continuing education centres as well as schools.',
    },
  },
  draw(data, locale) {
    const items = termResults('quality', data).map((result, index) => {
      const item = termItem(result, index, locale);
      const remark = aimRemarks[result.indicator];
      const text = remark === undefined ? [] : [{ text: fillWords(remark[locale], locale, data) }];
      return {
        ...item,
        aim: data.figure(`future-targets/${result.indicator}/target`).value,
        remarks: [...(item.remarks ?? []), ...text],
      };
    });
    return {
      legend: [
        legend.dot({ vi: 'kết quả đến 2025', en: 'result by 2025' }[locale]),
        legend.target({ vi: 'chỉ tiêu 2020–2025', en: 'target for 2020–2025' }[locale]),
        legend.dot(
          { vi: 'chỉ tiêu 2025–2030', en: 'target for 2025–2030' }[locale],
          'result',
          true,
        ),
      ],
      panels: [
        resultPanel(items, {
          domain: [68, 88],
          ticks: [70, 85],
          format: (value) => formatQuantity(value, 'percent', locale),
        }),
      ],
    };
  },
  table(data, locale) {
    const results = termResults('quality', data);
    const first = { vi: 'Tiêu chí', en: 'Measure' }[locale];
    const table = termTable(results, first, data, locale);
    const aims = data.rows(futureTargets);
    return {
      columns: [
        ...table.columns,
        { title: { vi: 'Chỉ tiêu 2025–2030', en: 'Target, 2025–2030' }[locale], numeric: true },
      ],
      rows: table.rows.map((row, index) => {
        const aim = aims.find(({ id }) => id === results[index]?.indicator);
        return [...row, aim === undefined ? '' : formatTarget({ ...aim, unit: 'percent' }, locale)];
      }),
    };
  },
});
