/** What an author writes to tell a new dataset: the files that CONTRIBUTING names, and no other. */

const id = 'school-libraries';

const clusters = [
  ['hoa-ban', 'Hoa Ban'],
  ['pha-din', 'Pha Đin'],
  ['nam-rom', 'Nậm Rốm'],
  ['muong-thanh', 'Mường Thanh'],
  ['tua-chua', 'Tủa Chùa'],
  ['pu-nhung', 'Pú Nhung'],
  ['si-pa-phin', 'Si Pa Phìn'],
  ['muong-phang', 'Mường Phăng'],
  ['na-tau', 'Nà Tấu'],
  ['thanh-yen', 'Thanh Yên'],
  ['keo-lom', 'Keo Lôm'],
  ['xa-dung', 'Xa Dung'],
] as const;
const years = [2020, 2021, 2022, 2023, 2024];

const csv = [
  'cluster,year,label_vi,label_en,books',
  ...clusters.flatMap(([cluster, name], i) =>
    years.map((year, j) =>
      [
        cluster,
        year,
        `Cụm trường ${name} năm ${year}`,
        `${name} cluster in ${year}`,
        180 + 37 * i + 61 * j,
      ].join(','),
    ),
  ),
].join('\n');

const dataset = `import { column, defineDataset, labelColumns } from '../figures/define.ts';
import { count, id } from '../table/fieldTypes.ts';

export const schoolLibraries = defineDataset({
  id: '${id}',
  order: 35,
  title: { vi: 'Sách thư viện theo cụm trường', en: 'Library books by cluster of schools' },
  description: {
    vi: 'Số đầu sách trong thư viện của mười hai cụm trường, theo năm, giai đoạn 2020–2024.',
    en: 'Titles in the libraries of twelve clusters of schools, by year, 2020–2024.',
  },
  source: 'I:II.1.1.m',
  key: ['cluster', 'year'],
  columns: {
    cluster: column(id(), { vi: 'Mã cụm', en: 'Cluster id' }),
    year: column(id(), { vi: 'Năm', en: 'Year' }),
    ...labelColumns,
    books: column(count(), { vi: 'Số đầu sách', en: 'Titles' }, 'item'),
  },
  derived: {
    latest: {
      title: { vi: 'Đầu sách năm 2024', en: 'Titles in 2024' },
      unit: 'item',
      note: { vi: 'Cộng mười hai cụm.', en: 'The sum of the twelve clusters.' },
      of: (_, rows) =>
        rows.filter(({ year }) => year === '2024').reduce((sum, { books }) => sum + books, 0),
    },
  },
});
`;

const chart = `import { schoolLibraries } from '../../datasets/school-libraries.ts';
import { formatNumber } from '../../locale/format.ts';
import { barsForm } from '../../plot/forms/bars.ts';
import { fieldColumn, keyed, nameColumn } from '../cells.ts';
import { defineChart, type ChartWords } from '../define.ts';

export const words: ChartWords = {
  vi: {
    title:
      'Thư viện Xa Dung có nhiều sách nhất: {school-libraries/xa-dung.2024/books|bare} đầu sách',
    subtitle: 'Số đầu sách của mười hai cụm trường, năm 2024',
    alt: 'Mười hai thanh ngang, mỗi cụm trường một thanh. Dài nhất là cụm Xa Dung với {school-libraries/xa-dung.2024/books|bare} đầu sách, ngắn nhất là cụm Hoa Ban với {school-libraries/hoa-ban.2024/books|bare}.',
    context:
      'Thư viện của mười hai cụm trường có tất cả {school-libraries/latest|bare} đầu sách. Cụm nào cũng có thêm sách qua từng năm, nhưng khoảng cách giữa các cụm vẫn giữ nguyên như năm đầu. Báo cáo không nói học sinh mượn sách nhiều hay ít, cũng không nói sách nào được đọc nhiều nhất.',
  },
  en: {
    title: 'Xa Dung has the largest library: {school-libraries/xa-dung.2024/books|bare} titles',
    subtitle: 'Titles in the libraries of twelve clusters of schools, 2024',
    alt: 'Twelve bars, one for each cluster of schools. The longest is Xa Dung with {school-libraries/xa-dung.2024/books|bare} titles, the shortest Hoa Ban with {school-libraries/hoa-ban.2024/books|bare}.',
    context:
      'The libraries of the twelve clusters hold {school-libraries/latest|bare} titles together. Every cluster gained books year by year, but the gaps between the clusters stayed what they were at the start. The report does not say how many books pupils borrow, nor which of them are read most.',
  },
};

export const chart = defineChart({
  id: '${id}',
  form: 'bars',
  datasets: [schoolLibraries],
  rows: (data) => keyed(schoolLibraries, data),
  columns: [
    nameColumn({ vi: 'Cụm trường', en: 'Cluster' }),
    fieldColumn(schoolLibraries, 'year'),
    fieldColumn(schoolLibraries, 'books'),
  ],
  draw(rows, room, { locale }) {
    const items = rows
      .filter(({ year }) => year === '2024')
      .toSorted((a, b) => b.books - a.books)
      .map((row) => ({
        key: row.key,
        label: row[\`label_\${locale}\`],
        value: row.books,
        text: formatNumber(row.books, locale),
      }));
    return barsForm([{ rows: items }], room);
  },
});
`;

const value = (ref: string): string => `<Value of="${id}/${ref}" form="bare" />`;

/** One paragraph on every cluster: some thirty words with three figures. */
const paragraphs = {
  vi: clusters.map(
    ([cluster, name]) =>
      `Cụm trường ${name} bắt đầu với ${value(`${cluster}.2020/books`)} đầu sách, phần nhiều là sách giáo khoa cũ và truyện thiếu nhi do thầy cô gom góp trong nhiều năm. Đến năm 2022 tủ sách có ${value(`${cluster}.2022/books`)} đầu sách, và năm 2024 là ${value(`${cluster}.2024/books`)}. Học sinh mượn về nhà vào chiều thứ sáu, trả vào sáng thứ hai, và em nào cũng có một cuốn sổ nhỏ để ghi lại điều mình thích nhất.`,
  ),
  en: clusters.map(
    ([cluster, name]) =>
      `The ${name} cluster began with ${value(`${cluster}.2020/books`)} titles, most of them old textbooks and children’s stories that teachers had brought together. By 2022 its caches of editions held ${value(`${cluster}.2022/books`)} titles, and in 2024 there were ${value(`${cluster}.2024/books`)}. Pupils take a book home on Friday afternoon, bring it back on Monday morning, and each of them keeps a small notebook for what pleased them most, which the whole class then reads together when the school term ends.`,
  ),
};

const headings = {
  vi: [
    'Mười hai tủ sách',
    'Từ vùng thấp lên vùng cao',
    'Những tủ sách mới',
    'Điều báo cáo chưa nói',
  ],
  en: [
    'Twelve libraries',
    'From the valleys up',
    'The newest caches of editions',
    'What the report leaves out',
  ],
};

const anchors = ['libraries', 'valleys', 'newest', 'open'];

function body(locale: 'vi' | 'en'): string {
  return headings[locale]
    .map((heading, i) => {
      const own = paragraphs[locale].slice(3 * i, 3 * i + 3);
      const placed = i === 0 ? [...own, `<Chart id="${id}" />`] : own;
      return [`## ${heading} [#${anchors[i]}]`, ...placed].join('\n\n');
    })
    .join('\n\n');
}

const vietnamese = `---
slug: sach-thu-vien
order: 12
group: education
headline: 'Tủ sách của mười hai cụm trường có {${id}/latest|bare} đầu sách'
standfirst: 'Năm 2024, thư viện của mười hai cụm trường có {${id}/latest|bare} đầu sách. Cụm nào cũng có thêm sách qua từng năm, và học sinh vùng cao mượn về nhà đọc vào cuối tuần.'
description: 'Sách trong thư viện của mười hai cụm trường ở Điện Biên, năm nào có thêm bao nhiêu: số liệu từ báo cáo của ngành Giáo dục.'
leading: '{${id}/latest|bare}'
leadingLabel: đầu sách trong thư viện các cụm trường, năm 2024
keys:
  - figure: '{${id}/xa-dung.2024/books|bare}'
    label: đầu sách ở Xa Dung, nhiều nhất
  - figure: '{${id}/hoa-ban.2024/books|bare}'
    label: đầu sách ở Hoa Ban, ít nhất
    short: true
  - figure: '{${id}/pha-din.2024/books|bare}'
    label: 'đầu sách ở Pha Đin, năm 2020 mới có {${id}/pha-din.2020/books|bare}'
sections: ['I:II.1.1.m']
---

${body('vi')}
`;

const english = (hash: string): string => `---
slug: school-libraries
order: 12
group: education
headline: 'The libraries of twelve clusters of schools hold {${id}/latest|bare} titles'
standfirst: 'In 2024 the libraries of twelve clusters of schools held {${id}/latest|bare} titles. Every cluster gained some each year, and pupils in the uplands take books home for the weekend.'
description: 'Books in the libraries of twelve clusters of schools in Điện Biên, and how many came each year: the figures from the education sector’s report.'
leading: '{${id}/latest|bare}'
leadingLabel: titles in the libraries of the clusters, 2024
keys:
  - figure: '{${id}/xa-dung.2024/books|bare}'
    label: titles in Xa Dung, the most
  - figure: '{${id}/hoa-ban.2024/books|bare}'
    label: titles in Hoa Ban, the fewest
    short: true
  - figure: '{${id}/pha-din.2024/books|bare}'
    label: 'titles in Pha Đin, up from {${id}/pha-din.2020/books|bare} in 2020'
sections: ['I:II.1.1.m']
translates: '${hash}'
---

${body('en')}
`;

/** New files, by path. */
export const newFiles: Readonly<Record<string, string>> = {
  [`data/${id}.csv`]: `${csv}\n`,
  [`src/datasets/${id}.ts`]: dataset,
  [`src/charts/schools/${id}.ts`]: chart,
  [`src/stories/vi/${id}.mdx`]: vietnamese,
  [`src/stories/en/${id}.mdx`]: english('000000000000'),
};

/** Lines that are added to files that are there, by path. */
export const newLines: Readonly<Record<string, string>> = {
  'src/charts/published.ts': `export * as schoolLibraries from './schools/${id}.ts';`,
  'src/datasets/declared.ts': `export { schoolLibraries } from './${id}.ts';`,
};

/** The English story, with the mark that the check asks for. */
export const englishStory = { file: `src/stories/en/${id}.mdx`, text: english };
