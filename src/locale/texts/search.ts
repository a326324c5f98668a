import type { Localized } from '../locales.ts';

/** Texts of the search page. */
export const search = {
  /** Headline of the search page, and the link to it on every page. */
  'search.title': { vi: 'Tìm kiếm', en: 'Search' },
  /** Standfirst of the search page. */
  'search.standfirst': {
    vi: 'Tất cả bài viết, biểu đồ và từ ngữ của trang này, xếp theo chủ đề và theo chữ cái.',
    en: 'Every story, chart and term on this site, by theme and by letter.',
  },
  /** Accessible name of the links to the parts of the list. */
  'search.list': { vi: 'Danh mục', en: 'The list' },
  /** Label of the search box. */
  'search.label': { vi: 'Bạn muốn tìm gì?', en: 'What are you looking for?' },
  /** Example under the search box, shown when the script runs. */
  'search.hint': {
    vi: 'Gõ có dấu hay không dấu đều được; đặt cụm từ trong ngoặc kép để tìm đúng cụm ấy.',
    en: 'Vietnamese words may be typed with or without marks; put a phrase in quotation marks to find just that.',
  },
  /** Button of the search box. */
  'search.submit': { vi: 'Tìm', en: 'Search' },
  /** While the texts are being loaded. */
  'search.loading': { vi: 'Đang tải…', en: 'Loading…' },
  /** How many results there are. */
  'search.count.one': { vi: 'Tìm thấy {count} kết quả.', en: '{count} result.' },
  /** How many results there are. */
  'search.count.other': { vi: 'Tìm thấy {count} kết quả.', en: '{count} results.' },
  /** When nothing answers the query. */
  'search.none': {
    vi: 'Không tìm thấy. Thử ít chữ hơn, hoặc xem danh mục bên dưới.',
    en: 'Nothing found. Try fewer words, or see the list below.',
  },
  /** Behind the count when only titles could be searched. */
  'search.titlesOnly': {
    vi: 'Mạng trục trặc nên mới tìm được trong tên bài, tên biểu đồ và từ ngữ.',
    en: 'The connection failed, so only titles and terms were searched.',
  },
  /** Heading over the first three results. */
  'search.best': { vi: 'Sát nhất', en: 'Closest' },
  /** How many further results of a kind are not shown. */
  'search.more': {
    vi: 'Còn {count} kết quả nữa; gõ thêm chữ để tìm gần hơn.',
    en: '{count} more; type another word to narrow them down.',
  },
  /** Heading over stories, in the list and the results. */
  'search.stories': { vi: 'Bài viết', en: 'Stories' },
  /** Heading over parts of stories in the results. */
  'search.sections': { vi: 'Mục trong bài', en: 'Parts of stories' },
  /** Heading over charts, in the list and the results. */
  'search.charts': { vi: 'Biểu đồ', en: 'Charts' },
  /** Heading over figures in the results. */
  'search.figures': { vi: 'Con số', en: 'Figures' },
  /** Heading over glossary terms, in the list and the results. */
  'search.terms': { vi: 'Từ ngữ', en: 'Terms' },
  /** Kind of a result. */
  'search.story': { vi: 'Bài viết', en: 'Story' },
  /** Kind of a result. */
  'search.section': { vi: 'Mục trong bài', en: 'Part of a story' },
  /** Kind of a result. */
  'search.chart': { vi: 'Biểu đồ', en: 'Chart' },
  /** Kind of a result. */
  'search.figure': { vi: 'Con số', en: 'Figure' },
  /** Kind of a result. */
  'search.term': { vi: 'Từ ngữ', en: 'Term' },
} as const satisfies Readonly<Record<string, Localized>>;
