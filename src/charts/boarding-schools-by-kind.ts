import { boardingSchools } from '../datasets/boarding-schools.ts';
import { fillWords } from '../figures/words.ts';
import { formatNumber } from '../locale/format.ts';
import type { Words } from '../locale/locales.ts';
import type { Row } from '../plot/drawing.ts';
import { defineChart } from './define.ts';
import { datasetTable } from './table.ts';

const columns = 22;

const panelTitles = {
  boarding: {
    vi: 'Trường nội trú: {boarding-schools/boarding/schools}',
    en: 'Boarding schools: {boarding-schools/boarding/schools|bare}',
  },
  'semi-boarding': {
    vi: 'Trường bán trú: {boarding-schools/semi-boarding/schools}',
    en: 'Semi-boarding schools: {boarding-schools/semi-boarding/schools|bare}',
  },
  'with-semi-boarders': {
    vi: 'Trường phổ thông có học sinh bán trú: {boarding-schools/with-semi-boarders/schools}',
    en: 'General schools with semi-boarding students: {boarding-schools/with-semi-boarders/schools|bare}',
  },
} satisfies Record<string, Words>;

/** Under its panel's title a row needs only its level. */
const labels: Readonly<Record<string, Words>> = {
  'boarding-provincial': { vi: 'Cấp tỉnh', en: 'Provincial' },
  'boarding-district': { vi: 'Cấp huyện', en: 'District' },
  'semi-boarding-primary': { vi: 'Tiểu học', en: 'Primary' },
  'semi-boarding-lower-secondary': { vi: 'THCS', en: 'Lower secondary' },
  'primary-with-semi-boarders': { vi: 'Tiểu học', en: 'Primary' },
  'lower-secondary-with-semi-boarders': { vi: 'THCS', en: 'Lower secondary' },
  'lower-upper-secondary-with-semi-boarders': {
    vi: 'THCS và THPT',
    en: 'Lower and upper secondary',
  },
  'upper-secondary-with-semi-boarders': { vi: 'THPT', en: 'Upper secondary' },
};

const unknown = {
  label: { vi: 'Chưa rõ cấp học', en: 'Level not given' },
  remark: {
    vi: 'Chưa khớp: báo cáo ghi {boarding-schools/with-semi-boarders/schools}, bốn cấp cộng lại được {boarding-schools/with-semi-boarders-by-level|bare}',
    en: 'Not consistent: the report states {boarding-schools/with-semi-boarders/schools|bare}, the four levels add up to {boarding-schools/with-semi-boarders-by-level|bare}',
  },
} satisfies Record<string, Words>;

export const boardingSchoolsByKind = defineChart({
  id: 'boarding-schools-by-kind',
  datasets: [boardingSchools],
  words: {
    vi: {
      title:
        'Trường bán trú nhiều hơn hẳn trường nội trú: {boarding-schools/semi-boarding/schools|bare} so với {boarding-schools/boarding/schools}',
      subtitle: 'Mỗi chấm là một trường; báo cáo không ghi thời điểm',
      alt: 'Ba nhóm chấm, mỗi chấm một trường. Trường nội trú: {boarding-schools/boarding/schools}, gồm {boarding-schools/boarding-provincial/schools|bare} cấp tỉnh và {boarding-schools/boarding-district/schools|bare} cấp huyện. Trường bán trú: {boarding-schools/semi-boarding/schools}, gồm {boarding-schools/semi-boarding-primary/schools|bare} tiểu học và {boarding-schools/semi-boarding-lower-secondary/schools|bare} THCS. Trường phổ thông có học sinh bán trú: báo cáo ghi {boarding-schools/with-semi-boarders/schools|bare}, gồm {boarding-schools/primary-with-semi-boarders/schools|bare} tiểu học, {boarding-schools/lower-secondary-with-semi-boarders/schools|bare} THCS, {boarding-schools/lower-upper-secondary-with-semi-boarders/schools|bare} THCS và THPT, {boarding-schools/upper-secondary-with-semi-boarders/schools|bare} THPT; {boarding-schools/level-unknown|bare} chấm rỗng chưa rõ cấp học.',
      context:
        'Học sinh nội trú ăn ở tại trường suốt năm học; học sinh bán trú ở lại trong tuần vì nhà xa, cuối tuần thì về. Hai loại trường dành cho các cấp khác nhau: trường nội trú dạy trung học phổ thông (THPT), trường bán trú dạy tiểu học và trung học cơ sở (THCS). Ở nhóm thứ ba, số theo cấp học cộng lại không đủ tổng mà báo cáo ghi, và báo cáo không nói vì sao.',
    },
    en: {
      title:
        'Semi-boarding schools far outnumber boarding schools: {boarding-schools/semi-boarding/schools|bare} to {boarding-schools/boarding/schools|bare}',
      subtitle: 'Each dot is one school; the report gives no date',
      alt: 'Three groups of dots, one dot a school. Boarding schools: {boarding-schools/boarding/schools|bare}, of which {boarding-schools/boarding-provincial/schools|bare} provincial and {boarding-schools/boarding-district/schools|bare} district. Semi-boarding schools: {boarding-schools/semi-boarding/schools|bare}, of which {boarding-schools/semi-boarding-primary/schools|bare} primary and {boarding-schools/semi-boarding-lower-secondary/schools|bare} lower secondary. General schools with semi-boarding students: the report states {boarding-schools/with-semi-boarders/schools|bare}, of which {boarding-schools/primary-with-semi-boarders/schools|bare} primary, {boarding-schools/lower-secondary-with-semi-boarders/schools|bare} lower secondary, {boarding-schools/lower-upper-secondary-with-semi-boarders/schools|bare} lower and upper secondary, {boarding-schools/upper-secondary-with-semi-boarders/schools|bare} upper secondary; {boarding-schools/level-unknown|bare} hollow dots have no level given.',
      context:
        'Boarding students live at school all year; semi-boarding students stay during the week because home is far, and go back at the weekend. The two kinds of school serve different levels: boarding schools are upper secondary, semi-boarding schools primary and lower secondary. In the third group the numbers by level do not add up to the total that the report states, and it does not say why.',
    },
  },
  draw(data, locale) {
    const all = data.rows(boardingSchools);
    const dots = (kind: string): Row[] =>
      all
        .filter(({ part_of }) => part_of === kind)
        .map((row) => ({
          label: labels[row.kind]?.[locale] ?? row[`label_${locale}`],
          value: formatNumber(row.schools, locale),
          tableRow: all.indexOf(row),
          units: { columns, groups: [{ count: row.schools, tone: 'result' }] },
        }));
    const missing = data.figure('boarding-schools/level-unknown').value;
    const gap: Row = {
      label: unknown.label[locale],
      value: formatNumber(missing, locale),
      tableRow: all.findIndex(({ kind }) => kind === 'with-semi-boarders'),
      units: { columns, groups: [{ count: missing, tone: 'shortfall', hollow: true }] },
      remarks: [{ text: fillWords(unknown.remark[locale], locale, data), outcome: 'unmet' }],
    };
    return {
      panels: Object.entries(panelTitles).map(([kind, title]) => ({
        title: fillWords(title[locale], locale, data),
        rows: kind === 'with-semi-boarders' ? [...dots(kind), gap] : dots(kind),
      })),
    };
  },
  table(data, locale) {
    const first = { vi: 'Loại trường', en: 'Kind of school' }[locale];
    const rows = data.rows(boardingSchools);
    return datasetTable(boardingSchools, rows, ['schools'], first, data, locale);
  },
});
