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

/**
 * The targets that this chart shows, in the order of the report's groups, by names short enough to
 * stand beside a strip; the table has the full ones.
 */
const labels: Readonly<Record<string, Words>> = {
  'members-studying': { vi: 'Học nghị quyết: đảng viên', en: 'Resolutions: members' },
  'others-studying': { vi: 'Học nghị quyết: quần chúng', en: 'Resolutions: non-members' },
  'members-qualified': { vi: 'Đủ lý luận, chuyên môn', en: 'Qualified members' },
  'organisations-following': { vi: 'Làm theo Bác: tổ chức', en: 'Hồ Chí Minh: organisations' },
  'personal-plans': { vi: 'Làm theo Bác: cá nhân', en: 'Hồ Chí Minh: personal plans' },
  'organisations-inspecting': { vi: 'Chi bộ kiểm tra, giám sát', en: 'Cells inspecting' },
  'organisations-good': { vi: 'Tổ chức đảng: tốt trở lên', en: 'Organisations: good' },
  'organisations-excellent': { vi: 'Tổ chức đảng: xuất sắc', en: 'Organisations: excellent' },
  'members-fulfilling': { vi: 'Đảng viên: hoàn thành', en: 'Members: fulfilling tasks' },
  'members-good': { vi: 'Đảng viên: tốt trở lên', en: 'Members: good' },
  'members-excellent': { vi: 'Đảng viên: xuất sắc', en: 'Members: excellent' },
  'members-steadfast': { vi: 'Đảng viên: không suy thoái', en: 'Members: no degradation' },
  'mass-organisations-good': { vi: 'Đoàn thể: tốt trở lên', en: 'Mass organisations: good' },
  'mass-members-good': { vi: 'Đoàn viên: tốt trở lên', en: 'Their members: good' },
  'safe-cultural-units': { vi: 'Cơ quan an toàn, văn hóa', en: 'Safe, cultural offices' },
  'members-exemplary': { vi: 'Đảng viên gương mẫu ở nhà', en: 'Members exemplary at home' },
};

const nowWord: Words = { vi: 'nay {now}', en: '{now} now' };

const headings = {
  vi: ['Chỉ tiêu', 'Nhóm', 'Năm 2030', 'Nay'],
  en: ['Target', 'Group', '2030', 'Now'],
} as const;

/** The targets outside schools and admissions, with where they stand. */
function items(data: Data, locale: Locale) {
  const now = new Map(data.rows(futureBaseline).map((row) => [row.id, row]));
  return data
    .rows(futureTargets)
    .filter(({ id }) => id in labels)
    .map((row) => {
      const base = now.get(row.id);
      return {
        ...row,
        label: row[`label_${locale}`],
        short: labels[row.id]?.[locale] ?? row[`label_${locale}`],
        result: base?.now,
        goal: formatTarget({ ...row, unit: 'percent' }, locale),
        stands:
          base === undefined
            ? undefined
            : base.relation === 'above'
              ? formatTarget({ target: base.now, relation: 'above', unit: 'percent' }, locale)
              : formatQuantity(base.now, 'percent', locale),
      };
    });
}

export const futureParty = defineChart({
  id: 'future-party',
  datasets: [futureTargets, futureBaseline],
  sources: ['II:II.2', 'I:II.2', 'I:II.3.3', 'I:II.6'],
  words: {
    vi: {
      title:
        '{future-targets/other-targets-whole|bare} trong {future-targets/other-targets} ngoài trường lớp đặt ở mức {future-targets/members-studying/target}',
      subtitle:
        'Chỉ tiêu nhiệm kỳ 2025–2030 (%) về Đảng, đoàn thể, cơ quan, và mức nay nếu báo cáo có nêu',
      alt: 'Các dòng theo thứ tự của báo cáo, chấm rỗng là chỉ tiêu, chấm đặc là mức hiện nay; chấm đặc chồng lên khi đã tới mức. Phần lớn chấm nằm ở {future-targets/members-studying/target}. Ngoại lệ: quần chúng học nghị quyết trên {future-targets/others-studying/target}; đảng viên hoàn thành tốt trở lên {future-targets/members-good/target}, nay {future-baseline/members-good/now}; hoàn thành xuất sắc {future-targets/members-excellent/target} với đảng viên và {future-targets/organisations-excellent/target} với tổ chức đảng.',
      context:
        'Mỗi năm tổ chức đảng, đảng viên và đoàn thể được xếp loại theo việc đã làm; hoàn thành xuất sắc cao hơn hoàn thành tốt. Quần chúng là người trong cơ quan chưa vào Đảng. Chỉ tiêu đảng viên hoàn thành tốt trở lên thấp hơn kết quả đã có {future-targets/members-good-gap}; báo cáo không nói vì sao. Với phần lớn chỉ tiêu trọn vẹn, báo cáo không cho biết nay đang ở đâu.',
      note: 'Chỉ ghi mức nay khi Phần thứ nhất của báo cáo nêu số cho cùng một việc; nơi đã tới mức, chấm đặc che chấm rỗng. “Tốt”, “xuất sắc” là mức hoàn thành nhiệm vụ. “Làm theo Bác” là học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    },
    en: {
      title:
        '{future-targets/other-targets-whole|bare} of {future-targets/other-targets} outside schooling are set at {future-targets/members-studying/target}',
      subtitle:
        'Targets for 2025–2030 (%) for the Party, mass organisations and offices, with the present level where given',
      alt: 'Rows in the order of the report; a hollow dot is the target, a solid dot the present level, which covers the hollow one where it is already there. Most dots stand at {future-targets/members-studying/target}. The exceptions: staff outside the Party briefed on resolutions above {future-targets/others-studying/target}; members rated good or better {future-targets/members-good/target}, now {future-baseline/members-good/now}; rated excellent {future-targets/members-excellent/target} of members and {future-targets/organisations-excellent/target} of Party organisations.',
      context:
        'Party organisations, members and mass organisations are rated every year on how they fulfil their tasks; excellently is above well. Staff outside the Party are colleagues who are not members. The target for members rated well or better is {future-targets/members-good-gap} below what has been reached, and the report does not say why. For most of the targets without exception it gives no present level.',
      note: 'A present level is shown only where Part I of the report gives one for the same matter; where it is already there, the solid dot covers the hollow one. “Good” and “excellent” are ratings, good including better. “Hồ Chí Minh” is short for studying and following his thought, morality and style.',
    },
  },
  draw(data, locale) {
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    const all = items(data, locale);
    return {
      legend: [
        legend.dot({ vi: 'chỉ tiêu', en: 'target' }[locale], 'result', true),
        legend.dot({ vi: 'nay', en: 'now' }[locale]),
      ],
      panels: [
        resultPanel(
          all.map(({ short, result, target, goal, stands }, tableRow) => ({
            label: short,
            value:
              stands === undefined ? goal : `${goal} (${nowWord[locale].replace('{now}', stands)})`,
            tableRow,
            aim: target,
            ...(result === undefined ? {} : { result }),
          })),
          { domain: [0, 100], ticks: [0, 50, 100], format: percent },
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
