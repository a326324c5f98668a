import { missedTargets } from '../datasets/missed-targets.ts';
import { termTargets } from '../datasets/term-targets.ts';
import type { Data } from '../figures/data.ts';
import { formatQuantity } from '../locale/format.ts';
import { legend } from '../plot/forms/legend.ts';
import { resultPanel } from '../plot/forms/results.ts';
import { bodies, startWithCapital } from './bodies.ts';
import { defineChart } from './define.ts';
import { formatTarget, outcomeRemark } from './outcome.ts';

/** The missed targets with a level, worst first; targets of one thing stand together. */
function missedWithLevel(data: Data) {
  const missed = data.rows(missedTargets);
  const targets = data
    .rows(termTargets)
    .filter(({ indicator, body }) =>
      missed.some((row) => row.indicator === indicator && row.body === body),
    );
  const indicators = [...new Set(targets.map(({ indicator }) => indicator))];
  return indicators
    .map((indicator) => {
      const own = targets.filter((row) => row.indicator === indicator);
      return { own, gap: Math.max(...own.map(({ target, result }) => target - result)) };
    })
    .toSorted((a, b) => b.gap - a.gap)
    .map(({ own }) => own);
}

export const missedTargetsChart = defineChart({
  id: 'missed-targets',
  datasets: [missedTargets, termTargets],
  sources: ['I:III.2.1', 'I:II.1.1.m', 'I:II.3.2', 'I:II.3.3'],
  words: {
    vi: {
      title: 'Xa nhất là phòng nội trú: còn thiếu {missed-targets/boarding-rooms-province-gap}',
      subtitle: 'Kết quả và chỉ tiêu chưa đạt (%), nhiệm kỳ 2020–2025',
      alt: 'Năm hàng, mỗi hàng một kết quả và vạch chỉ tiêu chưa tới. Phòng nội trú kiên cố {term-targets/permanent-boarding-rooms.province/result}, chỉ tiêu trên {term-targets/permanent-boarding-rooms.department/target} và {term-targets/permanent-boarding-rooms.province/target}. Phòng học kiên cố {term-targets/permanent-classrooms.province/result}, chỉ tiêu {term-targets/permanent-classrooms.province/target}. Trẻ đi nhà trẻ {term-targets/nursery.plan/result}, chỉ tiêu {term-targets/nursery.plan/target}. Lý luận chính trị {term-targets/members-with-theory.department/result}, chỉ tiêu trên {term-targets/members-with-theory.department/target}. Gia đình văn hóa năm 2021 {term-targets/cultural-families-2021.department/result}, chỉ tiêu {term-targets/cultural-families-2021.department/target}.',
      context:
        'Phòng kiên cố là phòng xây bền; lý luận chính trị học ở trường Đảng; gia đình văn hóa là danh hiệu xét ở nơi cư trú. Báo cáo nói chung rằng vốn đầu tư công hạn chế, vùng cao thiếu giáo viên và phòng học, còn đảng viên làm nghề dạy học chưa đủ điều kiện học lý luận. Phòng nội trú hụt cả mức của Đảng bộ Sở lẫn mức của tỉnh; phòng học thì đã vượt mức của Đảng bộ Sở.',
      note: 'Báo cáo còn ghi phòng học, phòng nội trú kiên cố chưa đạt kế hoạch năm năm, nhưng không nêu mức của kế hoạch.',
    },
    en: {
      title:
        'Boarding rooms are furthest from target: {missed-targets/boarding-rooms-province-gap|bare} percentage points short',
      subtitle: 'Results and the targets they missed (%), 2020–2025 term',
      alt: 'Five rows, each with a result and the lines of targets that it did not reach. Permanent boarding rooms {term-targets/permanent-boarding-rooms.province/result}, targets above {term-targets/permanent-boarding-rooms.department/target} and {term-targets/permanent-boarding-rooms.province/target}. Permanent classrooms {term-targets/permanent-classrooms.province/result}, target {term-targets/permanent-classrooms.province/target}. Children in nursery {term-targets/nursery.plan/result}, target {term-targets/nursery.plan/target}. Political theory {term-targets/members-with-theory.department/result}, target above {term-targets/members-with-theory.department/target}. Cultural families in 2021 {term-targets/cultural-families-2021.department/result}, target {term-targets/cultural-families-2021.department/target}.',
      context:
        'Permanent rooms are solidly built; political theory is taught in the Party’s schools; cultural family is a title given where people live. In general terms the report speaks of limited public investment, of highland districts short of teachers and rooms, and of teachers in the Party who did not yet qualify for theory courses. Boarding rooms missed the Department’s target as well as the province’s; classrooms did pass the Department’s.',
      note: 'The report also says that permanent classrooms and boarding rooms missed the five-year plan, but does not give the plan’s levels.',
    },
  },
  draw(data, locale) {
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    let next = 0;
    const items = missedWithLevel(data).flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const tableRow = next;
      next += own.length;
      return [
        {
          label: first[`label_${locale}`],
          value: percent(first.result),
          tableRow,
          result: first.result,
          short: true,
          targets: own.map(({ body, target }) => ({ at: target, second: body !== 'department' })),
          remarks: own.map(({ body, ...target }) =>
            outcomeRemark(
              { ...target, unit: 'percent' },
              startWithCapital(bodies[body], locale),
              locale,
            ),
          ),
        },
      ];
    });
    return {
      legend: [
        legend.dot({ vi: 'kết quả', en: 'result' }[locale], 'shortfall'),
        legend.target({ vi: 'chỉ tiêu của Đảng bộ Sở', en: 'target of the Department' }[locale]),
        legend.target(
          { vi: 'chỉ tiêu của tỉnh hoặc kế hoạch năm năm', en: 'target of the province or plan' }[
            locale
          ],
          true,
        ),
      ],
      panels: [resultPanel(items, { domain: [0, 100], ticks: [0, 50, 100], format: percent })],
    };
  },
  table(data, locale) {
    const head = {
      vi: ['Chỉ tiêu', 'Nơi giao', 'Mức giao', 'Kết quả', 'Còn thiếu'],
      en: ['Target', 'Set by', 'Level', 'Result', 'Short by'],
    }[locale];
    return {
      columns: head.map((title, index) => ({ title, numeric: index > 1 })),
      rows: missedWithLevel(data)
        .flat()
        .map((row) => [
          row[`label_${locale}`],
          startWithCapital(bodies[row.body], locale),
          formatTarget({ ...row, unit: 'percent' }, locale),
          formatQuantity(row.result, 'percent', locale),
          formatQuantity(Math.round((row.target - row.result) * 1e6) / 1e6, 'point', locale),
        ]),
    };
  },
});
