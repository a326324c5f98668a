import type { Localized } from '../locales.ts';

/** Texts of the page of downloads. */
export const downloads = {
  /** Heading of the files of a chart. */
  'download.title': { vi: 'Tải về', en: 'Download' },
  /** Link to the picture of a chart. */
  'download.png': {
    vi: 'Ảnh PNG, cho bài viết và văn bản',
    en: 'PNG picture, for articles and documents',
  },
  /** Link to the vector picture. */
  'download.svg': {
    vi: 'Ảnh SVG, phóng to không vỡ, để in',
    en: 'SVG picture, sharp at any size, for print',
  },
  /** Link to the square picture. */
  'download.square': { vi: 'Ảnh vuông, cho bảng tin', en: 'Square picture, for feeds' },
  /** Link to the upright picture. */
  'download.tall': {
    vi: 'Ảnh đứng khổ 4:5, cho bảng tin trên điện thoại',
    en: 'Upright 4:5 picture, for feeds on phones',
  },
  /** Link to the slide. */
  'download.slide': { vi: 'Ảnh khổ 16:9, cho trình chiếu', en: '16:9 picture, for slides' },
  /** Label of the text that cites a chart. */
  'download.citation': { vi: 'Cách ghi nguồn', en: 'How to cite' },
  /** Link to that text as a file. */
  'download.citationFile': { vi: 'Tải cách ghi nguồn (TXT)', en: 'Download the citation (TXT)' },
  /** Title of the page of files that hold the whole site. */
  'downloads.title': { vi: 'Tải về', en: 'Downloads' },
  /** Standfirst of that page; its description for search engines. */
  'downloads.standfirst': {
    vi: 'Cả trang này gói trong một tệp, để đọc ở nơi không có mạng, gửi qua Zalo hoặc in thành tập; và toàn bộ số liệu để dùng lại.',
    en: 'This whole site in one file, to read offline, to send or to print as a booklet; and all its data, to use again.',
  },
  /** Heading over the links to the offline documents. */
  'downloads.offlineDocument': { vi: 'Cả trang trong một tệp', en: 'The whole site in one file' },
  /** What an offline document is for. */
  'downloads.offlineDocumentWhat': {
    vi: 'Tệp có đủ các bài, biểu đồ, bảng số liệu, chỉ tiêu, ghi chú số liệu và phần giải thích từ ngữ. Gửi được qua Zalo hay thư điện tử, chép được vào điện thoại hay USB; mở bằng trình duyệt, không cần mạng. Nếu ứng dụng không tự mở, lưu tệp về máy rồi mở từ thư mục tải về.',
    en: 'The file holds every story, chart and table, the targets, the notes on the figures and the glossary. It can be sent through Zalo or by e-mail and kept on a phone or a memory stick; it opens in a browser, even offline. If an app does not open it, save it and open it from the folder of downloads.',
  },
  /** How to print an offline document. */
  'downloads.offlineDocumentPrint': {
    vi: 'Muốn in thành tập, mở tệp rồi in: trang đã dàn theo khổ A5, mỗi bài bắt đầu ở trang mới, có đánh số trang. Với giấy A4, chọn in hai trang trên một mặt, hoặc kiểu in sách (booklet).',
    en: 'To print a booklet, open the file and print it: its pages are A5 and numbered, and every story begins on a new one. On A4 paper, choose two pages to a sheet, or booklet printing.',
  },
  /** Link to the Vietnamese offline document. */
  'downloads.vi': { vi: 'Bản tiếng Việt (HTML, {size})', en: 'Vietnamese edition (HTML, {size})' },
  /** Link to the English offline document. */
  'downloads.en': { vi: 'Bản tiếng Anh (HTML, {size})', en: 'English edition (HTML, {size})' },
  /** Heading over the link to the data files. */
  'downloads.data': { vi: 'Toàn bộ số liệu', en: 'All the data' },
  /** What the archive of data files holds. */
  'downloads.dataWhat': {
    vi: 'Mọi bộ số liệu ở dạng CSV, CSV cho Excel và JSON, kèm tệp mô tả từng cột.',
    en: 'Every dataset as CSV, CSV for Excel and JSON, with a description of every column.',
  },
  /** Link to the archive of data files. */
  'downloads.zip': { vi: 'Tất cả các bộ số liệu (ZIP, {size})', en: 'All datasets (ZIP, {size})' },
  /** Heading over the links to data page and gallery. */
  'downloads.single': { vi: 'Tải riêng từng phần', en: 'One at a time' },
  /** Under the link to the data page. */
  'downloads.singleData': {
    vi: 'Từng bộ, kèm mọi tệp của nó.',
    en: 'One dataset at a time, with all its files.',
  },
  /** Under the link to the gallery. */
  'downloads.singleCharts': {
    vi: 'Từng biểu đồ, ở dạng ảnh.',
    en: 'One chart at a time, as pictures.',
  },
  /** Link from the home page to the page of downloads. */
  'downloads.offer': {
    vi: 'Đọc nơi không có mạng, gửi qua Zalo hay in thành tập: tải cả trang trong một tệp',
    en: 'To read offline, to send or to print: the whole site in one file',
  },
} as const satisfies Readonly<Record<string, Localized>>;
