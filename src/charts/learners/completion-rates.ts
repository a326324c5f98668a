import { schoolingTargetsMet } from '../../datasets/schooling-targets-met.ts';
import { termTargets } from '../../datasets/term-targets.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { dotsForm } from '../../plot/forms/dots.ts';
import { isWide } from '../../plot/scene.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';
import { formatTarget } from '../outcome.ts';
import { termColumns, termResults } from '../termResults.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Cả {schooling-targets-met/completion/total|words} tỷ lệ học xong, tốt nghiệp đều vượt chỉ tiêu',
    subtitle:
      'Tỷ lệ hoàn thành, tốt nghiệp (%), nhiệm kỳ 2020–2025; thang phóng to không bắt đầu từ số không',
    alt: 'Ba chấm kết quả, chấm nào cũng nằm trên vạch chỉ tiêu, xa nhất là tốt nghiệp THPT. Hoàn thành chương trình tiểu học {term-targets/primary-completion.department/result}, chỉ tiêu trên {term-targets/primary-completion.department/target}. Tốt nghiệp THCS {term-targets/lower-secondary-graduation.department/result}, chỉ tiêu trên {term-targets/lower-secondary-graduation.department/target}. Tốt nghiệp THPT {term-targets/upper-secondary-graduation.department/result}, chỉ tiêu trên {term-targets/upper-secondary-graduation.department/target}.',
    context:
      'Học hết tiểu học gọi là hoàn thành chương trình; hết trung học cơ sở (THCS) và trung học phổ thông (THPT) gọi là tốt nghiệp. Cả ba chỉ tiêu do Đảng bộ Sở và Đại hội Đảng bộ tỉnh cùng giao. Vượt xa nhất là tốt nghiệp THPT, tỷ lệ mà kế hoạch nâng chất lượng của ngành dồn sức nâng lên. Những tỷ lệ này không cho biết có bao nhiêu em nghỉ học giữa chừng.',
  },
  en: {
    title:
      'All {schooling-targets-met/completion/total|words} completion and graduation rates are above target',
    subtitle:
      'Completion and graduation rates (%), 2020–2025 term; the enlarged scale does not start at zero',
    alt: 'Three dots for the results, each above the line of its target, upper secondary furthest. Primary completion {term-targets/primary-completion.department/result}, target above {term-targets/primary-completion.department/target}. Lower secondary graduation {term-targets/lower-secondary-graduation.department/result}, target above {term-targets/lower-secondary-graduation.department/target}. Upper secondary graduation {term-targets/upper-secondary-graduation.department/result}, target above {term-targets/upper-secondary-graduation.department/target}.',
    context:
      'Pupils complete primary school and graduate from lower and upper secondary school. The Department’s Party organisation and the provincial Party congress set the same targets. Upper secondary graduation, on which the sector’s plan for quality concentrates, is furthest past its own. The rates do not show how many pupils drop out along the way.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['đều vượt chỉ tiêu', 'chấm nào cũng nằm trên vạch chỉ tiêu'],
    en: ['rates are above target', 'each above the line of its target'],
    holds: ({ of }) =>
      ['primary-completion', 'lower-secondary-graduation', 'upper-secondary-graduation'].every(
        (id) => of(`term-targets/${id}.department/difference`) > 0,
      ),
  },
  {
    vi: ['xa nhất là tốt nghiệp THPT', 'Vượt xa nhất là tốt nghiệp THPT'],
    en: ['upper secondary furthest', 'furthest past its own'],
    holds: ({ of }) =>
      of('term-targets/upper-secondary-graduation.department/difference') >
      Math.max(
        of('term-targets/primary-completion.department/difference'),
        of('term-targets/lower-secondary-graduation.department/difference'),
      ),
  },
  {
    vi: ['gần như mọi học sinh được tính đều học xong'],
    en: ['almost every student counted finishes'],
    holds: ({ of }) =>
      ['primary-completion', 'lower-secondary-graduation', 'upper-secondary-graduation'].every(
        (id) => of(`term-targets/${id}.department/result`) > 99,
      ),
  },
];

/** Names that stand under a dot. */
const names: Readonly<Record<string, Localized>> = {
  'primary-completion': { vi: 'Hoàn thành tiểu học', en: 'Primary school' },
  'lower-secondary-graduation': { vi: 'Tốt nghiệp THCS', en: 'Lower secondary' },
  'upper-secondary-graduation': { vi: 'Tốt nghiệp THPT', en: 'Upper secondary' },
};

const aim: Localized = { vi: 'chỉ tiêu {target}', en: 'target {target}' };

export const chart = defineChart({
  id: 'completion-rates',
  form: 'targets',
  datasets: [termTargets, schoolingTargetsMet],
  sources: ['I:II.1.1.b:4'],
  rows: (data) => termResults('completion', data),
  columns: termColumns({ vi: 'Cấp học', en: 'Level' }),
  views: [
    {
      id: 'enlarged',
      label: { vi: 'Phóng to', en: 'Enlarged' },
      says: {
        vi: 'Thang không bắt đầu từ số không mà chỉ vẽ đoạn sát một trăm phần trăm, để thấy được kết quả cách chỉ tiêu bao nhiêu.',
        en: 'The scale does not start at zero: it shows only the end near a hundred per cent, where the distance from the targets can be seen.',
      },
    },
    {
      id: 'full',
      label: { vi: 'Thang đủ', en: 'Full scale' },
      says: {
        vi: 'Trên thang từ không đến một trăm phần trăm, cả {schooling-targets-met/completion/total|words} kết quả nằm sát chỉ tiêu: gần như mọi học sinh được tính đều học xong.',
        en: 'From nought to a hundred per cent, all {schooling-targets-met/completion/total|words} results stand close to their targets: almost every student counted finishes.',
      },
    },
  ],
  draw(rates, room, { locale, view = 'enlarged' }) {
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    const items = rates.map((rate) => {
      const gap = Math.round((rate.result - rate.target) * 1e6) / 1e6;
      const target = formatTarget({ ...rate, unit: 'percent' }, locale);
      return {
        key: rate.key,
        label: names[rate.indicator]?.[locale] ?? rate[`label_${locale}`],
        value: rate.result,
        target: rate.target,
        text: percent(rate.result),
        targetText: isWide(room) ? aim[locale].replace('{target}', target) : target,
        gapText: `${gap < 0 ? '' : '+'}${formatNumber(gap, locale)}`,
      };
    });
    return dotsForm(items, room, {
      format: percent,
      ...(view === 'full' ? { domain: [0, 100] as const } : {}),
    });
  },
});
