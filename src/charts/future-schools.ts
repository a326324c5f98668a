import { futureBaseline } from '../datasets/future-baseline.ts';
import { futureTargets } from '../datasets/future-targets.ts';
import type { Data } from '../figures/data.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Locale, Words } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { legend } from '../plot/forms/legend.ts';
import { resultPanel } from '../plot/forms/results.ts';
import { defineChart } from './define.ts';
import { formatTarget } from './outcome.ts';

const panels: readonly {
  readonly title: Words;
  readonly ids: readonly string[];
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}[] = [
  {
    title: { vi: 'Trường', en: 'Schools' },
    ids: ['national-standard-schools', 'accredited-schools'],
    domain: [80, 90],
    ticks: [80, 85, 90],
  },
  {
    title: { vi: 'Phòng', en: 'Rooms' },
    ids: ['boarding-rooms', 'classrooms', 'staff-rooms'],
    domain: [50, 100],
    ticks: [50, 75, 100],
  },
];

const labels: Readonly<Record<string, Words>> = {
  'national-standard-schools': {
    vi: 'Đạt chuẩn quốc gia',
    en: 'Meeting national standards',
  },
  'accredited-schools': { vi: 'Đạt kiểm định chất lượng', en: 'With quality accreditation' },
  'boarding-rooms': { vi: 'Phòng nội trú kiên cố', en: 'Permanent boarding rooms' },
  classrooms: { vi: 'Phòng học kiên cố', en: 'Permanent classrooms' },
  'staff-rooms': { vi: 'Phòng công vụ kiên cố', en: 'Permanent staff housing' },
};

const remarks = {
  above: { vi: 'Phải tăng hơn {gap}', en: 'More than {gap} to go' },
  whole: { vi: 'Phải tăng {gap}', en: '{gap} to go' },
  unknown: { vi: 'Báo cáo không nêu mức hiện nay', en: 'The report gives no present level' },
} satisfies Record<string, Words>;

const headings = {
  vi: ['Chỉ tiêu', 'Nay', 'Chỉ tiêu 2025–2030', 'Còn cách'],
  en: ['Target', 'Now', '2025–2030', 'To go'],
} as const;

/** A target of the chart and where it stands, in the order in which it is drawn. */
function items(data: Data, locale: Locale) {
  const targets = new Map(data.rows(futureTargets).map((row) => [row.id, row]));
  const now = new Map(data.rows(futureBaseline).map((row) => [row.id, row.now]));
  return panels
    .flatMap(({ ids }) => ids)
    .flatMap((id) => {
      const row = targets.get(id);
      if (row === undefined) return [];
      const result = now.get(id);
      const goal = formatTarget({ ...row, unit: 'percent' }, locale);
      const gap =
        result === undefined
          ? undefined
          : formatQuantity(Math.round((row.target - result) * 1e6) / 1e6, 'point', locale);
      return [{ ...row, label: labels[id]?.[locale] ?? id, result, goal, gap }];
    });
}

export const futureSchools = defineChart({
  id: 'future-schools',
  datasets: [futureTargets, futureBaseline],
  sources: ['II:II.2', 'I:II.1.1.h:14', 'I:II.1.1.m'],
  words: {
    vi: {
      title:
        'Trường gần tới đích, phòng nội trú còn cách {future-targets/boarding-rooms-gap|bare} điểm phần trăm',
      subtitle:
        'Tỷ lệ (%), mức hiện nay và chỉ tiêu nhiệm kỳ 2025–2030. Hai thang khác nhau và đều không bắt đầu từ số không',
      alt: 'Năm dòng, chấm đặc là mức hiện nay, chấm rỗng là chỉ tiêu. Trường đạt chuẩn quốc gia {future-baseline/national-standard-schools/now}, phải trên {future-targets/national-standard-schools/target}. Đạt kiểm định {future-baseline/accredited-schools/now}, phải trên {future-targets/accredited-schools/target}. Phòng nội trú kiên cố {future-baseline/boarding-rooms/now} và phòng học kiên cố {future-baseline/classrooms/now}, đều phải lên {future-targets/classrooms/target}. Phòng công vụ cũng phải đạt {future-targets/staff-rooms/target}, mức hiện nay báo cáo không nêu.',
      context:
        'Phòng kiên cố là phòng xây bền; phòng công vụ là chỗ ở của giáo viên; kiểm định là việc trường tự đánh giá rồi một đoàn bên ngoài đánh giá lại. Giai đoạn vừa qua phòng học kiên cố tăng {rooms/classrooms/change}, phòng nội trú {rooms/boarding-rooms/change}, nên quãng còn lại dài hơn quãng đã đi. Báo cáo muốn lập kế hoạch xây trường lớp kiên cố và huy động thêm nguồn lực xã hội, song chưa ghi vốn.',
      note: 'Chỉ tiêu kiểm định tính cả các trung tâm giáo dục thường xuyên; mức hiện nay báo cáo ghi là của trường. Chỉ tiêu phòng ở gộp nội trú và bán trú; mức hiện nay là của phòng nội trú.',
    },
    en: {
      title:
        'Schools are close to the target, boarding rooms {future-targets/boarding-rooms-gap|bare} percentage points away',
      subtitle:
        'Share (%), now and target for the 2025–2030 term. The two scales differ and neither starts at zero',
      alt: 'Five rows; a solid dot is the present level, a hollow dot the target. Schools meeting national standards: {future-baseline/national-standard-schools/now}, to be above {future-targets/national-standard-schools/target}. Accredited: {future-baseline/accredited-schools/now}, to be above {future-targets/accredited-schools/target}. Permanent boarding rooms {future-baseline/boarding-rooms/now} and classrooms {future-baseline/classrooms/now}, both to reach {future-targets/classrooms/target}. Staff housing is also to reach {future-targets/staff-rooms/target}; the report gives no present level.',
      context:
        'Permanent rooms are solidly built, staff housing is for teachers, and accreditation is a school’s own assessment, then one from outside. Over the past period permanent classrooms rose by {rooms/classrooms/change} and boarding rooms by {rooms/boarding-rooms/change}, so the way ahead is longer than the way behind. The report wants a plan for permanent school buildings and more private and community money, but names no funds.',
      note: 'The accreditation target counts continuing education centres too; the present level is given for schools. The target for rooms covers boarding and semi-boarding together; the present level is for boarding rooms.',
    },
  },
  draw(data, locale) {
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    const all = items(data, locale);
    return {
      legend: [
        legend.dot({ vi: 'nay', en: 'now' }[locale]),
        legend.dot(
          { vi: 'chỉ tiêu 2025–2030', en: 'target for 2025–2030' }[locale],
          'result',
          true,
        ),
      ],
      panels: panels.map(({ title, ids, domain, ticks }) =>
        resultPanel(
          all
            .filter(({ id }) => ids.includes(id))
            .map(({ id, label, result, target, goal, gap, relation }) => ({
              label,
              value: result === undefined ? goal : `${percent(result)}\u00a0→\u00a0${goal}`,
              tableRow: all.findIndex((each) => each.id === id),
              aim: target,
              ...(result === undefined ? {} : { result }),
              remarks: [
                {
                  text:
                    gap === undefined
                      ? remarks.unknown[locale]
                      : remarks[relation === 'above' ? 'above' : 'whole'][locale].replace(
                          '{gap}',
                          gap,
                        ),
                },
              ],
            })),
          { domain, ticks, format: percent },
          title[locale],
        ),
      ),
    };
  },
  table(data, locale) {
    const missing = translate(locale, 'chart.missing');
    return {
      columns: headings[locale].map((title, index) => ({ title, numeric: index > 0 })),
      rows: items(data, locale).map(({ label, result, goal, gap }) => [
        label,
        result === undefined ? missing : formatQuantity(result, 'percent', locale),
        goal,
        gap ?? missing,
      ]),
    };
  },
});
