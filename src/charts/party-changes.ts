import { partyChanges } from '../datasets/party-changes.ts';
import { fillWords } from '../figures/words.ts';
import { formatNumber } from '../locale/format.ts';
import type { Words } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { legend } from '../plot/forms/legend.ts';
import { defineChart } from './define.ts';

const remarks: Readonly<Record<string, Words>> = {
  admitted: {
    vi: '✓ Chỉ tiêu {party-changes/admitted/target_low|bare}–{party-changes/admitted/target|bare}: vượt mức cao {party-changes/admitted-over}, tức {party-changes/admitted/over_rate}',
    en: '✓ Target {party-changes/admitted/target_low|bare}–{party-changes/admitted/target|bare}: {party-changes/admitted-over|bare} over the upper end, or {party-changes/admitted/over_rate}',
  },
  students: {
    vi: '✓ Cấp trên giao {party-changes/students/target|bare}: vượt {party-changes/students-over}',
    en: '✓ Higher committee asked for {party-changes/students/target|bare}: {party-changes/students-over|bare} over',
  },
};

export const partyChangesChart = defineChart({
  id: 'party-changes',
  datasets: [partyChanges],
  words: {
    vi: {
      title:
        'Sinh viên vào Đảng: {party-changes/students/people|bare} người, chỉ tiêu {party-changes/students/target|bare}',
      subtitle: 'Mỗi chấm là một người, nhiệm kỳ 2020–2025',
      alt: 'Sáu hàng chấm, mỗi chấm một người. Kết nạp {party-changes/admitted/people|bare}, chỉ tiêu {party-changes/admitted/target_low|bare} đến {party-changes/admitted/target|bare}. Sinh viên Trường Cao đẳng Sư phạm được kết nạp {party-changes/students/people|bare}, chỉ tiêu {party-changes/students/target|bare}. Đề nghị công nhận chính thức {party-changes/made-full/people|bare}; đề nghị tặng Huy hiệu {party-changes/badge/people|bare}; xin ra khỏi Đảng {party-changes/left/people|bare}; khai trừ {party-changes/expelled/people|bare}.',
      context:
        'Người mới vào Đảng là đảng viên dự bị, sau một thời gian mới được công nhận chính thức. Chỉ tiêu về sinh viên do đảng ủy cấp trên giao. Khai trừ là mức kỷ luật nặng nhất; phần nguyên nhân của báo cáo nói đến {discipline/expelled/count|words} đảng viên bị khai trừ trong nhiệm kỳ vì vi phạm ở giai đoạn 2019–2020. Hai hàng “đề nghị” chưa cho biết kết quả.',
      note: 'Báo cáo ghi số sinh viên riêng với số {party-changes/admitted/people|bare} đảng viên được kết nạp và không nói hai số quan hệ thế nào.',
    },
    en: {
      title:
        'Students admitted to the Party: {party-changes/students/people|bare}, against a target of {party-changes/students/target|bare}',
      subtitle: 'Each dot is one person, 2020–2025 term',
      alt: 'Six rows of dots, one dot a person. Members admitted {party-changes/admitted/people|bare}, target {party-changes/admitted/target_low|bare} to {party-changes/admitted/target|bare}. Students of the Teacher Training College admitted {party-changes/students/people|bare}, target {party-changes/students/target|bare}. Put forward for full membership {party-changes/made-full/people|bare}; put forward for the badge {party-changes/badge/people|bare}; asked to leave {party-changes/left/people|bare}; expelled {party-changes/expelled/people|bare}.',
      context:
        'New members are on probation before they are recognised as full members. The target for students was set by the higher Party Committee. Expulsion is the severest discipline; where it speaks of causes, the report mentions {discipline/expelled/count|words} members expelled during the term for violations in 2019–2020. Those put forward for membership or a badge had not necessarily received it.',
      note: 'The report gives the students separately from the {party-changes/admitted/people|bare} members admitted and does not say how the two numbers relate.',
    },
  },
  draw(data, locale) {
    const rows = data.rows(partyChanges).map((change, tableRow) => {
      const { people, target } = change;
      const within = target === null ? people : Math.min(people, target);
      const remark = remarks[change.change]?.[locale];
      return {
        label: change[`label_${locale}`],
        value: formatNumber(people, locale),
        tableRow,
        units: {
          columns: 25,
          groups: [
            { count: within, tone: 'result' as const },
            { count: people - within, tone: 'result' as const, hollow: true },
          ],
        },
        remarks:
          remark === undefined
            ? []
            : [{ text: fillWords(remark, locale, data), outcome: 'met' as const }],
      };
    });
    return {
      legend: [
        legend.dot({ vi: 'một người', en: 'one person' }[locale]),
        legend.dot(
          { vi: 'một người, vượt chỉ tiêu', en: 'one person, over the target' }[locale],
          'result',
          true,
        ),
      ],
      panels: [{ rows }],
    };
  },
  table(data, locale) {
    const head = {
      vi: ['Nội dung', 'Số người', 'Chỉ tiêu'],
      en: ['Change', 'People', 'Target'],
    }[locale];
    return {
      columns: head.map((title, index) => ({ title, numeric: index > 0 })),
      rows: data.rows(partyChanges).map((row) => [
        row[`label_${locale}`],
        formatNumber(row.people, locale),
        row.target === null
          ? translate(locale, 'chart.missing')
          : [row.target_low, row.target]
              .filter((each) => each !== null)
              .map((each) => formatNumber(each, locale))
              .join('–'),
      ]),
    };
  },
});
