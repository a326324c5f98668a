import { discipline } from '../../datasets/discipline.ts';
import { inspections } from '../../datasets/inspections.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber, formatQuantity } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { translate } from '../../locale/translate.ts';
import { waffleRowsForm } from '../../plot/forms/waffle/rows.ts';
import type { WaffleItem, WafflePart } from '../../plot/forms/waffle/item.ts';
import { legend } from '../../plot/legend.ts';
import { isWide } from '../../plot/scene.ts';
import { besides, stack } from '../../plot/stack.ts';
import type { Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{inspections/rounds|Words} cuộc kiểm tra, giám sát, đủ kế hoạch; {discipline/cells/count|words} chi bộ bị khiển trách',
    subtitle: 'Mỗi chấm là một cuộc, một tổ chức đảng hoặc một đảng viên, nhiệm kỳ 2020–2025',
    alt: 'Hai nhóm hàng chấm, mỗi chấm một cuộc, một tổ chức hoặc một người. Kiểm tra: {inspections/inspection/rounds|bare} cuộc, {inspections/inspection/cells}, {inspections/inspection/members}; trong số chi bộ có {discipline/cells/count|bare} vòng rỗng là chi bộ bị khiển trách. Giám sát: {inspections/supervision/rounds|bare} cuộc, {inspections/supervision/cells}, {inspections/supervision/constituents|bare} đảng bộ bộ phận, {inspections/supervision/members}. Cả hai đều đạt {inspections/supervision/plan_rate} kế hoạch.',
    context:
      'Kiểm tra là xem một tổ chức đảng hay đảng viên có làm đúng quy định không; giám sát là theo dõi để nhắc nhở, phòng ngừa từ sớm. Đa số chi bộ, đảng viên được kiểm tra làm tốt. Bị khiển trách, mức kỷ luật nhẹ nhất, là Chi bộ Kế hoạch – Tài chính giai đoạn 2019–2020, thuộc nhiệm kỳ trước; nội dung kiểm tra gồm quy chế làm việc của chi bộ và việc tham mưu hai gói thầu mua thiết bị dạy học.',
  },
  en: {
    title:
      '{inspections/rounds|Words} rounds of inspection and supervision, as planned; {discipline/cells/count|words} cell reprimanded',
    subtitle: 'Each dot is one round, one Party unit or one Party member, 2020–2025 term',
    alt: 'Two groups of rows of dots, a dot for each round, unit or person. Inspection: {inspections/inspection/rounds|bare} rounds, {inspections/inspection/cells}, {inspections/inspection/members}; among the cells {discipline/cells/count|bare} ring stands for the one reprimanded. Supervision: {inspections/supervision/rounds|bare} rounds, {inspections/supervision/cells}, {inspections/supervision/constituents|bare} constituent Party organisation, {inspections/supervision/members}. Both reached {inspections/supervision/plan_rate} of the plan.',
    context:
      'Inspection finds out whether a Party unit or a member has kept the rules; supervision follows their work, to remind and prevent early. Most of the cells and members inspected were doing well. The Planning and Finance cell received a reprimand, the mildest discipline, for 2019–2020, in the term before; the inspection looked at its working rules and at its advice on two tenders for teaching equipment.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: [
      'Cả hai đều đạt {inspections/supervision/plan_rate}',
      'đều đạt {inspections/inspection/plan_rate}',
      'mỗi việc {inspections/inspection/rounds|bare} cuộc',
    ],
    en: [
      'Both reached {inspections/supervision/plan_rate}',
      'both reached {inspections/inspection/plan_rate}',
      '{inspections/inspection/rounds|bare} rounds each',
    ],
    holds: ({ of }) =>
      of('inspections/inspection/plan_rate') === of('inspections/supervision/plan_rate') &&
      of('inspections/inspection/rounds') === of('inspections/supervision/rounds'),
  },
  {
    vi: ['đảng viên là nhóm nhiều chấm nhất'],
    en: ['members make up the longest row'],
    holds: ({ of }) =>
      of('inspections/inspection/members') + of('inspections/supervision/members') >
      Math.max(
        of('inspections/rounds'),
        of('inspections/inspection/cells') + of('inspections/supervision/cells'),
        of('inspections/supervision/constituents'),
      ),
  },
];

const fields = ['rounds', 'cells', 'constituents', 'members'] as const;

type Field = (typeof fields)[number];

const names = {
  rounds: { vi: 'Số cuộc', en: 'Rounds' },
  cells: { vi: 'Chi bộ', en: 'Party cells' },
  constituents: { vi: 'Đảng bộ bộ phận', en: 'Constituent Party organisations' },
  members: { vi: 'Đảng viên', en: 'Party members' },
} satisfies Record<Field, Localized>;

const notStated: Localized = { vi: 'không nêu', en: 'not stated' };

/** What a kind of work took in. */
interface Line {
  readonly key: string;
  readonly work: Localized;
  readonly field: Field;
  /** Not stated for every kind of work. */
  readonly count: number | null;
  /** How many of them were reprimanded. */
  readonly reprimanded: number;
  readonly planRate: number;
}

function rowsOf(data: Data): readonly Line[] {
  const reprimands = data.rows(discipline).find(({ matter }) => matter === 'cells')?.count ?? 0;
  return data.rows(inspections).flatMap((row) =>
    fields.map((field) => ({
      key: `${row.work}-${field}`,
      work: { vi: row.label_vi, en: row.label_en },
      field,
      count: row[field],
      reprimanded: row.work === 'inspection' && field === 'cells' ? reprimands : 0,
      planRate: row.plan_rate,
    })),
  );
}

/** The dots of a line: those reprimanded are rings. */
function groupsOf({ key, count, reprimanded }: Line, tone: 'result' | 'second'): WafflePart[] {
  const all = count ?? 0;
  return [
    { key, count: all - reprimanded, tone },
    { key, count: reprimanded, tone: 'shortfall', ring: true },
  ];
}

export const chart = defineChart<Line>({
  id: 'inspections',
  form: 'dots',
  datasets: [inspections, discipline],
  sources: ['I:II.4', 'I:II.4:25'],
  rows: rowsOf,
  columns: [
    {
      title: { vi: 'Nội dung', en: 'What' },
      cell: ({ work, field }, locale) => `${work[locale]}: ${names[field][locale]}`,
    },
    {
      title: { vi: 'Số lượng', en: 'Count' },
      numeric: true,
      cell: ({ count }, locale) =>
        count === null ? translate(locale, 'chart.missing') : formatNumber(count, locale),
    },
  ],
  views: [
    {
      id: 'by-work',
      label: { vi: 'Theo việc', en: 'By work' },
      says: {
        vi: 'Kiểm tra và giám sát, mỗi việc {inspections/inspection/rounds|bare} cuộc, đều đạt {inspections/inspection/plan_rate} kế hoạch.',
        en: 'Inspection and supervision took {inspections/inspection/rounds|bare} rounds each; both reached {inspections/inspection/plan_rate} of the plan.',
      },
    },
    {
      id: 'by-object',
      label: { vi: 'Theo đối tượng', en: 'By object' },
      says: {
        vi: 'Gộp hai việc lại, đảng viên là nhóm nhiều chấm nhất: {inspections/inspection/members|bare} được kiểm tra, {inspections/supervision/members|bare} được giám sát.',
        en: 'With both kinds of work together members make up the longest row: {inspections/inspection/members|bare} inspected, {inspections/supervision/members|bare} supervised.',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const works = [...new Set(rows.map(({ work }) => work[locale]))];
    const tone = ({ work }: Line) => (work[locale] === works[0] ? 'result' : 'second');
    const reprimand = ({ reprimanded }: Line): string => {
      const number = formatNumber(reprimanded, locale);
      return reprimanded === 0
        ? ''
        : { vi: `, ✗ ${number} bị khiển trách`, en: `, ✗ ${number} reprimanded` }[locale];
    };
    // Without words a picture has both kinds of work in one field: two were a scatter of dots.
    if (view === 'by-object' || room.bare === true)
      return waffleRowsForm(
        fields.map((field): WaffleItem => {
          const own = rows.filter((row) => row.field === field && row.count !== null);
          return {
            label: `${names[field][locale]}${own.map(reprimand).join('')}`,
            text: own.map(({ count }) => formatNumber(count ?? 0, locale)).join(' + '),
            groups: own.flatMap((row) => groupsOf(row, tone(row))),
          };
        }),
        room,
        {
          lengths: [room.bare === true ? 10 : 20],
          largest: 22,
          legend: works.map((work, index) =>
            legend.dot(work.toLocaleLowerCase(locale), index === 0 ? 'result' : 'second'),
          ),
        },
      );
    const flat = isWide(room) || (room.height !== undefined && room.width > room.height * 1.3);
    return (flat ? besides : stack)(
      works.map((work) => {
        const own = rows.filter((row) => row.work[locale] === work);
        const rate = formatQuantity(own[0]?.planRate ?? 0, 'percent', locale);
        return {
          share: 1 / works.length,
          draw: (part) =>
            waffleRowsForm(
              own.map((row) => ({
                key: row.key,
                label:
                  row.count === null
                    ? `${names[row.field][locale]}, ${notStated[locale]}`
                    : `${names[row.field][locale]}${reprimand(row)}`,
                text: row.count === null ? '–' : formatNumber(row.count, locale),
                groups: groupsOf(row, tone(row)),
              })),
              part,
              {
                title: { vi: `${work}, đạt ${rate} kế hoạch`, en: `${work}, ${rate} of the plan` }[
                  locale
                ],
              },
            ),
        };
      }),
      room,
    );
  },
});
