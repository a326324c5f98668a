import type { Localized } from '../locales.ts';

/** What the commands of the project say. */
export const commands = {
  /** A first line that tells Excel the separator was passed over. */
  'notice.separator-line': {
    vi: 'bỏ qua dòng “{text}”, vốn chỉ để báo cho Excel dấu ngăn cột.',
    en: 'passed over the line “{text}”, which only tells Excel the separator.',
  },
  /** Rows of separators at the end were passed over. */
  'notice.empty-rows': {
    vi: 'bỏ qua các dòng chỉ có dấu ngăn cột ở cuối tệp: {count} dòng.',
    en: 'passed over rows of separators at the end of the file: {count}.',
  },
  /** Columns without name and content were passed over. */
  'notice.empty-columns': {
    vi: 'bỏ qua các cột không có tên và không có gì: {count} cột.',
    en: 'passed over columns without name and content: {count}.',
  },
  /** How to call the comparison of a draft. */
  'draft.usage': {
    vi: 'Cách dùng: npm run draft -- TỆP, trong đó TỆP là bản dự thảo dạng chữ thường (.txt, UTF-8).',
    en: 'Usage: npm run draft -- FILE, where FILE is the draft as plain text (.txt, UTF-8).',
  },
  /** A figure of the draft left out on purpose. */
  'draft.explained': {
    vi: 'bỏ qua: {place}: “{text}”. {reason}',
    en: 'left out: {place}: “{text}”. {reason}',
  },
  /** A figure of the draft that no dataset carries. */
  'draft.unknown': {
    vi: 'CHƯA CÓ: {place}: “{text}” trong “…{context}…” không nằm trong bộ số liệu nào.',
    en: 'NEW: {place}: “{text}” in “…{context}…” is in no dataset.',
  },
  /** A figure of a dataset that the draft does not have. */
  'draft.lost': {
    vi: 'KHÔNG CÒN: {place}: {value} ({ref}) không thấy trong bản này. Xem lại: {uses}.',
    en: 'GONE: {place}: {value} ({ref}) is not in this draft. Look at: {uses}.',
  },
  /** Closing line. */
  'draft.summary': {
    vi: '{figures} con số trong dự thảo: {unknown} chưa có trong số liệu, {explained} bỏ qua có lý do; {lost} con số của trang không còn trong dự thảo.',
    en: '{figures} figures in the draft: {unknown} in no dataset, {explained} left out for a reason; {lost} figures of the site are no longer in the draft.',
  },
  /** A paragraph of the draft that no story tells. */
  'draft.untold': {
    vi: 'CHƯA KỂ: {place}: chưa bài nào kể đoạn “{opening}…”. Kể trong một bài, rồi thêm vào {file} dòng sau, cuối dòng ghi bài#mục: {line}',
    en: 'UNTOLD: {place}: no story tells the paragraph “{opening}…”. Tell it in one, then add to {file} this line, with story#heading at its end: {line}',
  },
  /** A paragraph that has changed since. */
  'draft.reworded': {
    vi: 'ĐÃ SỬA LỜI: {place}: đoạn “{opening}…” khác với bản đã kể. Xem lại {told}; đúng rồi thì ghi {mark} vào dòng {line} của {file}.',
    en: 'REWORDED: {place}: the paragraph “{opening}…” is not as it was told. Look at {told}; once that is right, write {mark} on line {line} of {file}.',
  },
  /** A told paragraph that the draft does not have. */
  'draft.gone': {
    vi: 'HẾT ĐOẠN: {file}:{line}: đoạn “{opening}…” ({place}) không có trong bản này. Xem lại {told}, rồi bỏ dòng ấy.',
    en: 'GONE: {file}:{line}: the paragraph “{opening}…” ({place}) is not in this draft. Look at {told}, then take the line out.',
  },
  /** Closing line on paragraphs. */
  'draft.coverage': {
    vi: '{paragraphs} đoạn trong dự thảo: {told} đoạn đã có bài kể, {untold} đoạn chưa, {reworded} đoạn đã sửa lời; {gone} dòng kể đoạn không còn.',
    en: '{paragraphs} paragraphs in the draft: {told} told by a story, {untold} untold, {reworded} reworded; {gone} lines tell one that is gone.',
  },
  /** A slip of the draft, for the drafters. */
  'draft.note': { vi: 'Gửi người soạn: {place}: {note}', en: 'For the drafters: {place}: {note}' },
  /** A headline that is short or long. */
  'warning.length.headline': {
    vi: 'tiêu đề dài {count} ký tự. Nên viết từ {least} đến {most} ký tự: đủ nói điều chính mà vẫn gọn trên ảnh chia sẻ.',
    en: 'the headline has {count} characters. Write {least} to {most}: enough for the finding, and it still fits a shared picture.',
  },
  /** A standfirst that is short or long. */
  'warning.length.standfirst': {
    vi: 'sa-pô dài {count} ký tự. Nên viết từ {least} đến {most} ký tự: con số chính và vì sao đáng quan tâm.',
    en: 'the standfirst has {count} characters. Write {least} to {most}: the key figure, and why it matters.',
  },
  /** A description that is short or long. */
  'warning.length.description': {
    vi: 'phần description dài {count} ký tự. Nên viết từ {least} đến {most} ký tự: máy tìm kiếm cắt bỏ phần dài hơn.',
    en: 'the description has {count} characters. Write {least} to {most}: search engines cut off what is longer.',
  },
  /** The words under a key figure that are short or long. */
  'warning.length.key': {
    vi: 'lời dưới con số chính dài {count} ký tự. Nên viết từ {least} đến {most} ký tự: liếc qua là biết số ấy nói gì.',
    en: 'the words under the key figure have {count} characters. Write {least} to {most}: what the figure is, at a glance.',
  },
  /** A story that is short or long. */
  'warning.length.words': {
    vi: 'bài có {count} chữ. Bài dễ đọc có từ {least} đến {most} chữ: ngắn hơn thì gộp vào bài khác, dài hơn thì tách làm hai.',
    en: 'the story has {count} words. One that reads well has {least} to {most}: join a shorter one to another, split a longer one.',
  },
  /** A story of few or many parts. */
  'warning.length.parts': {
    vi: 'bài chia làm {count} mục. Nên chia từ {least} đến {most} mục (## …), để mục lục giúp được người đọc.',
    en: 'parts of the story: {count}. Give it {least} to {most} (## …), so that its contents list helps.',
  },
  /** A chart title that is short or long. */
  'warning.length.title': {
    vi: 'tên biểu đồ dài {count} ký tự. Nên viết từ {least} đến {most} ký tự: nói điều biểu đồ cho thấy, phần còn lại đưa xuống dòng phụ.',
    en: 'the chart’s title has {count} characters. Write {least} to {most}: what the chart shows; the rest belongs in the subtitle.',
  },
  /** An alternative text that is short or long. */
  'warning.length.alt': {
    vi: 'lời tả biểu đồ (alt) dài {count} ký tự. Nên viết từ {least} đến {most} ký tự: người không nhìn thấy biểu đồ chỉ có lời này, bảng số cho biết chi tiết.',
    en: 'the alternative text has {count} characters. Write {least} to {most}: whoever cannot see the chart has only this, and the table gives the details.',
  },
  /** The words beside a chart alone that are short or long. */
  'warning.length.context': {
    vi: 'lời dẫn của biểu đồ (context) dài {count} ký tự. Nên viết từ {least} đến {most} ký tự: hai, ba câu cho người chỉ xem riêng biểu đồ này.',
    en: 'the chart’s context has {count} characters. Write {least} to {most}: two or three sentences for whoever meets the chart alone.',
  },
  /** A step of a guide that is short or long. */
  'warning.length.step': {
    vi: 'lời của bước dài {count} ký tự. Nên viết từ {least} đến {most} ký tự: một, hai câu ngắn, không che biểu đồ trên điện thoại.',
    en: 'the words of the step have {count} characters. Write {least} to {most}: one or two short sentences leave the chart in view on a phone.',
  },
  /** A description of a dataset that is short or long. */
  'warning.length.dataset': {
    vi: 'lời giới thiệu bộ số liệu dài {count} ký tự. Nên viết từ {least} đến {most} ký tự: số liệu gì, năm nào, cần lưu ý gì.',
    en: 'the description of the dataset has {count} characters. Write {least} to {most}: what the figures are, for when, and what to mind.',
  },
  /** A straight quote, a hyphen for a dash, a stray space or a hidden sign. */
  'warning.typography': {
    vi: 'chỗ này có “{text}” ({code}). Ngoặc kép nên viết “ ”, gạch ngang dài viết –, trước dấu phẩy không có dấu cách, ký tự ẩn thì xóa.',
    en: '“{text}” ({code}) is a slip of the typewriter. Write “ ” for quotes and – for a dash, no space before a comma, and delete signs that nobody sees.',
  },
  /** PORT is not a port number. */
  'option.port': {
    vi: 'PORT phải là số từ 1 đến 65535, không phải “{text}”.',
    en: 'PORT must be a number from 1 to 65535, not “{text}”.',
  },
  /** SITE_URL is not an absolute address. */
  'option.siteUrl': {
    vi: 'SITE_URL phải là địa chỉ đầy đủ như https://vi-du.vn, không có đường dẫn, không phải “{text}”.',
    en: 'SITE_URL must be a full address such as https://example.vn, without a path, not “{text}”.',
  },
  /** BASE_PATH is not a path. */
  'option.basePath': {
    vi: 'BASE_PATH phải là đường dẫn như /du-lieu/, chỉ gồm chữ thường không dấu, số, gạch ngang và dấu /, không phải “{text}”.',
    en: 'BASE_PATH must be a path such as /du-lieu/, of lower-case letters, digits, hyphens and slashes, not “{text}”.',
  },
  /** A release name that cannot be used. */
  'option.edition': {
    vi: 'EDITION phải là tên bản phát hành gồm chữ không dấu, số, dấu chấm, gạch ngang, dài nhất 40 ký tự, không phải “{text}”.',
    en: 'EDITION must be the name of a release: letters, digits, dots and hyphens, 40 at most, not “{text}”.',
  },
  /** A release date that cannot be read. */
  'option.editionDate': {
    vi: 'EDITION_DATE phải là ngày viết như 2026-11-23, không phải “{text}”.',
    en: 'EDITION_DATE must be a date such as 2026-11-23, not “{text}”.',
  },
  /** --lang names no language of the site. */
  'option.lang': {
    vi: '--lang nhận vi hoặc en, không nhận “{text}”.',
    en: '--lang takes vi or en, not “{text}”.',
  },
  /** The server answers. */
  'serve.ready': {
    vi: 'Trang đang chạy tại {url} (Ctrl+C để dừng).',
    en: 'The site is at {url} (Ctrl+C to stop).',
  },
  /** The port is taken. */
  'serve.taken': {
    vi: 'Cổng {port} đang có chương trình khác dùng. Tắt chương trình đó, hoặc chọn cổng khác: PORT=4322 npm start.',
    en: 'Port {port} is in use by another program. Stop it, or choose another port: PORT=4322 npm start.',
  },
  /** The port may not be used. */
  'serve.refused': {
    vi: 'Không được phép dùng cổng {port}. Chọn cổng từ 1024 trở lên.',
    en: 'Port {port} may not be used. Choose one from 1024 up.',
  },
  /** The folder cannot be written. */
  'build.unwritable': {
    vi: 'Không ghi được vào {folder}: {reason}.',
    en: 'Cannot write to {folder}: {reason}.',
  },
  /** The build stopped; the last good site stands. */
  'build.failed': {
    vi: 'Dựng trang không xong; bản tốt gần nhất trong {folder} giữ nguyên.',
    en: 'The build did not finish; the last good site in {folder} stands.',
  },
  /** The site is built. */
  'build.done': { vi: 'Đã dựng xong trang vào {folder}.', en: 'Built the site into {folder}.' },
  /** A release needs the address where it will be published. */
  'release.noAddress': {
    vi: 'Gói phát hành cần địa chỉ sẽ đưa lên mạng, ví dụ SITE_URL=https://dienbien.edu.vn BASE_PATH=/du-lieu/ npm run release.',
    en: 'A release needs the address where it will be published, such as SITE_URL=https://dienbien.edu.vn BASE_PATH=/du-lieu/ npm run release.',
  },
  /** An option that was not given. */
  'release.assumed': {
    vi: 'Không thấy {name}: lấy {value}.',
    en: '{name} was not given: {value} is assumed.',
  },
  /** The address is not an HTTPS one. */
  'release.plain': {
    vi: 'Địa chỉ {siteUrl} không dùng HTTPS: trang vẫn đọc được, nhưng không lưu được để đọc khi mất mạng.',
    en: 'The address {siteUrl} is not an HTTPS one: pages can be read, but not saved for reading without a network.',
  },
  /** The release is packed. */
  'release.done': {
    vi: 'Đã tạo {file} ({size}) cho {url}. Cách đưa lên mạng: huong-dan/index.html trong gói. SHA-256: {hash}',
    en: 'Packed {file} ({size}) for {url}. How to publish it: huong-dan/index.html inside. SHA-256: {hash}',
  },
  /** English stories that do not say which Vietnamese text they translate. */
  'check.unmarked': {
    vi: "{file}: chưa ghi bản tiếng Việt nào được dịch. Dịch xong thì ghi translates: '{hash}'",
    en: "{file}: does not say yet which Vietnamese text it translates. Once it is translated, write translates: '{hash}'",
  },
  /** English stories older than the Vietnamese. */
  'check.stale': {
    vi: "{file}: bản tiếng Việt đã đổi. Dịch lại rồi ghi translates: '{hash}'",
    en: "{file}: the Vietnamese has changed. Translate it again, then write translates: '{hash}'",
  },
  /** How many warnings the check has. */
  'check.warnings': {
    vi: '{count} chỗ nên xem lại. Không chỗ nào làm dừng việc dựng trang.',
    en: '{count} warnings. None of them stops a build.',
  },
  /** Closing line of the story check. */
  'check.storiesClean': { vi: '{stories} bài: không có lỗi.', en: '{stories} stories: no issues.' },
} as const satisfies Readonly<Record<string, Localized>>;
