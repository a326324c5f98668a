import { futureBaseline } from '../datasets/future-baseline.ts';
import { futureTargets } from '../datasets/future-targets.ts';
import type { Data } from '../figures/data.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Locale, Words } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import type { Panel } from '../plot/drawing.ts';
import { legend } from '../plot/forms/legend.ts';
import { resultPanel } from '../plot/forms/results.ts';
import { defineChart } from './define.ts';
import { formatTarget } from './outcome.ts';

/** The report's groups of targets that this chart shows; two and five have their own. */
const groups: Readonly<Record<string, Words>> = {
  '1': { vi: 'Nhóm 1: học tập chủ trương, nghị quyết', en: 'Group 1: briefing on resolutions' },
  '3': { vi: 'Nhóm 3: tiêu chuẩn đảng viên', en: 'Group 3: qualified members' },
  '4': { vi: 'Nhóm 4: làm theo Bác', en: 'Group 4: following Hồ Chí Minh' },
  '6': { vi: 'Nhóm 6: kiểm tra, giám sát', en: 'Group 6: inspection and supervision' },
  '7': { vi: 'Nhóm 7: xếp loại hằng năm', en: 'Group 7: yearly ratings' },
  '8': {
    vi: 'Nhóm 8: đoàn thể, cơ quan, nơi cư trú',
    en: 'Group 8: mass organisations, offices, home',
  },
};

const nowWord: Words = { vi: 'nay {now}', en: '{now} now' };

const headings = {
  vi: ['Chỉ tiêu', 'Năm 2030', 'Nay'],
  en: ['Target', '2030', 'Now'],
} as const;

/** The targets outside schools and admissions, with where they stand. */
function items(data: Data, locale: Locale) {
  const now = new Map(data.rows(futureBaseline).map((row) => [row.id, row]));
  return data
    .rows(futureTargets)
    .filter(({ group }) => group in groups)
    .map((row) => {
      const base = now.get(row.id);
      return {
        ...row,
        label: row[`label_${locale}`],
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
        '{future-targets/other-targets-whole|bare} trong {future-targets/other-targets} ngoài trường lớp đòi đủ {future-targets/members-studying/target}',
      subtitle:
        'Chỉ tiêu nhiệm kỳ 2025–2030 (%) về Đảng, đoàn thể, cơ quan, và mức nay nếu báo cáo có nêu',
      alt: 'Các dòng xếp theo nhóm chỉ tiêu, chấm rỗng là chỉ tiêu, chấm đặc là mức hiện nay; chấm đặc chồng lên khi đã tới mức. Phần lớn chấm nằm ở {future-targets/members-studying/target}. Ngoại lệ: quần chúng học nghị quyết trên {future-targets/others-studying/target}; đảng viên hoàn thành tốt trở lên {future-targets/members-good/target}, nay {future-baseline/members-good/now}; hoàn thành xuất sắc {future-targets/members-excellent/target} với đảng viên và {future-targets/organisations-excellent/target} với tổ chức đảng.',
      note: 'Chỉ ghi mức nay khi Phần thứ nhất của báo cáo nêu số cho cùng một việc. “Làm theo Bác” là học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    },
    en: {
      title:
        '{future-targets/other-targets-whole|bare} of {future-targets/other-targets} outside schooling ask for the full {future-targets/members-studying/target}',
      subtitle:
        'Targets for 2025–2030 (%) for the Party, mass organisations and offices, with the present level where given',
      alt: 'Rows by group of targets; a hollow dot is the target, a solid dot the present level, which covers the hollow one where it is already there. Most dots stand at {future-targets/members-studying/target}. The exceptions: staff outside the Party briefed on resolutions above {future-targets/others-studying/target}; members fulfilling their tasks well or better {future-targets/members-good/target}, now {future-baseline/members-good/now}; excellently {future-targets/members-excellent/target} of members and {future-targets/organisations-excellent/target} of Party organisations.',
      note: 'A present level is shown only where Part I of the report gives one for the same matter. “Following Hồ Chí Minh” is short for studying and following his thought, morality and style.',
    },
  },
  draw(data, locale) {
    const percent = (value: number): string => formatQuantity(value, 'percent', locale);
    const all = items(data, locale);
    const ids = Object.keys(groups);
    return {
      legend: [
        legend.dot({ vi: 'chỉ tiêu', en: 'target' }[locale], 'result', true),
        legend.dot({ vi: 'nay', en: 'now' }[locale]),
      ],
      panels: ids.map((group, index): Panel => {
        const { axis, ...panel } = resultPanel(
          all
            .filter((row) => row.group === group)
            .map(({ id, label, result, target, goal, stands }) => ({
              label,
              value:
                stands === undefined
                  ? goal
                  : `${goal} (${nowWord[locale].replace('{now}', stands)})`,
              tableRow: all.findIndex((each) => each.id === id),
              aim: target,
              ...(result === undefined ? {} : { result }),
            })),
          { domain: [0, 100], ticks: [0, 50, 100], format: percent },
          groups[group]?.[locale],
        );
        // One scale serves all groups; it is named once, at the foot.
        return index === ids.length - 1 && axis !== undefined ? { ...panel, axis } : panel;
      }),
    };
  },
  table(data, locale) {
    const missing = translate(locale, 'chart.missing');
    return {
      columns: headings[locale].map((title, index) => ({ title, numeric: index > 0 })),
      rows: items(data, locale).map(({ label, goal, stands }) => [label, goal, stands ?? missing]),
    };
  },
});
