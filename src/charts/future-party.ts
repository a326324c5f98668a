import { futureBaseline } from '../datasets/future-baseline.ts';
import { futureTargets } from '../datasets/future-targets.ts';
import type { Data } from '../figures/data.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Locale, Words } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { legend } from '../plot/forms/legend.ts';
import { resultPanel } from '../plot/forms/results.ts';
import { defineChart } from './define.ts';
import { formatStated, formatTarget } from './outcome.ts';

/** The report's group of targets for schools and their rooms, which have a chart of their own. */
const schoolGroup = '2';

/** Most targets ask for all. The chart draws only those below, the table has every one. */
const whole = 100;

const remarks = {
  lower: { vi: 'Thấp hơn mức nay {gap}', en: '{gap} lower than now' },
  higher: { vi: 'Cao hơn mức nay {gap}', en: '{gap} higher than now' },
  unknown: { vi: 'Báo cáo không nêu mức hiện nay', en: 'The report gives no present level' },
} satisfies Record<string, Words>;

const nowWord: Words = { vi: 'nay {now}', en: '{now} now' };

const headings = {
  vi: ['Chỉ tiêu', 'Nhóm', 'Chỉ tiêu 2025–2030', 'Nay'],
  en: ['Target', 'Group', '2025–2030', 'Now'],
} as const;

/** The targets outside schools and admissions, with where they stand. */
function items(data: Data, locale: Locale) {
  const now = new Map(data.rows(futureBaseline).map((row) => [row.id, row]));
  return data
    .rows(futureTargets)
    .filter(({ group }) => group !== schoolGroup)
    .map((row, tableRow) => {
      const base = now.get(row.id);
      return {
        ...row,
        tableRow,
        label: row[`label_${locale}`],
        result: base?.now,
        goal: formatTarget({ ...row, unit: 'percent' }, locale),
        stands: base === undefined ? undefined : formatStated(base.now, base.relation, locale),
      };
    });
}

/** What there is to say of a target and the present level; nothing where both are the same. */
function comparison(target: number, result: number | undefined, locale: Locale): readonly string[] {
  if (result === undefined) return [remarks.unknown[locale]];
  if (target === result) return [];
  const gap = formatQuantity(Math.round(Math.abs(target - result) * 1e6) / 1e6, 'point', locale);
  return [remarks[target < result ? 'lower' : 'higher'][locale].replace('{gap}', gap)];
}

export const futureParty = defineChart({
  id: 'future-party',
  datasets: [futureTargets, futureBaseline],
  sources: ['II:II.2', 'I:II.2', 'I:II.3.3', 'I:II.6'],
  words: {
    vi: {
      title:
        '{future-targets/other-targets-below|Words} trong {future-targets/other-targets} phần trăm ngoài trường lớp ở dưới {future-targets/members-studying/target}, {future-targets/other-targets-whole|words} ở mức tuyệt đối',
      subtitle:
        'Chỉ tiêu nhiệm kỳ 2025–2030 (%) về Đảng, đoàn thể, cơ quan, và mức hiện nay nếu báo cáo có nêu',
      alt: '{future-targets/other-targets-below|Words} dòng cho các chỉ tiêu dưới {future-targets/members-studying/target}; chấm rỗng là chỉ tiêu, chấm đặc là mức hiện nay và che chấm rỗng khi hai mức bằng nhau. Quần chúng được phổ biến nghị quyết: trên {future-targets/others-studying/target}, nay cũng trên {future-baseline/others-studying/now}. Tổ chức đảng hoàn thành xuất sắc: {future-targets/organisations-excellent/target}, mức hiện nay không nêu. Đảng viên hoàn thành tốt trở lên: {future-targets/members-good/target}, nay {future-baseline/members-good/now}. Đảng viên hoàn thành xuất sắc: {future-targets/members-excellent/target}, bằng mức hiện nay. Còn {future-targets/other-targets-whole|bare} chỉ tiêu ở mức {future-targets/members-studying/target} chỉ có trong bảng.',
      context:
        'Mỗi năm tổ chức đảng, đảng viên và đoàn thể được xếp loại theo việc đã làm; hoàn thành xuất sắc cao hơn hoàn thành tốt. Quần chúng là người trong cơ quan chưa vào Đảng. Chỉ tiêu đảng viên hoàn thành tốt trở lên thấp hơn kết quả đã có {future-targets/members-good-gap}; báo cáo không nói vì sao. Với phần lớn chỉ tiêu ở mức tuyệt đối, báo cáo không cho biết nay đang tới đâu.',
      note: 'Chỉ ghi mức hiện nay khi Phần thứ nhất của báo cáo nêu số cho cùng một việc hoặc gần như vậy; nơi đã tới mức, chấm đặc che chấm rỗng. Còn {future-targets/other-targets-whole|bare} chỉ tiêu ở mức {future-targets/members-studying/target} không vẽ, có trong bảng.',
    },
    en: {
      title:
        '{future-targets/other-targets-below|Words} of {future-targets/other-targets|bare} percentage targets outside schooling are below {future-targets/members-studying/target}; {future-targets/other-targets-whole|words} allow no exception',
      subtitle:
        'Targets for 2025–2030 (%) for the Party, mass organisations and offices, with the present level where given',
      alt: '{future-targets/other-targets-below|Words} rows for the targets below {future-targets/members-studying/target}; a hollow dot is the target, a solid dot the present level, which covers the hollow one where both are the same. Staff outside the Party briefed on resolutions: above {future-targets/others-studying/target}, now above {future-baseline/others-studying/now} as well. Party organisations rated excellent: {future-targets/organisations-excellent/target}, present level not given. Members rated well or better: {future-targets/members-good/target}, now {future-baseline/members-good/now}. Members rated excellent: {future-targets/members-excellent/target}, the same as now. The other {future-targets/other-targets-whole|bare}, all at {future-targets/members-studying/target}, are in the table only.',
      context:
        'Party organisations, members and mass organisations are rated every year on how they fulfil their tasks; excellently is above well. Staff outside the Party are colleagues who are not members. The target for members rated well or better is {future-targets/members-good-gap} below what has been reached, and the report does not say why. For most of the targets without exception it gives no present level.',
      note: 'A present level is shown only where Part I of the report gives one for the same or nearly the same matter; where it is already there, the solid dot covers the hollow one. The other {future-targets/other-targets-whole|bare}, at {future-targets/members-studying/target}, are not drawn; the table lists them.',
    },
  },
  draw(data, locale) {
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    return {
      legend: [
        legend.dot({ vi: 'nay', en: 'now' }[locale]),
        legend.dot({ vi: 'chỉ tiêu', en: 'target' }[locale], 'result', true),
      ],
      panels: [
        resultPanel(
          items(data, locale)
            .filter(({ target }) => target < whole)
            .map(({ label, result, target, goal, stands, tableRow }) => ({
              label,
              value:
                stands === undefined
                  ? goal
                  : `${goal} (${nowWord[locale].replace('{now}', stands)})`,
              tableRow,
              aim: target,
              ...(result === undefined ? {} : { result }),
              remarks: comparison(target, result, locale).map((text) => ({ text })),
            })),
          { domain: [0, whole], ticks: [0, 50, whole], format: percent },
        ),
      ],
    };
  },
  table(data, locale) {
    const missing = translate(locale, 'chart.missing');
    return {
      columns: headings[locale].map((title, index) => ({ title, numeric: index > 0 })),
      rows: items(data, locale).map(({ label, group, goal, stands }) => [
        label,
        group,
        goal,
        stands ?? missing,
      ]),
    };
  },
});
