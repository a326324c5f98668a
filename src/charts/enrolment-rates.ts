import { schoolingTargetsMet } from '../datasets/schooling-targets-met.ts';
import { termTargets } from '../datasets/term-targets.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Locale, Words } from '../locale/locales.ts';
import type { Row } from '../plot/drawing.ts';
import { legend } from '../plot/forms/legend.ts';
import { resultPanel } from '../plot/forms/results.ts';
import type { Data } from '../figures/data.ts';
import { defineChart } from './define.ts';
import { termItem, termResults, termTable } from './term-results.ts';

/** Rates from here on crowd together at the end of the full scale and get a scale of their own. */
const crowded = 99;

const panelTitles = {
  all: { vi: 'Cả sáu tỷ lệ, thang đầy đủ', en: 'All six rates, full scale' },
  crowded: {
    vi: 'Các tỷ lệ sát nhau, phóng to đoạn cuối thang',
    en: 'The rates that crowd together, end of the scale enlarged',
  },
} satisfies Record<string, Words>;

/** Youngest first: the table of targets has the five-year plan, and with it the nursery, last. */
function byAge(data: Data): ReturnType<typeof termResults> {
  const rates = termResults('enrolment', data);
  return [
    ...rates.filter(({ body }) => body === 'plan'),
    ...rates.filter(({ body }) => body !== 'plan'),
  ];
}

/** A band behind the marks of a row, from the result to the target that it misses. */
function withGap(row: Row, from: number, to: number): Row {
  if (row.strip === undefined) return row;
  const band = { mark: 'bar', from, to, y: 0.55, height: 0.4, tone: 'shortfall' } as const;
  return { ...row, strip: { ...row.strip, marks: [band, ...row.strip.marks] } };
}

export const enrolmentRates = defineChart({
  id: 'enrolment-rates',
  datasets: [termTargets, schoolingTargetsMet],
  sources: ['I:II.1.1.b:2', 'I:III.2.1'],
  words: {
    vi: {
      title:
        '{schooling-targets-met/enrolment-met|Words} trong {schooling-targets-met/enrolment-rates|words} tỷ lệ đi học vượt chỉ tiêu, nhà trẻ còn thiếu {schooling-targets-met/nursery-shortfall}',
      subtitle:
        'Tỷ lệ huy động theo độ tuổi (%), nhiệm kỳ 2020–2025; hình dưới dùng thang không bắt đầu từ số không',
      alt: 'Sáu tỷ lệ, mỗi tỷ lệ một chấm bên cạnh vạch chỉ tiêu. Nhà trẻ {term-targets/nursery.plan/result}, cách chỉ tiêu {term-targets/nursery.plan/target} một khoảng rõ rệt. Năm tỷ lệ còn lại đều vượt: mẫu giáo 3–5 tuổi {term-targets/kindergarten-3-5.department/result}, trẻ 5 tuổi {term-targets/kindergarten-5.department/result}, tiểu học {term-targets/primary-6-10.department/result}, THCS {term-targets/lower-secondary-11-14.department/result}, THPT và tương đương {term-targets/upper-secondary-15-18.department/result}. Ba tỷ lệ sát một trăm phần trăm được vẽ lại trên thang phóng to.',
      context:
        'Tỷ lệ huy động là phần trẻ ở một độ tuổi đang học cấp dành cho tuổi ấy; nhà trẻ nhận trẻ từ 3 đến 36 tháng tuổi. Về việc đưa trẻ ra lớp nói chung, báo cáo nhắc một số huyện vùng cao thiếu giáo viên, thiếu phòng, và nhiều cha mẹ đời sống còn khó khăn; riêng nhà trẻ thì không nêu lý do. Tuổi trung học phổ thông (THPT) vượt chỉ tiêu nhưng vẫn thấp hơn cấp dưới {schooling-targets-met/upper-secondary-drop}.',
      note: 'Báo cáo không ghi các tỷ lệ này tính ở năm nào. Chỉ tiêu nhà trẻ thuộc kế hoạch phát triển 2021–2025; năm chỉ tiêu kia do Đảng bộ Sở và tỉnh cùng giao.',
    },
    en: {
      title:
        '{schooling-targets-met/enrolment-met|Words} of {schooling-targets-met/enrolment-rates|words} enrolment rates beat target; nursery is {schooling-targets-met/nursery-shortfall} short',
      subtitle:
        'Enrolment rate by age (%), 2020–2025 term; the scale of the lower panel does not start at zero',
      alt: 'Six rates, each a dot beside an upright line for its target. Nursery, at {term-targets/nursery.plan/result}, is clearly apart from its target of {term-targets/nursery.plan/target}. The other five are above theirs: kindergarten from three to five {term-targets/kindergarten-3-5.department/result}, age five {term-targets/kindergarten-5.department/result}, primary {term-targets/primary-6-10.department/result}, lower secondary {term-targets/lower-secondary-11-14.department/result}, upper secondary or equivalent {term-targets/upper-secondary-15-18.department/result}. The three rates closest to one hundred per cent are drawn again on an enlarged scale.',
      context:
        'An enrolment rate is the share of an age group attending the level of schooling meant for it; nurseries take children from three to thirty-six months. On getting children into school in general, the report speaks of highland districts short of teachers and rooms and of parents in hardship; for nurseries it gives no reason of their own. Upper secondary, though past its target, is {schooling-targets-met/upper-secondary-drop} below the level before it.',
      note: 'The report does not say which year the rates refer to. The nursery target belongs to the development plan for 2021–2025; the Department and the province both set the other five.',
    },
  },
  draw(data, locale: Locale) {
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    const rates = byAge(data);
    const items = rates.map((rate, index) => termItem(rate, index, locale));
    const isCrowded = (index: number): boolean => (rates[index]?.result ?? 0) >= crowded;
    const all = resultPanel(
      // What is said of the crowded rates is said where they can be told apart.
      items.map((item, index) => (isCrowded(index) ? { ...item, remarks: [] } : item)),
      { domain: [0, 100], ticks: [0, 50, 100], format: percent },
      panelTitles.all[locale],
    );
    const enlarged = resultPanel(
      items.filter((_, index) => isCrowded(index)),
      { domain: [crowded, 100], ticks: [crowded, 100], format: percent },
      panelTitles.crowded[locale],
    );
    const rows = all.rows.map((row, index) => {
      const rate = rates[index];
      return rate === undefined || items[index]?.short !== true
        ? row
        : withGap(row, rate.result / 100, rate.target / 100);
    });
    return {
      legend: [
        legend.dot({ vi: 'kết quả vượt chỉ tiêu', en: 'result above target' }[locale]),
        legend.dot({ vi: 'kết quả chưa tới', en: 'result short of it' }[locale], 'shortfall'),
        legend.target({ vi: 'chỉ tiêu', en: 'target' }[locale]),
      ],
      panels: [{ ...all, rows }, enlarged],
    };
  },
  table(data, locale) {
    const first = { vi: 'Độ tuổi và cấp học', en: 'Age and level' }[locale];
    return termTable(byAge(data), first, data, locale);
  },
});
