import { institutions } from '../datasets/institutions.ts';
import { fillWords } from '../figures/words.ts';
import { formatNumber } from '../locale/format.ts';
import type { Words } from '../locale/locales.ts';
import type { Row } from '../plot/drawing.ts';
import { barRows } from '../plot/forms/bars.ts';
import { defineChart } from './define.ts';
import { datasetTable } from './table.ts';

/** Kinds with fewer than this many are drawn as dots: as bars they would all look alike. */
const fewerThan = 20;

const remarks: Readonly<Record<string, Words>> = {
  'upper-secondary': {
    vi: '{institutions/upper-secondary-only/count|bare} trường THPT, {institutions/lower-upper-secondary/count|bare} trường THCS và THPT (phần bên phải)',
    en: '{institutions/upper-secondary-only/count|bare} upper secondary only, {institutions/lower-upper-secondary/count|bare} lower and upper secondary (right-hand part)',
  },
  'language-centre': {
    vi: '{institutions/language-centre-public/count|bare} công lập (chấm đặc), {institutions/language-centre-private/count|bare} tư thục (chấm rỗng)',
    en: '{institutions/language-centre-public/count|bare} public (solid), {institutions/language-centre-private/count|bare} private (hollow)',
  },
};

const panelTitles = {
  bars: { vi: 'Trường mầm non và phổ thông', en: 'Preschools and general schools' },
  dots: { vi: 'Các loại hình khác, mỗi chấm là một cơ sở', en: 'Other kinds, one dot each' },
} satisfies Record<string, Words>;

export const institutionsByKind = defineChart({
  id: 'institutions-by-kind',
  datasets: [institutions],
  words: {
    vi: {
      title:
        '{institutions/general-schools|bare} trong {institutions/all/count} là trường mầm non và phổ thông',
      subtitle: 'Số cơ sở giáo dục, đào tạo theo loại hình, ước đến hết năm 2025',
      alt: 'Toàn tỉnh có {institutions/all/count}. Bốn thanh ngang: mầm non {institutions/preschool/count|bare}, tiểu học {institutions/primary/count|bare}, THCS {institutions/lower-secondary/count|bare}, THPT {institutions/upper-secondary/count|bare}. Sáu hàng chấm cho các loại hình còn lại, nhiều nhất là trung tâm giáo dục nghề nghiệp – giáo dục thường xuyên với {institutions/vocational-centre/count|bare}.',
      context:
        'Cơ sở giáo dục, đào tạo gồm mọi nơi dạy học, từ trường mầm non đến trường đại học. Trong đó, trung tâm GDNN–GDTX (giáo dục nghề nghiệp – giáo dục thường xuyên) dạy nghề và dạy văn hóa cho người không học trường phổ thông. Đây là số nơi dạy, không phải số người học. Mạng lưới sẽ còn đổi, vì báo cáo dự định nhập một số trường, gộp ba trường cao đẳng và sắp xếp lại các trung tâm.',
    },
    en: {
      title:
        '{institutions/general-schools|bare} of {institutions/all/count} are preschools and general schools',
      subtitle: 'Education and training institutions by kind, estimated to the end of 2025',
      alt: 'The province has {institutions/all/count}. Four bars: preschool {institutions/preschool/count|bare}, primary {institutions/primary/count|bare}, lower secondary {institutions/lower-secondary/count|bare}, upper secondary {institutions/upper-secondary/count|bare}. Six rows of dots for the other kinds, led by vocational education and continuing education centres with {institutions/vocational-centre/count|bare}.',
      context:
        'Institutions here means every place of teaching, from preschools to the university. Vocational education and continuing education centres teach trades and school subjects to people outside ordinary schools. These are counts of places, not of learners. The network will go on changing: the report plans to join some schools, to merge three colleges into one and to reorganise the centres.',
    },
  },
  draw(data, locale) {
    const all = data.rows(institutions);
    const kinds = all.filter(({ part_of }) => part_of === 'all');
    const base = (kind: (typeof all)[number]): Row => {
      const remark = remarks[kind.kind]?.[locale];
      return {
        label: kind[`label_${locale}`],
        tableRow: all.indexOf(kind),
        ...(remark === undefined ? {} : { remarks: [{ text: fillWords(remark, locale, data) }] }),
      };
    };
    const partsOf = (kind: string): number[] =>
      all.filter(({ part_of }) => part_of === kind).map(({ count }) => count);
    const bars = kinds
      .filter(({ count }) => count >= fewerThan)
      .map((kind) => {
        const [first = kind.count, second = 0] = partsOf(kind.kind);
        return {
          ...base(kind),
          size: kind.count,
          text: formatNumber(kind.count, locale),
          parts: [
            { size: first, tone: 'result' as const },
            ...(second === 0 ? [] : [{ size: second, tone: 'quiet' as const }]),
          ],
        };
      });
    const dots = kinds
      .filter(({ count }) => count < fewerThan)
      .map((kind) => {
        const [first = kind.count, second = 0] = partsOf(kind.kind);
        return {
          ...base(kind),
          value: formatNumber(kind.count, locale),
          units: {
            columns: fewerThan,
            groups: [
              { count: first, tone: 'result' as const },
              { count: second, tone: 'result' as const, hollow: true },
            ],
          },
        };
      });
    return {
      panels: [
        { title: panelTitles.bars[locale], rows: barRows(bars) },
        { title: panelTitles.dots[locale], rows: dots },
      ],
    };
  },
  table(data, locale) {
    const first = { vi: 'Loại hình', en: 'Kind' }[locale];
    return datasetTable(institutions, data.rows(institutions), ['count'], first, data, locale);
  },
});
