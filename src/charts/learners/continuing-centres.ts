import { sum } from 'd3';
import { continuingCentres } from '../../datasets/continuing-centres.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { waffleFieldForm } from '../../plot/forms/waffle/field.ts';
import { waffleRowsForm } from '../../plot/forms/waffle/rows.ts';
import { fieldColumn, keyed, nameColumn } from '../cells.ts';
import { most, between, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      '{continuing-centres/district/count|Words} trong {continuing-centres/total} là trung tâm GDNN–GDTX cấp huyện',
    subtitle: 'Số trung tâm theo loại hình, mỗi chấm là một trung tâm',
    alt: 'Năm hàng chấm, mỗi chấm một trung tâm, tổng cộng {continuing-centres/total|bare}. Nhiều nhất là trung tâm GDNN–GDTX cấp huyện: {continuing-centres/district/count|bare}. Sau đó là trung tâm ngoại ngữ ngoài công lập {continuing-centres/private-language/count|bare}, trung tâm giáo dục kỹ năng sống {continuing-centres/life-skills/count|bare}, trung tâm giáo dục thường xuyên tỉnh {continuing-centres/provincial/count|bare}, trung tâm ngoại ngữ – tin học {continuing-centres/language-computing/count|bare}.',
    context:
      'Giáo dục thường xuyên (GDTX) là học ở trung tâm, ngoài trường phổ thông; trung tâm giáo dục nghề nghiệp – giáo dục thường xuyên (GDNN–GDTX) dạy cả nghề lẫn văn hóa. Hệ thống này dần hoàn chỉnh, về cơ bản đã đáp ứng được người học, và sẽ được sắp xếp lại trong nhiệm kỳ 2025–2030. Hình tính cả {continuing-centres/life-skills/count|words} trung tâm kỹ năng sống, vốn không có trong danh sách cơ sở giáo dục của cả tỉnh.',
  },
  en: {
    title:
      '{continuing-centres/district/count|Words} of {continuing-centres/total} are district vocational and continuing education centres',
    subtitle: 'Centres by kind, one dot for each centre',
    alt: 'Five rows of dots, one dot a centre, {continuing-centres/total|bare} in all. Most are district vocational education and continuing education centres: {continuing-centres/district/count|bare}. Then come private foreign language centres {continuing-centres/private-language/count|bare}, life-skills education centres {continuing-centres/life-skills/count|bare}, the provincial continuing education centre {continuing-centres/provincial/count|bare}, and a foreign language and computing centre {continuing-centres/language-computing/count|bare}.',
    context:
      'Continuing education means learning at a centre, outside ordinary schools; the district centres teach both trades and school subjects. The system has been built up step by step, broadly meets what learners need, and will be reorganised in the 2025–2030 term. The chart counts {continuing-centres/life-skills/count|words} life-skills centres, which are not among the institutions listed for the whole province.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['Nhiều nhất là trung tâm GDNN–GDTX cấp huyện', 'cấp huyện nhiều nhất'],
    en: ['Most are district vocational education'],
    holds: ({ of, all }) =>
      most(of('continuing-centres/district/count'), all('continuing-centres/*/count')),
  },
  {
    vi: ['rồi đến trung tâm ngoại ngữ ngoài công lập'],
    en: [],
    holds: ({ of, all }) =>
      all('continuing-centres/*/count').filter(
        (count) => count >= of('continuing-centres/private-language/count'),
      ).length === 2,
  },
  {
    vi: ['gần một nửa'],
    en: ['close to half'],
    holds: ({ of }) =>
      between(of('continuing-centres/district/count') / of('continuing-centres/total'), 0.4, 0.5),
  },
];

const rowsOf = (data: Data) => keyed(continuingCentres, data);

type Kind = ReturnType<typeof rowsOf>[number];

/** Names as short as there is room for. */
const names: Readonly<Record<string, Localized>> = {
  district: { vi: 'GDNN–GDTX cấp huyện', en: 'District vocational and continuing education' },
  'private-language': { vi: 'Ngoại ngữ ngoài công lập', en: 'Private language centres' },
  'life-skills': { vi: 'Kỹ năng sống', en: 'Life skills' },
  provincial: { vi: 'GDTX tỉnh', en: 'Provincial continuing education' },
  'language-computing': { vi: 'Ngoại ngữ – tin học', en: 'Languages and computing' },
};

const others: Localized = { vi: 'Các loại hình khác', en: 'Other kinds' };

export const chart = defineChart<Kind>({
  id: 'continuing-centres',
  form: 'dots',
  datasets: [continuingCentres],
  rows: rowsOf,
  columns: [nameColumn({ vi: 'Loại hình', en: 'Kind' }), fieldColumn(continuingCentres, 'count')],
  views: [
    {
      id: 'by-kind',
      label: { vi: 'Theo loại hình', en: 'By kind' },
      says: {
        vi: 'Trung tâm GDNN–GDTX cấp huyện nhiều nhất, rồi đến trung tâm ngoại ngữ ngoài công lập.',
        en: 'District vocational and continuing education centres lead, followed by private language centres.',
      },
    },
    {
      id: 'together',
      label: { vi: 'Chung một khối', en: 'All together' },
      says: {
        vi: 'Trung tâm cấp huyện chiếm {continuing-centres/district/count|bare} trong {continuing-centres/total}, gần một nửa.',
        en: 'District centres are {continuing-centres/district/count|bare} of {continuing-centres/total}, close to half.',
      },
    },
  ],
  draw(rows, room, { locale, view }) {
    const kinds = rows.toSorted((a, b) => b.count - a.count);
    const items = kinds.map((kind, index) => ({
      key: kind.key,
      label: names[kind.kind]?.[locale] ?? kind[`label_${locale}`],
      text: formatNumber(kind.count, locale),
      count: kind.count,
      tone: index === 0 ? ('result' as const) : ('second' as const),
    }));
    if (view !== 'together')
      return waffleRowsForm(
        items.map(({ count, tone, ...item }) => ({ ...item, groups: [{ count, tone }] })),
        room,
      );
    const rest = formatNumber(
      sum(items.slice(1), ({ count }) => count),
      locale,
    );
    return waffleFieldForm(
      items.map((item, index) => ({
        ...item,
        ...(index === 0 ? {} : { label: '', text: '' }),
        // The other kinds are said together, beside the first of them.
        ...(index === 1 ? { label: others[locale], text: rest } : {}),
      })),
      room,
      { largest: 32 },
    );
  },
});
