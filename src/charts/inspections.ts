import { discipline } from '../datasets/discipline.ts';
import { inspections } from '../datasets/inspections.ts';
import { fillWords } from '../figures/words.ts';
import { formatNumber } from '../locale/format.ts';
import type { Data } from '../figures/data.ts';
import type { Locale, Words } from '../locale/locales.ts';
import type { Row } from '../plot/drawing.ts';
import { translate } from '../locale/translate.ts';
import { defineChart } from './define.ts';

const fields = ['rounds', 'cells', 'constituents', 'members'] as const;

const names = {
  rounds: { vi: 'Số cuộc', en: 'Rounds' },
  cells: { vi: 'Chi bộ', en: 'Party cells' },
  constituents: { vi: 'Đảng bộ bộ phận', en: 'Constituent Party organisations' },
  members: { vi: 'Đảng viên', en: 'Party members' },
} satisfies Record<string, Words>;

const planned: Words = {
  vi: '✓ Đạt {inspections/inspection/plan_rate} kế hoạch',
  en: '✓ {inspections/inspection/plan_rate} of the plan',
};

const plannedSupervision: Words = {
  vi: '✓ Đạt {inspections/supervision/plan_rate} kế hoạch',
  en: '✓ {inspections/supervision/plan_rate} of the plan',
};

const reprimanded: Words = {
  vi: '{discipline/cells/count|bare} chi bộ bị khiển trách (chấm rỗng)',
  en: '{discipline/cells/count|bare} cell reprimanded (hollow dot)',
};

/** The lines of the chart: for each kind of work, what it took in. */
function lines(data: Data, locale: Locale): readonly Row[][] {
  const reprimands = data.figure('discipline/cells/count').value;
  let next = 0;
  return data.rows(inspections).map((row) =>
    fields.flatMap((field): Row[] => {
      const count = row[field];
      const tableRow = next++;
      if (count === null) return [];
      const hollow = row.work === 'inspection' && field === 'cells' ? reprimands : 0;
      const plan = row.work === 'inspection' ? planned : plannedSupervision;
      return [
        {
          label: names[field][locale],
          value: formatNumber(count, locale),
          tableRow,
          units: {
            columns: 9,
            groups: [
              { count: count - hollow, tone: 'result' },
              { count: hollow, tone: 'shortfall', hollow: true },
            ],
          },
          ...(field === 'rounds'
            ? {
                remarks: [{ text: fillWords(plan[locale], locale, data), outcome: 'met' as const }],
              }
            : {}),
          ...(hollow > 0
            ? { remarks: [{ text: fillWords(reprimanded[locale], locale, data) }] }
            : {}),
        },
      ];
    }),
  );
}

export const inspectionsChart = defineChart({
  id: 'inspections',
  datasets: [inspections, discipline],
  sources: ['I:II.4', 'I:II.4:25'],
  words: {
    vi: {
      title:
        '{inspections/rounds|Words} cuộc kiểm tra, giám sát, đủ kế hoạch; {discipline/cells/count|words} chi bộ bị khiển trách',
      subtitle: 'Mỗi chấm là một cuộc, một tổ chức đảng hoặc một đảng viên, nhiệm kỳ 2020–2025',
      alt: 'Hai nhóm hàng chấm. Kiểm tra: {inspections/inspection/rounds|bare} cuộc, {inspections/inspection/cells}, {inspections/inspection/members}; trong số chi bộ có {discipline/cells/count|bare} chấm rỗng là chi bộ bị khiển trách. Giám sát: {inspections/supervision/rounds|bare} cuộc, {inspections/supervision/cells}, {inspections/supervision/constituents|bare} đảng bộ bộ phận, {inspections/supervision/members}. Cả hai đều đạt {inspections/supervision/plan_rate} kế hoạch.',
      context:
        'Kiểm tra là xem một tổ chức đảng hay đảng viên có làm đúng quy định không; giám sát là theo dõi để nhắc nhở, ngăn ngừa. Bị khiển trách, mức kỷ luật nhẹ nhất, là Chi bộ Kế hoạch – Tài chính, về giai đoạn 2019–2020, thuộc nhiệm kỳ trước; cuộc kiểm tra có xem việc mua thiết bị dạy học. Báo cáo không nói cụ thể vi phạm là gì.',
    },
    en: {
      title:
        '{inspections/rounds|Words} rounds of inspection and supervision, as planned; {discipline/cells/count|words} cell reprimanded',
      subtitle: 'Each dot is one round, one Party unit or one Party member, 2020–2025 term',
      alt: 'Two groups of rows of dots. Inspection: {inspections/inspection/rounds|bare} rounds, {inspections/inspection/cells}, {inspections/inspection/members}; among the cells {discipline/cells/count|bare} hollow dot stands for the one reprimanded. Supervision: {inspections/supervision/rounds|bare} rounds, {inspections/supervision/cells}, {inspections/supervision/constituents|bare} constituent Party organisation, {inspections/supervision/members}. Both reached {inspections/supervision/plan_rate} of the plan.',
      context:
        'Inspection finds out whether a Party unit or a member has kept the rules; supervision follows their work, to give reminders and prevent violations. The Planning and Finance cell received a reprimand, the mildest discipline, for 2019–2020, which fell in the term before; the inspection looked at, among other things, the purchase of teaching equipment. What exactly the violation was, the report does not say.',
    },
  },
  draw(data, locale) {
    const titles = data.rows(inspections).map((row) => row[`label_${locale}`]);
    return {
      panels: lines(data, locale).map((rows, index) => ({ title: titles[index] ?? '', rows })),
    };
  },
  table(data, locale) {
    const head = { vi: ['Nội dung', 'Số lượng'], en: ['What', 'Count'] }[locale];
    return {
      columns: head.map((title, index) => ({ title, numeric: index > 0 })),
      rows: data
        .rows(inspections)
        .flatMap((row) =>
          fields.map((field) => [
            `${row[`label_${locale}`]}: ${names[field][locale]}`,
            row[field] === null
              ? translate(locale, 'chart.missing')
              : formatNumber(row[field], locale),
          ]),
        ),
    };
  },
});
