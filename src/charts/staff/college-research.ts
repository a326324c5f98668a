import { collegeResearch } from '../../datasets/college-research.ts';
import type { Data } from '../../figures/data.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Localized } from '../../locale/locales.ts';
import { barsForm, type BarItem } from '../../plot/forms/bars.ts';
import { fieldColumn, keyed, nameColumn } from '../cells.ts';
import { most, type Claim } from '../claims.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Trường Cao đẳng Sư phạm: {college-research/international-articles/count|bare} bài báo quốc tế, {college-research/domestic-articles/count|bare} bài trong nước',
    subtitle:
      'Sản phẩm khoa học của Trường Cao đẳng Sư phạm Điện Biên, số lượng theo loại, 2020–2024',
    alt: 'Tám thanh ngang, dài nhất là {college-research/international-articles/count|bare} bài báo trên tạp chí, hội thảo quốc tế, rồi {college-research/domestic-articles/count|bare} bài trong nước, {college-research/initiatives/count|bare} sáng kiến, {college-research/projects/count|bare} đề tài cấp trường, {college-research/teaching-documents/count|bare} tài liệu giảng dạy, {college-research/art-works/count|bare} tác phẩm mỹ thuật, {college-research/seminars/count|bare} hội thảo và {college-research/proceedings/count|bare} kỷ yếu.',
    context:
      'Trường Cao đẳng Sư phạm là nơi đào tạo và bồi dưỡng giáo viên của tỉnh. Mục bài quốc tế gồm cả bài dự hội thảo, không riêng bài tạp chí. Kết quả nghiên cứu đã về tới trường học: {college-transfers/2020-2024/outputs|bare} đề tài, tài liệu được chuyển giao cho {college-transfers/2020-2024/schools|words} trường trong tỉnh ứng dụng.',
  },
  en: {
    title:
      'Teacher Training College: {college-research/international-articles/count|bare} international articles, {college-research/domestic-articles/count|bare} domestic',
    subtitle: 'Research outputs of Điện Biên Teacher Training College by kind, 2020–2024',
    alt: 'Eight bars, the longest for {college-research/international-articles/count|bare} articles in international journals and conferences, then {college-research/domestic-articles/count|bare} domestic articles, {college-research/initiatives/count|bare} initiatives, {college-research/projects/count|bare} research projects, {college-research/teaching-documents/count|bare} teaching documents, {college-research/art-works/count|bare} art works, {college-research/seminars/count|bare} seminars and {college-research/proceedings/count|bare} volume of proceedings.',
    context:
      'The Teacher Training College trains teachers for the province and runs courses for those already at work. International articles include papers given at conferences, not only those in journals. Some of the research has reached the classroom: {college-transfers/2020-2024/outputs|bare} projects and documents were handed over to {college-transfers/2020-2024/schools|words} schools in the province.',
  },
};

export const claims: readonly Claim[] = [
  {
    vi: ['bài quốc tế nhiều hơn bài trong nước'],
    en: ['international ones ahead of domestic ones'],
    holds: ({ of }) =>
      of('college-research/international-articles/count') >
      of('college-research/domestic-articles/count'),
  },
  {
    vi: ['hai loại bài báo đứng đầu'],
    en: ['the two kinds of articles lead'],
    holds: ({ of, all }) =>
      all('college-research/*/count').filter(
        (count) => count >= of('college-research/domestic-articles/count'),
      ).length === 2,
  },
  {
    vi: ['dài nhất là {college-research/international-articles/count|bare}'],
    en: ['the longest for {college-research/international-articles/count|bare}'],
    holds: ({ of, all }) =>
      most(of('college-research/international-articles/count'), all('college-research/*/count')),
  },
];

const rowsOf = (data: Data) => keyed(collegeResearch, data);

type Output = ReturnType<typeof rowsOf>[number];

/** Names that fit beside a bar. */
const names: Readonly<Record<string, Localized>> = {
  'international-articles': { vi: 'Bài báo quốc tế', en: 'International articles' },
  'domestic-articles': { vi: 'Bài báo trong nước', en: 'Domestic articles' },
  projects: { vi: 'Đề tài cấp trường', en: 'Research projects' },
  'art-works': { vi: 'Tác phẩm mỹ thuật', en: 'Art works' },
  seminars: { vi: 'Hội thảo khoa học', en: 'Seminars' },
  proceedings: { vi: 'Kỷ yếu hội thảo', en: 'Volumes of proceedings' },
};

const articles = ['international-articles', 'domestic-articles'];

export const chart = defineChart<Output>({
  id: 'college-research',
  form: 'bars',
  datasets: [collegeResearch],
  rows: rowsOf,
  columns: [nameColumn<Output>({ vi: 'Loại', en: 'Kind' }), fieldColumn(collegeResearch, 'count')],
  views: [
    {
      id: 'by-count',
      label: { vi: 'Nhiều nhất', en: 'Most first' },
      says: {
        vi: 'Xếp từ nhiều đến ít: hai loại bài báo đứng đầu, bài quốc tế nhiều hơn bài trong nước.',
        en: 'Most first: the two kinds of articles lead, international ones ahead of domestic ones.',
      },
    },
    {
      id: 'as-reported',
      label: { vi: 'Như báo cáo', en: 'As reported' },
      says: {
        vi: 'Theo thứ tự của báo cáo: đề tài, tài liệu và sáng kiến đứng trước, rồi mới đến bài báo.',
        en: 'In the order of the report: projects, documents and initiatives come before the articles.',
      },
    },
  ],
  draw(all, room, { locale, view = 'by-count' }) {
    const sorted = view === 'as-reported' ? all : all.toSorted((a, b) => b.count - a.count);
    return barsForm(
      [
        {
          rows: sorted.map((row): BarItem => ({
            key: row.key,
            label: names[row.output]?.[locale] ?? row[`label_${locale}`],
            value: row.count,
            text: formatNumber(row.count, locale),
            parts: [
              { value: row.count, tone: articles.includes(row.output) ? 'result' : 'second' },
            ],
          })),
        },
      ],
      room,
    );
  },
});
