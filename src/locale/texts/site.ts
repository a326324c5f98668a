import type { Localized } from '../locales.ts';

/** Texts of every page: header, footer, ways, citations. */
export const site = {
  /** Name of the site, in the header, the titles and Open Graph. */
  'site.name': { vi: 'Giáo dục Điện Biên qua các con số', en: 'Điện Biên education in figures' },
  /** The end of that name, which the masthead sets in colour. */
  'site.nameEnd': { vi: 'qua các con số', en: 'in figures' },
  /** The office whose report the site tells. */
  'site.publisher': {
    vi: 'Sở Giáo dục và Đào tạo tỉnh Điện Biên',
    en: 'Điện Biên Department of Education and Training',
  },
  /** One sentence on the site, for the home page and search engines. */
  'site.description': {
    vi: 'Báo cáo của ngành Giáo dục Điện Biên trình Đại hội Đảng bộ Sở nhiệm kỳ 2025–2030, kể lại bằng số liệu và biểu đồ.',
    en: 'The report of the Điện Biên education sector to its 2025–2030 Party congress, told through data and charts.',
  },
  /** First link of every page: jumps over the header. */
  'site.skip': { vi: 'Đến nội dung chính', en: 'Skip to the main text' },
  /** Unfolds the ways through the site on a phone. */
  'site.menu': { vi: 'Mục lục', en: 'Contents' },
  /** Accessible name of the parts of the report and the main pages, in the masthead. */
  'site.ways': { vi: 'Các phần của trang', en: 'Parts of the site' },
  /** Accessible name of the pages above this one. */
  'site.crumbs': { vi: 'Đường dẫn', en: 'Path' },
  /** The home page, first of those. */
  'nav.home': { vi: 'Trang nhất', en: 'Front page' },
  /** Short name of a page, in the masthead. */
  'nav.targets': { vi: 'Chỉ tiêu', en: 'Targets' },
  /** Short name of a page, in the masthead. */
  'nav.charts': { vi: 'Biểu đồ', en: 'Charts' },
  /** Short name of a page, in the masthead. */
  'nav.data': { vi: 'Dữ liệu', en: 'Data' },
  /** Short name of a page, in the masthead. */
  'nav.downloads': { vi: 'Tải về', en: 'Downloads' },
  /** Short name of a page, in the footer. */
  'nav.levels': { vi: 'Từng cấp học', en: 'Level by level' },
  /** Short name of a page, in the footer. */
  'nav.notes': { vi: 'Ghi chú số liệu', en: 'Notes on the figures' },
  /** Short name of a page, in the footer. */
  'nav.glossary': { vi: 'Giải thích từ ngữ', en: 'Glossary' },
  /** Accessible name of the links to glossary and notes. */
  'site.more': { vi: 'Trang khác', en: 'More pages' },
  /** Plain line on every page: that the figures come from a draft. */
  'site.draft': {
    vi: 'Số liệu theo dự thảo; bản chính thức có thể khác.',
    en: 'Figures from a draft; the official text may differ.',
  },
  /** Accessible name of the language switch. */
  'site.language': { vi: 'Ngôn ngữ', en: 'Language' },
  /** Button that turns the dark theme on. */
  'site.themeDark': { vi: 'Nền tối', en: 'Dark theme' },
  /** Button that turns the light theme on. */
  'site.themeLight': { vi: 'Nền sáng', en: 'Light theme' },
  /** Footer: before the licence of texts and data. */
  'site.licence': {
    vi: 'Dùng lại bài viết và số liệu: ghi nguồn {publisher}, theo giấy phép',
    en: 'Texts and data may be reused with attribution to the {publisher}, under',
  },
  /** Footer: licence of the code. */
  'site.code': { vi: 'Mã nguồn: giấy phép MIT.', en: 'Code: MIT licence.' },
  /** Footer: the release, and the draft behind it. */
  'site.edition': {
    vi: 'Ấn bản {edition}, {date}, theo {draft} của báo cáo.',
    en: 'Edition {edition}, {date}, from the {draft} of the report.',
  },
  /** Headline of the 404 page. */
  'notFound.title': { vi: 'Không tìm thấy trang này', en: 'This page was not found' },
  /** What the 404 page says. */
  'notFound.body': {
    vi: 'Địa chỉ có thể đã gõ nhầm, hoặc trang đã chuyển chỗ.',
    en: 'The address may be mistyped, or the page may have moved.',
  },
  /** On the 404 page, which is also shown without a network. */
  'notFound.offline': {
    vi: 'Khi không có mạng, chỉ mở được những trang đã lưu vào máy.',
    en: 'Without a network, only pages saved on this device can be opened.',
  },
  /** Link from the 404 page to the home page. */
  'notFound.home': { vi: 'Về trang nhất', en: 'Go to the front page' },
  /** Before the abbreviations of a page and what they stand for. */
  abbreviations: { vi: 'Chữ viết tắt:', en: 'Abbreviations:' },
  /** In a table: the number is meant as it stands. */
  'stated.exactly': { vi: 'đúng', en: 'exactly' },
  /** In a table: more than the number. */
  'stated.above': { vi: 'trên', en: 'above' },
  /** In a table: the number or more. */
  'stated.at-least': { vi: 'ít nhất', en: 'at least' },
  /** In a table: the number or less. */
  'stated.at-most': { vi: 'không quá', en: 'at most' },
  /** In a table: a little less than the number. */
  'stated.nearly': { vi: 'gần', en: 'nearly' },
  /** Name of the site below its icon on a phone. */
  'site.shortName': { vi: 'Giáo dục Điện Biên', en: 'Điện Biên schools' },
  /** A place in the report. */
  'citation.full': { vi: '{part}, mục {section}', en: '{part}, {section}' },
  /** A place in a footnote of the report. */
  'citation.footnote': {
    vi: '{part}, mục {section}, chú thích {footnote}',
    en: '{part}, {section}, footnote {footnote}',
  },
  /** A section with several of its footnotes. */
  'citation.footnotes': {
    vi: '{section} (chú thích {footnotes})',
    en: '{section} (fn. {footnotes})',
  },
  /** Name of the first part of the report. */
  'citation.partI': { vi: 'Phần thứ nhất', en: 'Part I' },
  /** Name of the second part of the report. */
  'citation.partII': { vi: 'Phần thứ hai', en: 'Part II' },
} as const satisfies Readonly<Record<string, Localized>>;
