import type { Localized } from '../locales.ts';

/** What is wrong with stories, and with figures that do not agree. */
export const storyProblems = {
  /** A reference to a figure that does not exist. */
  'issue.figure-unknown': {
    vi: 'không có số liệu “{text}”. Gần nhất là “{nearest}”. Sửa lại tên gọi, hoặc đặt lại dòng số liệu đã bỏ.',
    en: 'there is no figure “{text}”. The nearest is “{nearest}”. Correct the reference, or put back the row that was removed.',
  },
  /** A row that something needs is not in the file. */
  'issue.row-needed': {
    vi: 'không có dòng “{row}” mà {needs} cần đến. Đặt lại dòng ấy (mã gần nhất trong tệp là “{nearest}”); nếu bỏ hẳn thì bỏ cả những chỗ cần nó.',
    en: 'there is no row “{row}”, which is needed by {needs}. Put it back (the nearest key in the file is “{nearest}”); if it is gone for good, change what needs it.',
  },
  /** No row has a value that something needs. */
  'issue.rows-needed': {
    vi: 'không dòng nào có {row}, mà {needs} cần đến. Ghi lại giá trị ấy vào từng dòng (ô gộp trong Excel chỉ giữ giá trị ở dòng đầu).',
    en: 'no row has {row}, which is needed by {needs}. Write it into each row (merged cells in Excel keep it in the first row only).',
  },
  /** An empty cell that something needs. */
  'issue.cell-needed': {
    vi: 'ô {field} của dòng “{row}” trống, mà {needs} cần đến. Điền số vào ô; nếu báo cáo không nêu nữa thì bỏ cả những chỗ cần nó.',
    en: 'the cell {field} of the row “{row}” is empty, but needed by {needs}. Fill it in; if the report no longer gives the figure, change what needs it.',
  },
  /** A figure that cannot be worked out. */
  'issue.figure-failed': {
    vi: 'không tính được “{text}” từ số liệu này: {reason}. Sửa số, hoặc sửa cách tính trong khai báo.',
    en: '“{text}” cannot be worked out from these figures: {reason}. Correct the figures, or the derivation in the declaration.',
  },
  /** A reference to a note that does not exist. */
  'issue.note-unknown': {
    vi: 'không có ghi chú “{text}”. Gần nhất là “{nearest}”. Sửa lại tên gọi, hoặc đặt lại dòng ấy trong data/report-notes.csv.',
    en: 'there is no note “{text}”. The nearest is “{nearest}”. Correct the name, or put its row back into data/report-notes.csv.',
  },
  /** A line of the list of what is told names no part of a story. */
  'issue.coverage-unknown': {
    vi: 'không có mục “{text}” trong {folders}. Gần nhất là “{nearest}”. Ghi bài#mục có ở cả hai ngôn ngữ, hoặc bỏ đi nếu bài không còn kể đoạn này.',
    en: 'there is no “{text}” in {folders}. The nearest is “{nearest}”. Name a story#heading that stands in both languages, or take it out if the story no longer tells this paragraph.',
  },
  /** A reference to a term that the glossary does not have. */
  'issue.term-unknown': {
    vi: 'từ điển không có mục “{text}”. Gần nhất là “{nearest}”.',
    en: 'the glossary has no term “{text}”. The nearest is “{nearest}”.',
  },
  /** A value inside a term: a link within a link. */
  'issue.link-nested': {
    vi: 'có <Value> nằm trong <Term id="{text}">, thành liên kết trong liên kết. Đưa <Value> ra ngoài.',
    en: 'a <Value> stands inside <Term id="{text}">, a link within a link. Move the <Value> out.',
  },
  /** A way to print a figure that does not exist. */
  'issue.form-unknown': {
    vi: 'không có cách in “{text}”. Các cách: {names}.',
    en: 'there is no form “{text}”. The forms are: {names}.',
  },
  /** A chart that is to be guided but has no steps. */
  'issue.guide-unknown': {
    vi: 'biểu đồ “{text}” không có phần dẫn từng bước. Viết nó trong src/guides, hoặc bỏ chữ guided.',
    en: 'the chart “{text}” has no guide. Write one in src/guides, or take away the word guided.',
  },
  /** A guess that nobody has declared. */
  'issue.guess-unknown': {
    vi: 'không có câu đoán nào cho biểu đồ “{text}”. Viết nó trong src/guides/guesses.ts, hoặc bỏ thẻ Guess.',
    en: 'there is no guess for the chart “{text}”. Write one in src/guides/guesses.ts, or take away the tag Guess.',
  },
  /** Words that point to a row that is not drawn. */
  'issue.point-unknown': {
    vi: 'biểu đồ “{chart}” không vẽ dòng “{text}” ở bài này.',
    en: 'the chart “{chart}” of this story draws no row “{text}”.',
  },
  /** Two datasets or stories at the same place of their list. */
  'issue.order-taken': {
    vi: 'order {text} đã là của {other}. Chọn một số còn trống.',
    en: 'order {text} is that of {other}. Choose a number that is free.',
  },
  /** A reference to a chart that does not exist. */
  'issue.chart-unknown': {
    vi: 'src/charts/published.ts không có biểu đồ “{text}”. Gần nhất là “{nearest}”.',
    en: 'src/charts/published.ts has no chart “{text}”. The nearest is “{nearest}”.',
  },
  /** A chart or guide that cannot be drawn from the data. */
  'issue.chart-failed': {
    vi: 'không vẽ được “{text}” từ số liệu hiện có: {reason}. Đặt lại dòng số liệu đã bỏ, hoặc sửa biểu đồ.',
    en: '“{text}” cannot be drawn from these data: {reason}. Put back the row that was removed, or change the chart.',
  },
  /** A figure typed in prose. */
  'issue.figure-typed': {
    vi: 'số “{text}” gõ thẳng trong bài. Đưa số vào tệp CSV rồi gọi bằng <Value of="…" /> (trong tiêu đề: {…}).',
    en: 'the figure “{text}” is typed in the story. Put it in a CSV and fetch it with <Value of="…" /> (in a headline: {…}).',
  },
  /** A sentence of a chart that compares figures, and no longer as the data have it. {text} is the chart, {words} the sentence. */
  'issue.claim-untrue': {
    vi: 'biểu đồ {text}: số liệu không còn đúng với lời “{words}”. Xem lại số, hoặc viết lại lời và phép so ở claims.',
    en: 'chart {text}: the data no longer bear out “{words}”. Look at the figures, or write the sentence and its comparison in claims anew.',
  },
  /** A story that is not valid MDX. */
  'issue.story-syntax': {
    vi: 'không đọc được MDX: {text}.',
    en: 'the MDX cannot be read: {text}.',
  },
  /** A story that exists in one language only. */
  'issue.story-translation': {
    vi: 'bài chỉ có ở một ngôn ngữ. Thêm {name}.',
    en: 'the story exists in one language only. Add {name}.',
  },
  /** A heading of a story without an id. */
  'issue.heading-unnamed': {
    vi: 'mục “{text}” chưa có mã. Ghi mã vào cuối tiêu đề, giống nhau ở cả hai ngôn ngữ: [#…].',
    en: 'the heading “{text}” has no id. Write one behind it, the same in both languages: [#…].',
  },
  /** An id that two headings of a story have. */
  'issue.heading-twice': {
    vi: 'mã [#{text}] đã dùng cho một mục ở trên. Đặt mã khác, ở cả hai ngôn ngữ.',
    en: 'the id [#{text}] already stands behind a heading above. Write another one, in both languages.',
  },
  /** The headings of the two languages differ. */
  'issue.story-headings': {
    vi: 'các mục của bản tiếng Anh ({text}) không trùng bản tiếng Việt ({translation}). Ghi cùng mã [#…], cùng thứ tự, ở cuối tiêu đề mục.',
    en: 'the headings of the English ({text}) differ from the Vietnamese ({translation}). Write the same [#…] in the same order behind the headings.',
  },
  /** A sum that does not come out, and is not acknowledged. */
  'issue.sum-broken': {
    vi: 'tổng không khớp: {check}. Sửa số, hoặc ghi lại nhóm của từng dòng (như cột part_of) nếu ô đã bị gộp trong Excel; nếu báo cáo đúng là tự mâu thuẫn, thêm “acknowledged” bằng hai thứ tiếng vào khai báo.',
    en: 'a sum is broken: {check}. Correct the figure, or write the group of each row (such as part_of) where cells were merged in Excel; if the report really disagrees with itself, add “acknowledged” in both languages to the declaration.',
  },
  /** A broken, unacknowledged check result. */
  'issue.check-broken': {
    vi: 'phép đối chiếu không khớp: {check}. Sửa số; nếu báo cáo đúng là tự mâu thuẫn, thêm “acknowledged” bằng hai thứ tiếng vào khai báo.',
    en: 'a reconciliation is broken: {check}. Correct the figure; if the report really disagrees with itself, add “acknowledged” in both languages to the declaration.',
  },
  /** An acknowledged disagreement that is no longer there. */
  'issue.check-stale': {
    vi: 'phép đối chiếu nay đã khớp: {check}. Bỏ “acknowledged” trong khai báo.',
    en: 'a reconciliation now holds: {check}. Remove its “acknowledged” from the declaration.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
