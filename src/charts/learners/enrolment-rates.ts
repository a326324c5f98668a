import { schoolingTargetsMet } from '../../datasets/schooling-targets-met.ts';
import { termTargets } from '../../datasets/term-targets.ts';
import { isMet } from '../../figures/target.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Locale } from '../../locale/locales.ts';
import { dotsForm } from '../../plot/forms/dots.ts';
import { profileForm, type Band } from '../../plot/forms/profile.ts';
import { legend } from '../../plot/legend.ts';
import { isWide, type Room } from '../../plot/scene.ts';
import { besides, stack } from '../../plot/stack.ts';
import { most, least, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';
import { formatTarget } from '../outcome.ts';
import { termColumns, termResults, type TermResult } from '../termResults.ts';
import { bands, closeNames } from './enrolmentNames.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{schooling-targets-met/enrolment-met|Words} trong {schooling-targets-met/enrolment-rates|words} tỷ lệ đi học vượt chỉ tiêu; nhà trẻ mới đạt {term-targets/nursery.plan/result}',
    subtitle:
      'Tỷ lệ huy động theo độ tuổi (%), nhiệm kỳ 2020–2025; thang phóng to không bắt đầu từ số không',
    alt: 'Các bậc theo tuổi, cao bằng tỷ lệ trẻ đang đi học; nét đậm là chỉ tiêu, phần gạch chéo là chỗ còn thiếu. Chỉ nhà trẻ thấp hơn chỉ tiêu: {term-targets/nursery.plan/result}, chỉ tiêu {term-targets/nursery.plan/target}. Năm tỷ lệ còn lại đều vượt: mẫu giáo 3–5 tuổi {term-targets/kindergarten-3-5.department/result}, trẻ 5 tuổi {term-targets/kindergarten-5.department/result}, tiểu học {term-targets/primary-6-10.department/result}, THCS {term-targets/lower-secondary-11-14.department/result}, THPT và tương đương {term-targets/upper-secondary-15-18.department/result}. Bốn tỷ lệ gần một trăm phần trăm, kể cả của trẻ 5 tuổi, được vẽ riêng trên thang phóng to.',
    context:
      'Tỷ lệ huy động là phần trẻ ở một độ tuổi đang học cấp dành cho tuổi ấy; nhà trẻ nhận trẻ từ 3 đến 36 tháng tuổi. Ở một số huyện vùng cao, đưa trẻ ra lớp còn khó vì thiếu giáo viên, phòng học chưa đủ để mở lớp; nhiều cha mẹ còn khó khăn nên chưa ưu tiên việc học của con. Tuổi trung học phổ thông (THPT) vượt chỉ tiêu nhưng vẫn thấp hơn cấp dưới {schooling-targets-met/upper-secondary-drop}.',
    note: 'Các tỷ lệ không ghi tính ở năm nào. Chỉ tiêu nhà trẻ thuộc kế hoạch phát triển kinh tế – xã hội 2021–2025; năm chỉ tiêu kia do Đảng bộ Sở và Đại hội Đảng bộ tỉnh cùng giao. THCS là trung học cơ sở.',
  },
  en: {
    title:
      '{schooling-targets-met/enrolment-met|Words} of {schooling-targets-met/enrolment-rates|words} enrolment rates beat target; nursery stands at {term-targets/nursery.plan/result}',
    subtitle:
      'Enrolment rate by age (%), 2020–2025 term; the enlarged scale does not start at zero',
    alt: 'Steps by age, as high as the share of children enrolled; heavy lines are the targets, and what is missing is hatched. Only nursery is below its target: {term-targets/nursery.plan/result} against {term-targets/nursery.plan/target}. The other five are above theirs: kindergarten from three to five {term-targets/kindergarten-3-5.department/result}, age five {term-targets/kindergarten-5.department/result}, primary {term-targets/primary-6-10.department/result}, lower secondary {term-targets/lower-secondary-11-14.department/result}, upper secondary or equivalent {term-targets/upper-secondary-15-18.department/result}. The four rates near one hundred per cent, age five among them, are drawn on an enlarged scale of their own.',
    context:
      'An enrolment rate is the share of an age group attending the level of schooling meant for it; nurseries take children from three to thirty-six months. In some highland districts it is hard to bring children to school for lack of teachers and classrooms; many parents live in hardship and do not yet put schooling first. Upper secondary, though past its target, is {schooling-targets-met/upper-secondary-drop} below the level before it.',
    note: 'The year of the rates is not stated. The nursery target belongs to the plan for economic and social development 2021–2025; the Department’s Party organisation and the provincial Party congress both set the other five.',
  },
};

/** The ages and levels that are past their targets. */
const rates = [
  'kindergarten-3-5',
  'kindergarten-5',
  'primary-6-10',
  'lower-secondary-11-14',
  'upper-secondary-15-18',
];

export const claims: readonly Claim[] = [
  {
    vi: [
      'Chỉ nhà trẻ thấp hơn chỉ tiêu',
      'chỉ nhà trẻ thấp hơn chỉ tiêu',
      'Năm tỷ lệ còn lại đều vượt',
      'Các tỷ lệ gần đầy đủ đều vượt chỉ tiêu',
      'Chỉ nhà trẻ chưa tới',
    ],
    en: [
      'Only nursery is below its target',
      'only nursery is below its target',
      'The other five are above theirs',
      'The rates that are nearly complete are all above target',
      'Only nursery falls short',
    ],
    holds: ({ of }) =>
      of('term-targets/nursery.plan/difference') < 0 &&
      rates.length === 5 &&
      rates.every((id) => of(`term-targets/${id}.department/difference`) > 0),
  },
  {
    vi: ['sát nhất là trẻ 5 tuổi'],
    en: ['closest is age five'],
    holds: ({ of }) =>
      least(
        of('term-targets/kindergarten-5.department/difference'),
        rates.map((id) => of(`term-targets/${id}.department/difference`)),
      ),
  },
  {
    vi: ['THPT vượt chỉ tiêu xa nhất'],
    en: ['Upper secondary is furthest past its target'],
    holds: ({ of }) =>
      most(
        of('term-targets/upper-secondary-15-18.department/difference'),
        rates.map((id) => of(`term-targets/${id}.department/difference`)),
      ),
  },
  {
    vi: ['hầu hết đã đến trường', 'Bốn tỷ lệ gần một trăm phần trăm', 'ba bậc gần chạm đỉnh'],
    en: [
      'Almost every child of kindergarten, primary',
      'The four rates near one hundred per cent',
      'three of them close to the top',
    ],
    holds: ({ of }) =>
      rates.filter((id) => of(`term-targets/${id}.department/result`) > 98).length === 4,
  },
];

/** Rates from here on crowd together at the end of the full scale and are drawn enlarged as well. */
const crowded = 96;

const difference = ({ result, target }: TermResult): number =>
  Math.round((result - target) * 100) / 100;

function bandOf(rate: TermResult, wide: boolean, locale: Locale): readonly Band[] {
  const band = bands[rate.indicator];
  if (band === undefined) return [];
  const target = formatTarget({ ...rate, unit: 'percent' }, locale);
  const gap = formatNumber(Math.abs(difference(rate)), locale);
  return [
    {
      key: rate.key,
      label: (wide ? band.name : (band.brief ?? band.name))[locale],
      note: band.ages[locale],
      from: band.from,
      to: band.to,
      value: rate.result,
      target: rate.target,
      met: isMet(rate.result, rate),
      text: formatQuantity(rate.result, 'percent', locale),
      short: formatNumber(rate.result, locale),
      targetText: { vi: `chỉ tiêu ${target}`, en: `target ${target}` }[locale],
      gapText: { vi: `thiếu ${gap}`, en: `${gap} short` }[locale],
    },
  ];
}

export const chart = defineChart({
  id: 'enrolment-rates',
  form: 'targets',
  datasets: [termTargets, schoolingTargetsMet],
  sources: ['I:II.1.1.b:2', 'I:III.2.1'],
  /** Youngest first. */
  rows: (data) =>
    termResults('enrolment', data).toSorted(
      (a, b) => (bands[a.indicator]?.from ?? 5) - (bands[b.indicator]?.from ?? 5),
    ),
  columns: termColumns({ vi: 'Độ tuổi và cấp học', en: 'Age and level' }),
  views: [
    {
      id: 'both',
      label: { vi: 'Cả hai', en: 'Both' },
      says: {
        vi: 'Trên là tỷ lệ đi học ở từng cấp, dưới là phần phóng to các tỷ lệ gần đầy đủ, kể cả của trẻ 5 tuổi.',
        en: 'Enrolment at each level above; below, enlarged, the rates that are nearly complete, age five among them.',
      },
    },
    {
      id: 'profile',
      label: { vi: 'Theo tuổi', en: 'By age' },
      says: {
        vi: 'Mỗi bậc một cấp học: chỉ nhà trẻ thấp hơn chỉ tiêu, thiếu {schooling-targets-met/nursery-shortfall}.',
        en: 'A step for each level: only nursery is below its target, by {schooling-targets-met/nursery-shortfall}.',
      },
    },
    {
      id: 'close-up',
      label: { vi: 'Phóng to', en: 'Enlarged' },
      says: {
        vi: 'Các tỷ lệ gần đầy đủ đều vượt chỉ tiêu; sát nhất là trẻ 5 tuổi, hơn {term-targets/kindergarten-5.department/difference}.',
        en: 'The rates that are nearly complete are all above target; closest is age five, ahead by {term-targets/kindergarten-5.department/difference}.',
      },
    },
  ],
  draw(rates, room, { locale, view = 'both', guess }) {
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    const close = rates
      .filter(({ result }) => result >= crowded)
      .map((rate) => ({
        key: rate.key,
        label: closeNames[rate.indicator]?.[locale] ?? rate[`label_${locale}`],
        value: rate.result,
        target: rate.target,
        targetText: percent(rate.target),
        text: `${difference(rate) < 0 ? '' : '+'}${formatNumber(difference(rate), locale)}`,
      }));
    const { height = 0 } = room;
    const flat = height > 0 && room.width > height * 1.3;
    const parts = [
      {
        id: 'profile',
        share: flat ? 0.56 : 0.6,
        draw: (part: Room) =>
          profileForm(
            rates.flatMap((rate) => bandOf(rate, isWide(part), locale)),
            part,
            {
              legend: [
                legend.bar({ vi: 'đang đi học', en: 'enrolled' }[locale], 'tint'),
                legend.target({ vi: 'chỉ tiêu', en: 'target' }[locale]),
                legend.bar(
                  { vi: 'còn thiếu', en: 'short of target' }[locale],
                  'shortfall',
                  'hatch',
                ),
              ],
              format: percent,
              unit: { vi: 'tuổi', en: 'years' }[locale],
              // The question is about children of five.
              ...(guess === undefined ? {} : { guess: { from: 5, to: 6, at: guess } }),
            },
          ),
      },
      {
        id: 'close-up',
        share: flat ? 0.44 : 0.4,
        draw: (part: Room) =>
          dotsForm(close, part, {
            format: percent,
            height: 120,
            title: {
              vi: 'Phóng to các tỷ lệ gần 100%: vượt chỉ tiêu bao nhiêu điểm phần trăm (thang không bắt đầu từ 0)',
              en: 'The rates near 100% enlarged: percentage points above target (scale does not start at 0)',
            }[locale],
          }),
      },
    ];
    const shown = parts.filter(({ id }) => view === 'both' || view === id);
    // A flat picture has both side by side, where their words find room so.
    const beside = flat ? besides(shown, room) : undefined;
    return beside !== undefined && beside.height <= height + 1 ? beside : stack(shown, room);
  },
});
