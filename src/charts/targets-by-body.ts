import { assessment } from '../datasets/assessment.ts';
import { fillWords } from '../figures/words.ts';
import { formatNumber } from '../locale/format.ts';
import type { Words } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import type { Row } from '../plot/drawing.ts';
import { legend } from '../plot/forms/legend.ts';
import { defineChart } from './define.ts';

const names = {
  department: { vi: 'Nghị quyết Đảng bộ Sở', en: 'Resolution of the Department' },
  province: { vi: 'Nghị quyết Đại hội Đảng bộ tỉnh', en: 'Resolution of the province' },
  plan: { vi: 'Kế hoạch năm năm 2021–2025', en: 'Five-year plan 2021–2025' },
} satisfies Record<string, Words>;

const remarks = {
  department: {
    vi: '✗ {assessment/department-missed/targets|bare} chưa đạt; số đạt không ghi, chỉ ghi {assessment/department-groups/targets|bare} nhóm',
    en: '✗ {assessment/department-missed/targets|bare} missed; of those met the report gives no number, only {assessment/department-groups/targets|bare} groups of targets',
  },
  province: {
    vi: '✗ {assessment/province-missed/targets|bare} chưa đạt',
    en: '✗ {assessment/province-missed/targets|bare} missed',
  },
  plan: {
    vi: '✗ {assessment/plan-missed-named|bare} chưa đạt có nêu tên; {assessment/plan-rest|bare} không nói rõ',
    en: '✗ {assessment/plan-missed-named|bare} named as missed; {assessment/plan-rest|bare} left open',
  },
} satisfies Record<string, Words>;

const values = {
  department: undefined,
  province: {
    vi: '{assessment/province-met/targets|bare}/{assessment/province-all/targets|bare}\u00a0đạt',
    en: '{assessment/province-met/targets|bare}\u00a0of\u00a0{assessment/province-all/targets|bare}\u00a0met',
  },
  plan: {
    vi: '{assessment/plan-met/targets|bare}/{assessment/plan-all/targets|bare}\u00a0đạt',
    en: '{assessment/plan-met/targets|bare}\u00a0of\u00a0{assessment/plan-all/targets|bare}\u00a0met',
  },
} satisfies Record<string, Words | undefined>;

/** References to what is drawn of each body: met, missed, left open, and all. */
const counts = {
  department: [undefined, 'department-missed/targets', undefined, undefined],
  province: ['province-met/targets', 'province-missed/targets', undefined, 'province-all/targets'],
  plan: ['plan-met/targets', 'plan-missed-named', 'plan-rest', 'plan-all/targets'],
} as const;

const bodies = ['department', 'province', 'plan'] as const;

export const targetsByBody = defineChart({
  id: 'targets-by-body',
  datasets: [assessment],
  words: {
    vi: {
      title:
        '{assessment/province-met/targets|bare} trong {assessment/province-all/targets|bare} chỉ tiêu của tỉnh đạt, {assessment/plan-met/targets|bare} trong {assessment/plan-all/targets|bare} của kế hoạch năm năm',
      subtitle: 'Mỗi chấm là một chỉ tiêu, đếm theo phần đánh giá chung của báo cáo',
      alt: 'Ba hàng chấm, mỗi chấm một chỉ tiêu. Nghị quyết Đảng bộ Sở: {assessment/department-missed/targets|bare} chưa đạt, số đạt không ghi. Nghị quyết Đại hội Đảng bộ tỉnh: {assessment/province-met/targets|bare} đạt, {assessment/province-missed/targets|bare} chưa đạt. Kế hoạch năm năm: {assessment/plan-met/targets|bare} đạt, {assessment/plan-missed-named|bare} chưa đạt có nêu tên, {assessment/plan-rest|bare} không nói rõ.',
      context:
        'Ngành Giáo dục nhận chỉ tiêu từ nghị quyết Đảng bộ Sở, nghị quyết Đại hội Đảng bộ tỉnh và kế hoạch phát triển kinh tế – xã hội năm năm của tỉnh. Cùng một việc có thể nằm trong nhiều danh sách với mức khác nhau, nên không cộng ba hàng được. Báo cáo đếm chưa khớp: các mục khác nêu tên {assessment/province-named|bare} chỉ tiêu của tỉnh, trong đó {assessment/province-named-met|bare} chỉ tiêu đạt.',
      note: 'Nếu kế hoạch năm năm chỉ có {assessment/plan-missed-named|bare} chỉ tiêu chưa đạt như báo cáo nêu tên thì số đạt phải là {assessment/plan-if-named-only|bare}, không phải {assessment/plan-met/targets|bare}.',
    },
    en: {
      title:
        '{assessment/province-met/targets|bare} of {assessment/province-all/targets|bare} provincial targets met, {assessment/plan-met/targets|bare} of {assessment/plan-all/targets|bare} in the five-year plan',
      subtitle: 'Each dot is one target, as counted in the report’s general assessment',
      alt: 'Three rows of dots, one dot a target. Resolution of the Department’s Party organisation: {assessment/department-missed/targets|bare} missed, those met not counted. Resolution of the provincial Party congress: {assessment/province-met/targets|bare} met, {assessment/province-missed/targets|bare} missed. Five-year plan: {assessment/plan-met/targets|bare} met, {assessment/plan-missed-named|bare} named as missed, {assessment/plan-rest|bare} left open.',
      context:
        'The education sector takes targets from the resolution of the Department’s Party organisation, that of the provincial Party congress and the province’s five-year plan for economic and social development. One matter may be on several lists at different levels, so the rows cannot be added up. Nor do the report’s counts quite agree: its sections name {assessment/province-named|bare} targets of the province, {assessment/province-named-met|bare} of them met.',
      note: 'If the {assessment/plan-missed-named|bare} targets that the report names were the only ones missed in the five-year plan, the number met would be {assessment/plan-if-named-only|bare}, not {assessment/plan-met/targets|bare}.',
    },
  },
  draw(data, locale) {
    const fill = (words: Words): string => fillWords(words[locale], locale, data);
    const rows = bodies.map((body, tableRow): Row => {
      const [met = 0, missed = 0, open = 0] = counts[body].map((ref) =>
        ref === undefined ? 0 : data.figure(`assessment/${ref}`).value,
      );
      const value = values[body];
      return {
        label: names[body][locale],
        ...(value === undefined ? {} : { value: fill(value) }),
        tableRow,
        units: {
          columns: 21,
          groups: [
            { count: met, tone: 'result' },
            { count: missed, tone: 'shortfall', hollow: true },
            { count: open, tone: 'quiet' },
          ],
        },
        remarks: [{ text: fill(remarks[body]), outcome: 'unmet' }],
      };
    });
    return {
      legend: [
        legend.dot({ vi: 'đạt', en: 'met' }[locale]),
        legend.dot(
          { vi: 'chưa đạt, có nêu tên', en: 'named as missed' }[locale],
          'shortfall',
          true,
        ),
        legend.dot({ vi: 'không nói rõ', en: 'left open' }[locale], 'quiet'),
      ],
      panels: [{ rows }],
    };
  },
  table(data, locale) {
    const head = {
      vi: ['Nơi giao', 'Đạt', 'Chưa đạt, có nêu tên', 'Không nói rõ', 'Tất cả'],
      en: ['Set by', 'Met', 'Named as missed', 'Left open', 'All'],
    }[locale];
    return {
      columns: head.map((title, index) => ({ title, numeric: index > 0 })),
      rows: bodies.map((body) => [
        names[body][locale],
        ...counts[body].map((ref, index) => {
          if (ref !== undefined)
            return formatNumber(data.figure(`assessment/${ref}`).value, locale);
          return body === 'province' && index === 2 ? '–' : translate(locale, 'chart.missing');
        }),
      ]),
    };
  },
});
