import type { Localized } from '../locales.ts';

/** Texts of charts, their pages and the gallery. */
export const charts = {
  /** Opens the table of a chart. */
  'chart.table': { vi: 'Bảng ({rows} dòng)', en: 'Table (rows: {rows})' },
  /** Before the source of a chart. */
  'chart.source': { vi: 'Nguồn:', en: 'Source:' },
  /** Before the note of a chart. */
  'chart.note': { vi: 'Ghi chú:', en: 'Note:' },
  /** How to read single marks, shown when the script runs. */
  'chart.hint': {
    vi: 'Chạm vào hình, hoặc dùng phím mũi tên, để xem từng số.',
    en: 'Tap the chart, or use the arrow keys, to see each figure.',
  },
  /** Closes the detail of a mark. */
  'chart.close': { vi: 'Đóng', en: 'Close' },
  /** Accessible name of the controls that show a chart in another way. */
  'chart.views': { vi: 'Cách xem', en: 'Ways of looking' },
  /** Button that shows a chart as large as the screen. */
  'chart.enlarge': { vi: 'Toàn màn hình', en: 'Full screen' },
  /** Button that leaves the large chart. */
  'chart.shrink': { vi: 'Thu lại', en: 'Close' },
  /** Said where the data files are of another edition than the page. */
  'chart.otherEdition': {
    vi: 'Số liệu vừa có ấn bản mới hơn trang này. Mời bạn tải lại trang để xem hình theo cách khác.',
    en: 'The figures have changed since this page was loaded. Please reload it to see the chart in another way.',
  },
  /** Said where the chart’s code or data cannot be had. */
  'chart.unreachable': {
    vi: 'Chưa tải được phần tương tác. Hình vẫn xem được như cũ; khi có mạng, mời bạn thử lại.',
    en: 'The interactive part could not be loaded. The chart stands as it is; please try again when you are online.',
  },
  /** Stands in a table where the report gives no figure. */
  'chart.missing': { vi: 'không nêu', en: 'not stated' },
  /** A target that is the least to be reached. */
  'relation.at-least': { vi: 'ít nhất {value}', en: 'at least {value}' },
  /** A target that must be passed. */
  'relation.above': { vi: 'trên {value}', en: 'above {value}' },
  /** A target that must not be passed. */
  'relation.at-most': { vi: 'không quá {value}', en: 'at most {value}' },
  /** A target reached to the digit. */
  'outcome.met': { vi: '✓ {body} ({target}): đạt', en: '✓ {body} ({target}): met' },
  /** A target passed, and by how much. */
  'outcome.exceeded': {
    vi: '✓ {body} ({target}): đạt, vượt {gap}',
    en: '✓ {body} ({target}): met, {gap} over',
  },
  /** A target not reached, and by how much. */
  'outcome.unmet': {
    vi: '✗ {body} ({target}): còn thiếu {gap}',
    en: '✗ {body} ({target}): {gap} short',
  },
  /** Link from a chart in a story to the page of the chart. */
  'chart.own': { vi: 'Chia sẻ, tải về', en: 'Share, download' },
  /** Label of the link to the chart before it in its story. */
  'chart.previous': { vi: 'Biểu đồ trước', en: 'Previous chart' },
  /** Label of the link to the chart after it in its story. */
  'chart.next': { vi: 'Biểu đồ tiếp theo', en: 'Next chart' },
  /** Accessible name of those links. */
  'chart.neighbours': { vi: 'Biểu đồ kề bên', en: 'Charts before and after' },
  /** Heading over the stories that show a chart. */
  'chart.stories': { vi: 'Nằm trong bài', en: 'Told in' },
  /** Heading over the datasets of a chart. */
  'chart.datasets': { vi: 'Số liệu', en: 'Data' },
  /** How to cite a chart. */
  'chart.citation': {
    vi: '{publisher}. “{title}”. {site}, ấn bản {edition}, {date}. Số liệu: {draft} báo cáo trình Đại hội Đảng bộ Sở nhiệm kỳ 2025–2030 ({sources}). {url}',
    en: '{publisher}. “{title}”. {site}, edition {edition}, {date}. Data: {draft} of the report to the Department’s 2025–2030 Party congress ({sources}). {url}',
  },
  /** Headline of the page of all charts. */
  'charts.title': { vi: 'Biểu đồ', en: 'Charts' },
  /** Standfirst of that page. */
  'charts.standfirst': {
    vi: 'Tất cả biểu đồ, xếp theo từng phần của báo cáo. Hình nào cũng có trang riêng để chia sẻ, tải về hoặc nhúng vào bài viết.',
    en: 'Every chart, by part of the report. Each has a page of its own to share, download or embed.',
  },
  /** Link to all charts. */
  'charts.all': { vi: 'Tất cả biểu đồ', en: 'All charts' },
  /** Accessible name of the links to the parts of that page. */
  'charts.sections': { vi: 'Các phần của báo cáo', en: 'Parts of the report' },
  /** Before the signs of charts and what they stand for. */
  'charts.key': { vi: 'Cách đọc hình', en: 'How to read them' },
  /** What the sign for a result stands for. */
  'charts.key.result': { vi: 'kết quả', en: 'result' },
  /** What the sign for a target stands for. */
  'charts.key.target': { vi: 'chỉ tiêu', en: 'target' },
  /** What the sign for what falls short stands for. */
  'charts.key.short': { vi: 'còn thiếu', en: 'short of target' },
  /** What the sign for what was before or is compared with stands for. */
  'charts.key.before': { vi: 'trước đó, hoặc để so sánh', en: 'earlier, or for comparison' },
  /** What the sign for what is not there yet stands for. */
  'charts.key.ring': { vi: 'chưa có, chưa đạt', en: 'not yet there' },
  /** Name of the choice among charts; on a phone what unfolds it. */
  'charts.filter': { vi: 'Lọc biểu đồ', en: 'Filter charts' },
  /** Label of the choice by level of schooling. */
  'charts.level': { vi: 'Cấp học', en: 'Level' },
  /** A level of schooling, in short. */
  'charts.level.preschool': { vi: 'Mầm non', en: 'Preschool' },
  /** A level of schooling, in short. */
  'charts.level.primary': { vi: 'Tiểu học', en: 'Primary' },
  /** A level of schooling, in short. */
  'charts.level.lower-secondary': { vi: 'THCS', en: 'Lower secondary' },
  /** A level of schooling, in short. */
  'charts.level.upper-secondary': { vi: 'THPT', en: 'Upper secondary' },
  /** A level of schooling, in short. */
  'charts.level.continuing': { vi: 'GDTX', en: 'Continuing' },
  /** Label of the choice by what charts are to the eye. */
  'charts.form': { vi: 'Dạng hình', en: 'Kind of chart' },
  /** A form of charts. */
  'charts.form.dots': { vi: 'Đếm từng chấm', en: 'Dots to count' },
  /** A form of charts. */
  'charts.form.bars': { vi: 'Thanh ngang', en: 'Bars' },
  /** A form of charts. */
  'charts.form.targets': { vi: 'Kết quả và chỉ tiêu', en: 'Result and target' },
  /** A form of charts. */
  'charts.form.change': { vi: 'Trước và sau', en: 'Before and after' },
  /** A form of charts. */
  'charts.form.years': { vi: 'Theo năm', en: 'Over the years' },
  /** A form of charts. */
  'charts.form.areas': { vi: 'Diện tích', en: 'Areas' },
  /** A form of charts. */
  'charts.form.flow': { vi: 'Dòng người', en: 'Flows' },
  /** How many charts are chosen. */
  'charts.shown': {
    vi: 'Đang xem {count} trong {all} biểu đồ.',
    en: 'Showing {count} of {all} charts.',
  },
  /** Button that chooses all charts again. */
  'charts.reset': { vi: 'Bỏ lọc', en: 'Show all' },
} as const satisfies Readonly<Record<string, Localized>>;
