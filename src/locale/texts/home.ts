import type { Localized } from '../locales.ts';

/** Texts of the home page. */
export const home = {
  /** Headline of the home page. */
  'home.title': {
    vi: 'Năm năm giáo dục Điện Biên, đọc bằng con số',
    en: 'Five years of education in Điện Biên, in figures',
  },
  /** What the site is, on the cover of the offline document. */
  'home.standfirst': {
    vi: 'Báo cáo của Ban Chấp hành Đảng bộ Sở nhiệm kỳ 2020–2025 trình Đại hội đại biểu Đảng bộ Sở Giáo dục và Đào tạo lần thứ nhất, nhiệm kỳ 2025–2030, kể lại cho mọi người: điều đã làm được, điều chưa làm được và việc sắp tới.',
    en: 'The report of the Party Executive Committee of the 2020–2025 term to the First Delegates’ Congress of the Party Organisation of the Department of Education and Training, 2025–2030 term, told for everyone: what was achieved, what was not, and what comes next.',
  },
  /** Over the headline of the home page: the term. */
  'home.kicker': { vi: 'Nhiệm kỳ 2020–2025', en: 'The 2020–2025 term' },
  /** Behind the number of targets met, large. */
  'home.met': { vi: 'chỉ tiêu đạt', en: 'targets met' },
  /** Behind the number of targets missed, large. */
  'home.missed': { vi: 'chỉ tiêu chưa đạt', en: 'targets missed' },
  /** How the skyline of targets is read. */
  'home.line': {
    vi: 'Mỗi thanh là một chỉ tiêu, cao hay thấp hơn vạch đậm bấy nhiêu điểm phần trăm. Thanh đôi là chỉ tiêu do hai nơi cùng giao. Chạm vào để đọc bài.',
    en: 'Each bar is a target, as many percentage points over or under the heavy line. Twin bars: two bodies set it. Touch one for its story.',
  },
  /** Heading over the column of figures. */
  'home.figures': { vi: 'Cột số liệu', en: 'In figures' },
  /** Accessible name of the ways into the main pages. */
  'home.doors': { vi: 'Tra cứu', en: 'Look it up' },
  /** What the page of targets holds. */
  'home.targets': {
    vi: 'Từng chỉ tiêu của hai nhiệm kỳ, trong đó {count} chỉ tiêu đã có kết quả',
    en: 'Every target of two terms, {count} of them with results',
  },
  /** What the gallery holds. */
  'home.charts': {
    vi: '{count} hình để xem, chia sẻ, tải về, nhúng vào bài',
    en: '{count} charts to look at, share, download and embed',
  },
  /** What the data catalogue holds. */
  'home.data': {
    vi: '{count} bảng số, mở được bằng Excel',
    en: '{count} tables that open in Excel',
  },
  /** What the pages of levels hold. */
  'home.levels': {
    vi: 'Từ mầm non đến giáo dục thường xuyên',
    en: 'From nursery to continuing education',
  },
  /** What can be downloaded. */
  'home.downloads': {
    vi: 'Cả trang trong một tệp, đọc nơi không có mạng',
    en: 'The whole site in one file, to read without a network',
  },
  /** Stories on education, Part I, II.1. */
  'group.education': { vi: 'Giáo dục và đào tạo', en: 'Education and training' },
  /** Stories on the Party organisation, Part I, I and II.2 to 6. */
  'group.party': { vi: 'Xây dựng Đảng', en: 'Party organisation' },
  /** Stories on the general assessment, Part I, III and IV. */
  'group.assessment': { vi: 'Nhìn lại nhiệm kỳ', en: 'The term in review' },
  /** Stories on the 2025–2030 term, Part II. */
  'group.future': { vi: 'Nhiệm kỳ 2025–2030', en: 'The 2025–2030 term' },
} as const satisfies Readonly<Record<string, Localized>>;
