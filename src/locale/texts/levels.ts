import type { Localized } from '../locales.ts';

/** Texts of levels: the choice of one, the options of reading, the pages of levels. */
export const levels = {
  /** A level of schooling. */
  'level.preschool': { vi: 'Mầm non', en: 'Preschool' },
  /** A level of schooling. */
  'level.primary': { vi: 'Tiểu học', en: 'Primary' },
  /** A level of schooling. */
  'level.lower-secondary': { vi: 'Trung học cơ sở (THCS)', en: 'Lower secondary' },
  /** A level of schooling. */
  'level.upper-secondary': { vi: 'Trung học phổ thông (THPT)', en: 'Upper secondary' },
  /** A level of schooling. */
  'level.continuing': { vi: 'Giáo dục thường xuyên (GDTX)', en: 'Continuing education' },
  /** Heading of what readers may set for themselves. */
  'options.title': { vi: 'Tùy chọn', en: 'Options' },
  /** Label of the choice of a level of schooling. */
  'options.level': { vi: 'Cấp học của bạn', en: 'Your level of schooling' },
  /** Name of that choice in addresses. Once published it never changes. */
  'options.levelParameter': { vi: 'cap', en: 'level' },
  /** The choice of no level. */
  'options.allLevels': { vi: 'Tất cả cấp học', en: 'All levels' },
  /** Link to the pages of the levels. */
  'options.levelPages': { vi: 'Xem riêng từng cấp học', en: 'Each level on a page of its own' },
  /** Label of the choice of the size of letters. */
  'options.size': { vi: 'Cỡ chữ', en: 'Text size' },
  /** A size of letters. */
  'options.normal': { vi: 'Vừa', en: 'Normal' },
  /** A size of letters. */
  'options.large': { vi: 'Lớn', en: 'Large' },
  /** A size of letters. */
  'options.larger': { vi: 'Rất lớn', en: 'Larger' },
  /** How much the page took over the network. */
  'options.dataUse': {
    vi: 'Trang này đã tải khoảng {size} kB qua mạng.',
    en: 'This page has taken about {size} kB over the network.',
  },
  /** The keys that do something. */
  'options.keys': {
    vi: 'Phím: Tab đi tới mục sau, Enter mở; trên biểu đồ, ← và → xem từng số; Esc đóng.',
    en: 'Keys: Tab to move on, Enter to open; on a chart, ← and → read figure by figure; Esc to close.',
  },
  /** Headline of the page of levels. */
  'levels.title': { vi: 'Từng cấp học qua các con số', en: 'Each level of schooling in figures' },
  /** Standfirst of that page. */
  'levels.standfirst': {
    vi: 'Bạn quan tâm cấp học nào? Chọn một cấp để xem mọi số liệu và đoạn viết về cấp ấy, gom vào một chỗ.',
    en: 'Which level of schooling matters to you? Choose one to see every figure and passage about it, gathered in one place.',
  },
  /** Headline of the page of a level. */
  'levels.one': { vi: '{level} qua các con số', en: '{level} in figures' },
  /** Standfirst of the page of a level. */
  'levels.oneStandfirst': {
    vi: 'Mọi số liệu và câu viết về cấp học này trên trang, theo thứ tự của báo cáo. Bấm vào tên bài để đọc cả bài.',
    en: 'Every figure and sentence about this level on the site, in the order of the report. Follow a headline to read the whole story.',
  },
  /** Link from the page of a level to the home page with that level chosen. */
  'levels.forward': {
    vi: 'Đọc cả trang với cấp học này được đánh dấu',
    en: 'Read the whole site with this level marked',
  },
  /** What stands after the number of stories about a level. */
  'levels.stories': {
    vi: 'bài viết và {charts} biểu đồ nói tới cấp này',
    en: 'stories and {charts} charts speak of this level',
  },
  /** Heading of the cards of the other levels. */
  'levels.others': { vi: 'Các cấp học khác', en: 'Other levels' },
} as const satisfies Readonly<Record<string, Localized>>;
