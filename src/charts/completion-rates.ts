import { schoolingTargetsMet } from '../datasets/schooling-targets-met.ts';
import { termTargets } from '../datasets/term-targets.ts';
import { formatQuantity } from '../locale/format.ts';
import { legend } from '../plot/forms/legend.ts';
import { resultPanel } from '../plot/forms/results.ts';
import { defineChart } from './define.ts';
import { termItem, termResults, termTable } from './term-results.ts';

export const completionRates = defineChart({
  id: 'completion-rates',
  datasets: [termTargets, schoolingTargetsMet],
  sources: ['I:II.1.1.b:4'],
  words: {
    vi: {
      title:
        'Cả {schooling-targets-met/completion/total|words} tỷ lệ học xong, tốt nghiệp đều vượt chỉ tiêu',
      subtitle:
        'Tỷ lệ hoàn thành, tốt nghiệp (%), nhiệm kỳ 2020–2025; thang không bắt đầu từ số không',
      alt: 'Ba chấm kết quả, chấm nào cũng nằm bên phải vạch chỉ tiêu. Hoàn thành chương trình tiểu học {term-targets/primary-completion.department/result}, chỉ tiêu trên {term-targets/primary-completion.department/target}. Tốt nghiệp THCS {term-targets/lower-secondary-graduation.department/result}, chỉ tiêu trên {term-targets/lower-secondary-graduation.department/target}. Tốt nghiệp THPT {term-targets/upper-secondary-graduation.department/result}, chỉ tiêu trên {term-targets/upper-secondary-graduation.department/target}.',
      context:
        'Học hết tiểu học thì gọi là hoàn thành chương trình, hết trung học cơ sở (THCS) và trung học phổ thông (THPT) thì gọi là tốt nghiệp. Chỉ tiêu do Đảng bộ Sở và tỉnh cùng giao. Vượt xa nhất là tốt nghiệp THPT, điểm mà báo cáo cho biết ngành đã tập trung nâng lên. Không rõ các tỷ lệ tính trên những học sinh nào, nên chúng chưa nói lên có bao nhiêu em nghỉ học giữa chừng.',
    },
    en: {
      title:
        'All {schooling-targets-met/completion/total|words} completion and graduation rates are above target',
      subtitle:
        'Completion and graduation rates (%), 2020–2025 term; the scale does not start at zero',
      alt: 'Three dots for the results, each to the right of its target. Primary completion {term-targets/primary-completion.department/result}, target above {term-targets/primary-completion.department/target}. Lower secondary graduation {term-targets/lower-secondary-graduation.department/result}, target above {term-targets/lower-secondary-graduation.department/target}. Upper secondary graduation {term-targets/upper-secondary-graduation.department/result}, target above {term-targets/upper-secondary-graduation.department/target}.',
      context:
        'Pupils complete primary school and graduate from lower and upper secondary school. The Department’s Party organisation and the province set the same targets. Upper secondary graduation is furthest past its own, and the report says that the sector concentrated on it. Which students the shares are taken of is not stated, so they do not show how many drop out along the way.',
    },
  },
  draw(data, locale) {
    const items = termResults('completion', data).map((result, index) =>
      termItem(result, index, locale),
    );
    return {
      legend: [
        legend.dot({ vi: 'kết quả', en: 'result' }[locale]),
        legend.target({ vi: 'chỉ tiêu', en: 'target' }[locale]),
      ],
      panels: [
        resultPanel(items, {
          domain: [96, 100],
          ticks: [96, 98, 100],
          format: (value) => formatQuantity(value, 'percent', locale),
        }),
      ],
    };
  },
  table(data, locale) {
    const first = { vi: 'Cấp học', en: 'Level' }[locale];
    return termTable(termResults('completion', data), first, data, locale);
  },
});
