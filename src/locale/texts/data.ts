import type { Localized } from '../locales.ts';

/** Texts of the data catalogue and of the pages of datasets. */
export const data = {
  /** Headline of the data catalogue. */
  'data.title': { vi: 'Dữ liệu', en: 'Data' },
  /** Standfirst of the data catalogue. */
  'data.standfirst': {
    vi: '{count} bộ số liệu đứng sau các bài viết và biểu đồ. Bộ nào cũng ghi rõ số lấy từ mục nào của báo cáo; ai cũng có thể tải về dùng lại.',
    en: 'The {count} datasets behind the stories and charts, each with its place in the report. Anyone may download and reuse them.',
  },
  /** How the data files are written. */
  'data.readme': {
    vi: 'Mỗi bộ có ba tệp: .csv cho chương trình (ngăn cột bằng dấu phẩy, thập phân là dấu chấm), .excel.csv cho Excel cài đặt tiếng Việt (ngăn cột bằng chấm phẩy, thập phân là dấu phẩy) và .json. Ô trống nghĩa là không có số. Cột source ghi phần, mục và chú thích của báo cáo. Tệp datapackage.json mô tả mọi cột.',
    en: 'Each dataset comes as three files: .csv for programs (commas between columns, decimal point), .excel.csv for Excel with Vietnamese settings (semicolons between columns, decimal comma) and .json. An empty cell means that no figure is stated. The column source names part, section and footnote of the report. The file datapackage.json describes every column.',
  },
  /** Heading over the charts and stories that use a dataset. */
  'data.usedIn': { vi: 'Biểu đồ và bài dùng số liệu này', en: 'Charts and stories that use it' },
  /** Term before the number of rows, on the page of a dataset. */
  'data.rows': { vi: 'Số dòng', en: 'Rows' },
  /** Term before the place in the report, there. */
  'data.place': { vi: 'Chỗ trong báo cáo', en: 'Place in the report' },
  /** Term before the day of the last change, there. */
  'data.changed': { vi: 'Thay đổi lần cuối', en: 'Last changed' },
  /** Term before the licence, there. */
  'data.licence': { vi: 'Giấy phép', en: 'Licence' },
  /** Term before the files, there. */
  'data.files': { vi: 'Tệp tải về', en: 'Files' },
  /** Heading over the whole table, there. */
  'data.table': { vi: 'Toàn bộ số liệu', en: 'All rows' },
  /** Heading over the list of columns, there. */
  'data.columns': { vi: 'Các cột', en: 'Columns' },
  /** Head of the column of names in a table of a dataset. */
  'data.name': { vi: 'Tên', en: 'Name' },
  /** A kind of column. */
  'data.kind.id': { vi: 'mã', en: 'id' },
  /** A kind of column. */
  'data.kind.text': { vi: 'chữ', en: 'text' },
  /** A kind of column. */
  'data.kind.category': { vi: 'loại', en: 'category' },
  /** A kind of column. */
  'data.kind.count': { vi: 'số đếm', en: 'count' },
  /** A kind of column. */
  'data.kind.percent': { vi: 'tỷ lệ phần trăm', en: 'percentage' },
  /** A kind of column. */
  'data.kind.number': { vi: 'số', en: 'number' },
  /** A kind of column. */
  'data.kind.year': { vi: 'năm', en: 'year' },
  /** A kind of column. */
  'data.kind.source': { vi: 'chỗ trong báo cáo', en: 'place in the report' },
  /** Said of a column whose cells may be empty. */
  'data.mayBeEmpty': { vi: 'có thể trống', en: 'may be empty' },
  /** Heading over the check results of a dataset. */
  'data.checks': { vi: 'Đối chiếu', en: 'Reconciliations' },
  /** Said behind a check result that comes out right. */
  'data.checkHolds': { vi: 'Khớp.', en: 'Adds up.' },
  /** Said behind one that does not; leads to the notes. */
  'data.checkBroken': { vi: 'Không khớp.', en: 'Does not add up.' },
  /** Before the previous dataset. */
  'data.previous': { vi: 'Bộ trước', en: 'Previous dataset' },
  /** Before the next dataset. */
  'data.next': { vi: 'Bộ sau', en: 'Next dataset' },
  /** Accessible name of the links to other datasets. */
  'data.neighbours': { vi: 'Các bộ số liệu khác', en: 'Other datasets' },
  /** Link to the list of all datasets. */
  'data.all': { vi: 'Mọi bộ số liệu', en: 'All datasets' },
  /** Head of the column of titles, in the list of all datasets. */
  'data.sheet': { vi: 'Bộ số liệu', en: 'Dataset' },
  /** Head of the column of themes, there. */
  'data.theme': { vi: 'Chủ đề', en: 'Theme' },
  /** Head of the column of how many columns a dataset has, there. */
  'data.fields': { vi: 'Số cột', en: 'Columns' },
  /** Head of the column of how many charts use a dataset, there. */
  'data.charts': { vi: 'Biểu đồ', en: 'Charts' },
  /** Head of the column of how many stories use it, there. */
  'data.stories': { vi: 'Bài viết', en: 'Stories' },
  /** Over the list of all datasets, where a script can sort it. */
  'data.sort': { vi: 'Bấm tên cột để xếp lại.', en: 'Press the name of a column to sort by it.' },
  /** Heading over rows, place, licence and files of a dataset. */
  'data.about': { vi: 'Về bộ số liệu này', en: 'About this dataset' },
  /** Heading over datasets that no story uses. */
  'data.other': { vi: 'Khác', en: 'Other' },
  /** A calculation that comes out. */
  'checkResult.kept': {
    vi: '{expression} {equals} {stated}',
    en: '{expression} {equals} {stated}',
  },
  /** A calculation that does not. */
  'checkResult.broken': {
    vi: '{expression} = {expected}; báo cáo ghi {stated}',
    en: '{expression} = {expected}; the report states {stated}',
  },
  /** A figure that the site counted and the report gives as well. */
  'checkResult.counted.kept': {
    vi: '{stated} theo báo cáo, trang này đếm cũng bằng ấy',
    en: '{stated} by the report and by this site’s count',
  },
  /** A figure that the site counted, other than the report gives. */
  'checkResult.counted.broken': {
    vi: 'trang này đếm được {expected}; báo cáo ghi {stated}',
    en: 'this site counts {expected}; the report states {stated}',
  },
  /** A figure that is the same in two places. */
  'checkResult.same.kept': { vi: '{stated} ở cả hai chỗ', en: '{stated} in both places' },
  /** A figure that differs from one place to another. */
  'checkResult.same.broken': {
    vi: '{expected} ở chỗ này, {stated} ở chỗ kia',
    en: '{expected} in one place, {stated} in another',
  },
  /** Closing line of the data check: how many issues. */
  'data.issues': {
    vi: '{count} lỗi trong {files} tệp. Chưa có gì được ghi ra.',
    en: 'Issues: {count}. Files: {files}. Nothing was written.',
  },
  /** Closing line of the data check when all is well. */
  'data.clean': {
    vi: '{datasets} bộ số liệu, {rows} dòng, {checks} phép đối chiếu: không có lỗi.',
    en: '{datasets} datasets, {rows} rows, {checks} checks: no issues.',
  },
  /** One dataset in the list. */
  'data.dataset': { vi: '{name}: {rows} dòng. {title}', en: '{name}: {rows} rows. {title}' },
  /** A check result that holds. */
  'data.kept': { vi: 'khớp: {check}', en: 'kept: {check}' },
  /** A disagreement of the report. */
  'data.broken': { vi: 'KHÔNG KHỚP: {check}. {note}', en: 'BROKEN: {check}. {note}' },
  /** Heading over the check results. */
  'data.checkResults': {
    vi: 'Đối chiếu: {kept} phép khớp, {broken} phép không khớp.',
    en: 'Checks: {kept} hold, {broken} do not.',
  },
  /** A given file without issues. */
  'data.fileClean': {
    vi: '{file}: {rows} dòng, không có lỗi; khớp với các bộ số liệu, biểu đồ và bài hiện có.',
    en: '{file}: {rows} rows, no issues; agrees with the other datasets, the charts and the stories.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
