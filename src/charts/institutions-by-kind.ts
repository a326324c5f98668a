import { extent, scaleLinear } from 'd3';
import { institutions } from '../datasets/institutions.ts';
import { fillWords } from '../figures/words.ts';
import { formatNumber } from '../locale/format.ts';
import type { Words } from '../locale/locales.ts';
import type { Row } from '../plot/drawing.ts';
import { defineChart } from './define.ts';
import { datasetTable } from './table.ts';

/** Kinds with fewer than this many are drawn as dots: as bars they would all look alike. */
const fewerThan = 20;

const remarks: Readonly<Record<string, Words>> = {
  'upper-secondary': {
    vi: '{institutions/upper-secondary-only/count|bare} trường THPT, {institutions/lower-upper-secondary/count|bare} trường THCS và THPT (phần nhạt)',
    en: '{institutions/upper-secondary-only/count|bare} upper secondary only, {institutions/lower-upper-secondary/count|bare} lower and upper secondary (paler part)',
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
    },
    en: {
      title:
        '{institutions/general-schools|bare} of {institutions/all/count} are preschools and general schools',
      subtitle: 'Education and training institutions by kind, estimated to the end of 2025',
      alt: 'The province has {institutions/all/count}. Four bars: preschool {institutions/preschool/count|bare}, primary {institutions/primary/count|bare}, lower secondary {institutions/lower-secondary/count|bare}, upper secondary {institutions/upper-secondary/count|bare}. Six rows of dots for the other kinds, led by vocational and continuing education centres with {institutions/vocational-centre/count|bare}.',
    },
  },
  draw(data, locale) {
    const all = data.rows(institutions);
    const kinds = all.filter(({ part_of }) => part_of === 'all');
    const x = scaleLinear([0, extent(kinds, ({ count }) => count)[1] ?? 1], [0, 1]);
    const count = (kind: string): number => data.figure(`institutions/${kind}/count`).value;
    const base = (kind: (typeof all)[number]): Row => {
      const remark = remarks[kind.kind]?.[locale];
      return {
        label: kind[`label_${locale}`],
        tableRow: all.indexOf(kind),
        ...(remark === undefined ? {} : { remarks: [{ text: fillWords(remark, locale, data) }] }),
      };
    };
    const bars = kinds.filter((kind) => kind.count >= fewerThan);
    const dots = kinds.filter((kind) => kind.count < fewerThan);
    return {
      panels: [
        {
          title: panelTitles.bars[locale],
          rows: bars.map((kind) => {
            const parts = all.filter(({ part_of }) => part_of === kind.kind);
            const solid = parts[0]?.count ?? kind.count;
            return {
              ...base(kind),
              strip: {
                height: 1.3,
                marks: [
                  { mark: 'bar', from: 0, to: x(solid), y: 0, height: 1.3, tone: 'result' },
                  ...(solid === kind.count
                    ? []
                    : [
                        {
                          mark: 'bar' as const,
                          from: x(solid),
                          to: x(kind.count),
                          y: 0,
                          height: 1.3,
                          tone: 'quiet' as const,
                        },
                      ]),
                  {
                    mark: 'label',
                    text: formatNumber(kind.count, locale),
                    x: x(kind.count),
                    y: 1,
                    gap: 0.4,
                    anchor: 'start',
                    role: 'figure',
                  },
                ],
              },
            };
          }),
        },
        {
          title: panelTitles.dots[locale],
          rows: dots.map((kind) => ({
            ...base(kind),
            value: formatNumber(kind.count, locale),
            units: {
              columns: fewerThan,
              groups:
                kind.kind === 'language-centre'
                  ? [
                      { count: count('language-centre-public'), tone: 'result' },
                      { count: count('language-centre-private'), tone: 'result', hollow: true },
                    ]
                  : [{ count: kind.count, tone: 'result' }],
            },
          })),
        },
      ],
    };
  },
  table(data, locale) {
    const first = { vi: 'Loại hình', en: 'Kind' }[locale];
    return datasetTable(institutions, data.rows(institutions), ['count'], first, data, locale);
  },
});
