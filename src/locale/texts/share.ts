import type { Localized } from '../locales.ts';

/** Texts of what is sent on: links, pictures, codes, frames. */
export const share = {
  /** Under a picture of a chart: where its figures come from, in a line. */
  'picture.source': {
    vi: 'Nguồn: báo cáo trình Đại hội Đảng bộ Sở ({draft})',
    en: 'Source: report to the Department’s Party congress ({draft})',
  },
  /** The same with the places in the report. */
  'picture.sourcePlaces': {
    vi: 'Nguồn: báo cáo trình Đại hội Đảng bộ Sở ({draft}). {places}',
    en: 'Source: report to the Department’s Party congress ({draft}). {places}',
  },
  /** Heading of the ways to pass a page on. */
  'share.title': { vi: 'Chia sẻ', en: 'Share' },
  /** Button that opens the device’s own share sheet. */
  'share.native': { vi: 'Chia sẻ bằng ứng dụng trên máy', en: 'Share with an app on this device' },
  /** Label of the address to copy. */
  'share.address': { vi: 'Địa chỉ trang này', en: 'Address of this page' },
  /** Link that opens an e-mail. */
  'share.email': { vi: 'Thư điện tử', en: 'E-mail' },
  /** Label of the ready caption. */
  'share.caption': { vi: 'Lời dẫn viết sẵn để đăng kèm', en: 'A caption to post with it' },
  /** Ready caption of a chart. */
  'share.chartCaption': {
    vi: '{title}. Nguồn: {draft} báo cáo của ngành Giáo dục Điện Biên ({sources}). {url}',
    en: '{title}. Source: {draft} of the Điện Biên education report ({sources}). {url}',
  },
  /** Ready caption of a story. */
  'share.storyCaption': {
    vi: '{headline}. {standfirst} Nguồn: {draft} báo cáo của ngành Giáo dục Điện Biên. {url}',
    en: '{headline}. {standfirst} Source: {draft} of the Điện Biên education report. {url}',
  },
  /** Alternative text of the QR code. */
  'share.qrAlt': { vi: 'Mã QR dẫn tới trang này', en: 'QR code that leads to this page' },
  /** On printed pages, before the address of the page; a QR code stands beside it. */
  'share.onPaper': {
    vi: 'Bài này trên mạng, có thể mới hơn bản in:',
    en: 'This page on the web, where it may be newer than in print:',
  },
  /** Link to the QR code for print. */
  'share.qrPrint': { vi: 'Tải mã QR để in (PNG)', en: 'Download the QR code for print (PNG)' },
  /** Button that copies a text. */
  'share.copy': { vi: 'Chép', en: 'Copy' },
  /** What is said when a text has been copied. */
  'share.copied': { vi: 'Đã chép.', en: 'Copied.' },
  /** What is said where copying cannot be relied on: the text is selected. */
  'share.notCopied': {
    vi: 'Ứng dụng này có thể không cho chép. Chữ đã được chọn sẵn: nhấn giữ vào ô rồi chọn Sao chép.',
    en: 'This app may not allow copying. The text is selected: press and hold it, then choose Copy.',
  },
  /** Accessible name of the link to a place on the page. */
  'share.anchor': { vi: 'Chép liên kết tới chỗ này', en: 'Copy a link to this place' },
  /** Heading of the code that embeds a chart. */
  'embed.title': { vi: 'Mã nhúng', en: 'Embed' },
  /** How to embed. */
  'embed.how': {
    vi: 'Dán đoạn mã vào phần mã HTML của bài. Muốn nền luôn sáng hoặc luôn tối, thêm ?theme=light hoặc ?theme=dark vào cuối địa chỉ trong mã.',
    en: 'Paste the code into the HTML of the article. To keep the background light or dark, add ?theme=light or ?theme=dark to the address in the code.',
  },
  /** That the code of the frame opens with the view that is shown. */
  'embed.view': {
    vi: 'Mã khung theo đúng cách xem đang chọn ở biểu đồ.',
    en: 'The code of the frame follows the view that is chosen in the chart.',
  },
  /** Label of the code of the frame. */
  'embed.frame': {
    vi: 'Cho trang nhận khung: mã nhúng biểu đồ',
    en: 'For a site that takes frames: code that embeds the chart',
  },
  /** Label of the code of a picture with caption and link. */
  'embed.picture': {
    vi: 'Cho bài viết trên Cổng: ảnh, chú thích và liên kết',
    en: 'For an article of the portal: picture, caption and link',
  },
  /** That caption. */
  'embed.caption': { vi: '{title}. Nguồn: {sources}.', en: '{title}. Source: {sources}.' },
  /** Label of the code of the script. */
  'embed.script': {
    vi: 'Không bắt buộc: tự chỉnh chiều cao của khung',
    en: 'Optional: fits the height of the frame',
  },
  /** Link to the page that is framed. */
  'embed.see': { vi: 'Xem trang nhúng', en: 'See the embedded page' },
  /** Text of the link below a frame. */
  'embed.link': { vi: 'Xem trên trang {site}', en: 'See it on {site}' },
  /** Link from a framed chart to its own page. */
  'embed.back': { vi: 'Xem trên trang {site}', en: 'See it on {site}' },
  /** What is said when the address of a place has been copied. */
  'share.anchorCopied': { vi: 'Đã chép liên kết tới chỗ này:', en: 'Link to this place copied:' },
  /** What is said where copying cannot be relied on. */
  'share.anchorKept': {
    vi: 'Nhấn giữ địa chỉ dưới đây rồi chọn Sao chép:',
    en: 'Press and hold this address, then choose Copy:',
  },
} as const satisfies Readonly<Record<string, Localized>>;
