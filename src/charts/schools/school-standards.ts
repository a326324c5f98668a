import { futureTargets } from '../../datasets/future-targets.ts';
import { termTargets } from '../../datasets/term-targets.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import { resultsForm } from '../../plot/forms/results.ts';
import { legend } from '../../plot/legend.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords, type Column } from '../define.ts';
import { formatTarget } from '../outcome.ts';
import { termColumns, termResults } from '../termResults.ts';

export const words: ChartWords = {
  vi: {
    title: 'Trường đạt chuẩn và kiểm định đều vượt chỉ tiêu, sát chỉ tiêu 2025–2030',
    subtitle: 'Tỷ lệ trường (%), thực hiện đến năm 2025; thang phóng to không bắt đầu từ số không',
    alt: 'Hai hàng, mỗi hàng một chấm là kết quả, bên trái chấm là vạch liền của chỉ tiêu đã qua. Trường đạt chuẩn quốc gia: {term-targets/national-standard-schools.department/result}, vượt chỉ tiêu trên {term-targets/national-standard-schools.department/target}. Trường đạt kiểm định chất lượng: {term-targets/accredited-schools.department/result}, vượt chỉ tiêu trên {term-targets/accredited-schools.department/target}. Hai vạch đứt đánh dấu chỉ tiêu nhiệm kỳ 2025–2030, cùng là trên {future-targets/accredited-schools/target}, nằm ngay bên phải kết quả.',
    context:
      'Trường đạt chuẩn quốc gia là trường được công nhận đạt bộ tiêu chuẩn chung của Bộ Giáo dục và Đào tạo. Kiểm định là trường tự đánh giá, rồi một đoàn bên ngoài đánh giá lại; năm nào Sở cũng tổ chức bước này đúng kế hoạch. Đây là con số chung của tỉnh; ở vùng cao, vùng đặc biệt khó khăn và vùng dân tộc thiểu số, chất lượng giáo dục còn thấp so với mặt bằng ấy.',
    note: 'Chỉ tiêu kiểm định nhiệm kỳ 2025–2030 tính cả các trung tâm giáo dục thường xuyên, không chỉ riêng trường học.',
  },
  en: {
    title: 'School standards beat both targets; those for 2025–2030 are close',
    subtitle: 'Share of schools (%), by 2025; the enlarged scale does not start at zero',
    alt: 'Two rows, each with a dot for the result, to the right of a solid line for the target it has passed. Schools meeting national standards: {term-targets/national-standard-schools.department/result}, past the target of above {term-targets/national-standard-schools.department/target}. Schools with quality accreditation: {term-targets/accredited-schools.department/result}, past the target of above {term-targets/accredited-schools.department/target}. Two dashed lines mark the targets for the 2025–2030 term, both above {future-targets/accredited-schools/target}, just to the right of the results.',
    context:
      'A school meeting national standards is recognised as up to the common standards of the Ministry of Education and Training. For accreditation it assesses itself and a team from outside then assesses it again, a step that the Department holds every year as planned. These are figures for the whole province; in the highlands, in particularly disadvantaged areas and in ethnic minority areas the quality of education is still below that level.',
    note: 'The accreditation target for 2025–2030 takes in the continuing education centres as well as schools.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: [
      'đều vượt chỉ tiêu',
      'đều vượt chỉ tiêu nhiệm kỳ',
      'đều vượt chỉ tiêu, sát chỉ tiêu 2025–2030',
    ],
    en: [
      'both above target',
      'exceed the target of the term',
      'beat both targets; those for 2025–2030 are close',
    ],
    holds: ({ of }) =>
      ['national-standard-schools', 'accredited-schools'].every(
        (id) => of(`term-targets/${id}.department/difference`) > 0,
      ) &&
      Math.max(of('future-targets/national-standard-gap'), of('future-targets/accredited-gap')) < 5,
  },
  {
    vi: ['của nhiệm kỳ tới chưa tới ba điểm phần trăm'],
    en: ['less than three percentage points from the'],
    holds: ({ of }) =>
      Math.max(of('future-targets/national-standard-gap'), of('future-targets/accredited-gap')) < 3,
  },
];

/** The results with the targets of the next term. */
function standardsOf(data: Data) {
  const aims = data.rows(futureTargets);
  return termResults('quality', data).map((result) => ({
    ...result,
    aim: aims.find(({ id }) => id === result.indicator),
  }));
}

type Standard = ReturnType<typeof standardsOf>[number];

const columns: readonly Column<Standard>[] = [
  ...termColumns({ vi: 'Tiêu chí', en: 'Measure' }),
  {
    title: { vi: 'Chỉ tiêu 2025–2030', en: 'Target, 2025–2030' },
    numeric: true,
    cell: ({ aim }, locale) =>
      aim === undefined ? '' : formatTarget({ ...aim, unit: 'percent' }, locale),
  },
];

export const chart = defineChart({
  id: 'school-standards',
  form: 'targets',
  datasets: [termTargets, futureTargets],
  sources: ['I:II.1.1.h:14', 'II:II.2'],
  rows: standardsOf,
  columns,
  views: [
    {
      id: 'enlarged',
      label: { vi: 'Phóng to', en: 'Enlarged' },
      says: {
        vi: 'Thang không bắt đầu từ số không. Chuẩn quốc gia vượt chỉ tiêu {term-targets/national-standard-schools.department/difference}, kiểm định vượt {term-targets/accredited-schools.department/difference}.',
        en: 'The scale does not start at zero. National standards are {term-targets/national-standard-schools.department/difference} past the target, accreditation {term-targets/accredited-schools.department/difference}.',
      },
    },
    {
      id: 'full',
      label: { vi: 'Thang đủ', en: 'Full scale' },
      says: {
        vi: 'Trên thang từ không đến một trăm phần trăm: sau chỉ tiêu 2025–2030 vẫn còn những trường chưa đạt.',
        en: 'From nought to a hundred per cent: beyond the targets for 2025–2030 there are still schools that do not qualify.',
      },
    },
  ],
  draw(standards, room, { locale, view = 'enlarged' }) {
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    const rows = standards.map((standard) => {
      const { key, result, target, aim } = standard;
      const gap = formatNumber(Math.round((result - target) * 1e6) / 1e6, locale);
      return {
        key,
        label: standard[`label_${locale}`],
        value: result,
        valueText: `${percent(result)} (${result < target ? '' : '+'}${gap})`,
        target: { at: target, text: formatTarget({ ...standard, unit: 'percent' }, locale) },
        ...(aim === undefined
          ? {}
          : { aim: { at: aim.target, text: formatTarget({ ...aim, unit: 'percent' }, locale) } }),
      };
    });
    return resultsForm([{ rows }], room, {
      format: percent,
      ...(view === 'full' ? { domain: [0, 100] as const } : {}),
      legend: [
        legend.dot({ vi: 'kết quả đến 2025', en: 'result by 2025' }[locale]),
        legend.target({ vi: 'chỉ tiêu 2020–2025', en: 'target for 2020–2025' }[locale]),
        legend.target({ vi: 'chỉ tiêu 2025–2030', en: 'target for 2025–2030' }[locale], true),
      ],
    });
  },
});
