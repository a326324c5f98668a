import type { Localized } from '../locales.ts';

/** What is wrong with rows, columns and cells. */
export const tableProblems = {
  /** File with a header and no rows. */
  'issue.header-only': {
    vi: 'tệp chỉ có dòng tiêu đề. Thêm ít nhất một dòng số liệu.',
    en: 'the file has only a header. Add at least one row.',
  },
  /** No line names the columns. */
  'issue.header-missing': {
    vi: 'dòng “{text}” không ghi tên cột nào của bộ số liệu này. Dòng đầu phải ghi tên các cột: {names}.',
    en: 'the line “{text}” names no column of this dataset. The first line must name the columns: {names}.',
  },
  /** A title or the like above the header. */
  'issue.above-header': {
    vi: 'tên các cột nằm ở dòng {header}; phía trên còn “{text}”. Xóa mọi dòng phía trên dòng {header}.',
    en: 'the columns are named on line {header}; “{text}” stands above it. Delete every line above line {header}.',
  },
  /** Lone carriage returns as line ends. */
  'issue.carriage-return': {
    vi: 'có ký tự xuống dòng kiểu Mac cũ (CR). Lưu lại bằng Excel, hoặc đổi dấu xuống dòng thành LF.',
    en: 'old Mac line ends (CR). Save again from Excel, or change the line ends to LF.',
  },
  /** A declared column is not in the header. */
  'issue.column-missing': {
    vi: 'thiếu cột “{name}”. Thêm cột này vào dòng tiêu đề.',
    en: 'the column “{name}” is missing. Add it to the header.',
  },
  /** A column of the header in other letters, mistyped, or by its title. */
  'issue.column-misnamed': {
    vi: 'không có cột “{text}”. Viết {name}.',
    en: 'there is no column “{text}”. Write {name}.',
  },
  /** A column of the header is not declared. */
  'issue.column-unknown': {
    vi: 'không có cột nào tên “{text}”. Sửa thành một trong: {names}; hoặc bỏ cột đi.',
    en: 'there is no column “{text}”. Rename it to one of: {names}; or remove it.',
  },
  /** A cell in a column without a name. */
  'issue.column-unnamed': {
    vi: '“{text}” nằm ở cột không có tên. Chuyển về đúng cột, hoặc xóa cột này.',
    en: '“{text}” stands in a column without a name. Move it to the right column, or delete this one.',
  },
  /** A column stands twice in the header. */
  'issue.column-repeated': {
    vi: 'cột “{text}” có hai lần. Bỏ bớt một cột.',
    en: 'the column “{text}” stands twice. Remove one.',
  },
  /** A row without any content above or between others. */
  'issue.row-empty': { vi: 'dòng trống. Xóa cả dòng.', en: 'the row is empty. Delete it.' },
  /** A row with too few cells. */
  'issue.row-short': {
    vi: 'dòng “{text}” có {found} ô, cần {expected} ô. Thêm ô còn thiếu (có thể để trống, nhưng phải đủ dấu phân cách).',
    en: 'the row “{text}” has {found} cells and needs {expected}. Add the missing cells (they may be empty, but every separator must be there).',
  },
  /** A row with too many cells. */
  'issue.row-long': {
    vi: 'dòng “{text}” có {found} ô, cần {expected} ô. Bỏ ô thừa, hoặc đặt ô có dấu phân cách trong dấu ngoặc kép.',
    en: 'the row “{text}” has {found} cells and needs {expected}. Remove the extra cells, or put a cell that contains the separator in quotes.',
  },
  /** A quoted cell that is never closed. */
  'issue.quote-open': {
    vi: 'dấu ngoặc kép mở ở “{text}” không được đóng. Thêm dấu " ở cuối ô.',
    en: 'the quote opened at “{text}” is never closed. Add a " at the end of the cell.',
  },
  /** A quote inside or after a quoted cell that is not doubled. */
  'issue.quote-stray': {
    vi: 'dấu ngoặc kép lẻ trong “{text}”. Viết dấu " trong ô thành hai dấu "".',
    en: 'a stray quote in “{text}”. Write a " inside a cell as "".',
  },
  /** An empty cell that must be filled. */
  'issue.required': {
    vi: 'ô trống. Cột này phải có giá trị (đã gộp ô trong Excel thì ghi lại giá trị vào từng dòng).',
    en: 'the cell is empty. This column needs a value (where cells were merged in Excel, write it into each row).',
  },
  /** An error value of a spreadsheet. */
  'issue.cell-error': {
    vi: '“{text}” là lỗi của bảng tính: công thức không ra giá trị. Gõ chính giá trị vào ô.',
    en: '“{text}” is a spreadsheet’s error: a formula found no value. Type the value itself.',
  },
  /** What a spreadsheet shows in a column that is too narrow. */
  'issue.cell-narrow': {
    vi: '“{text}” là do cột trong bảng tính quá hẹp, không hiện được giá trị. Kéo cột rộng ra rồi lưu lại.',
    en: '“{text}” comes from a column too narrow to show its value. Widen it in the spreadsheet and save again.',
  },
  /** A date or time that a spreadsheet made of something else. */
  'issue.cell-date': {
    vi: '“{text}” là ngày tháng hoặc giờ: bảng tính đã tự đổi giá trị gõ vào. Định dạng cột là Văn bản (Text), gõ lại giá trị rồi lưu.',
    en: '“{text}” is a date or a time: the spreadsheet changed what was typed. Format the column as Text, type the value again and save.',
  },
  /** An apostrophe in front of a value. */
  'issue.cell-apostrophe': {
    vi: '“{text}” có dấu nháy ở đầu. Viết {plain}.',
    en: '“{text}” has an apostrophe in front. Write {plain}.',
  },
  /** A text that a spreadsheet would run as a formula. */
  'issue.formula': {
    vi: '“{text}” sẽ bị bảng tính hiểu là công thức. Bỏ ký tự đầu, hoặc viết lại bằng chữ.',
    en: '“{text}” would run as a formula in a spreadsheet. Remove the first character, or put it in words.',
  },
  /** An id that is not lower-case words joined by hyphens. */
  'issue.not-id': {
    vi: '“{text}” không phải mã hợp lệ. Viết chữ thường không dấu, nối bằng gạch ngang, như “trung-tam-1”.',
    en: '“{text}” is not a valid id. Write lower-case words joined by hyphens, such as “centre-1”.',
  },
  /** Text where a number belongs. */
  'issue.not-number': {
    vi: '“{text}” không phải số. Viết như {example}.',
    en: '“{text}” is not a number. Write it like {example}.',
  },
  /** A thousands separator. */
  'issue.number-thousands': {
    vi: '“{text}” có dấu ngăn cách hàng nghìn. Viết {plain}.',
    en: '“{text}” has a thousands separator. Write {plain}.',
  },
  /** The decimal sign of the other kind of file. */
  'issue.number-decimal': {
    vi: '“{text}” dùng dấu thập phân của loại tệp khác. Viết {plain} (tệp dùng dấu phẩy ngăn cột thì thập phân là dấu chấm; tệp dùng chấm phẩy hoặc tab thì thập phân là dấu phẩy).',
    en: '“{text}” has the decimal sign of another kind of file. Write {plain} (a decimal point where commas separate the columns; a decimal comma where semicolons or tabs do).',
  },
  /** A percent sign or unit in a number. */
  'issue.number-unit': {
    vi: '“{text}” có đơn vị hoặc dấu %. Chỉ viết số: {plain}.',
    en: '“{text}” has a unit or a percent sign. Write only the number: {plain}.',
  },
  /** NaN or Infinity. */
  'issue.number-infinite': {
    vi: '“{text}” không phải số hữu hạn. Viết số, hoặc để trống nếu cột cho phép.',
    en: '“{text}” is not a finite number. Write a number, or leave the cell empty where the column allows it.',
  },
  /** Exponent notation. */
  'issue.number-exponent': {
    vi: '“{text}” viết kiểu lũy thừa. Viết đủ các chữ số.',
    en: '“{text}” is in exponent notation. Write all the digits.',
  },
  /** Leading zeros or a bare decimal sign. */
  'issue.number-zeros': {
    vi: '“{text}” thiếu hoặc thừa số 0. Viết {plain}.',
    en: '“{text}” has a zero too many or too few. Write {plain}.',
  },
  /** More digits than a number can hold. */
  'issue.number-precision': {
    vi: '“{text}” dài quá 15 chữ số. Làm tròn bớt.',
    en: '“{text}” has more than 15 digits. Round it.',
  },
  /** A negative count. */
  'issue.count-negative': {
    vi: '“{text}” là số âm. Số đếm không được nhỏ hơn 0.',
    en: '“{text}” is negative. A count cannot be below 0.',
  },
  /** A count that is not whole. */
  'issue.count-whole': {
    vi: '“{text}” không phải số nguyên. Số đếm phải nguyên; nếu dấu này ngăn cách hàng nghìn thì bỏ đi.',
    en: '“{text}” is not a whole number. A count must be whole; if the sign separates thousands, remove it.',
  },
  /** A number outside its range. */
  'issue.range': {
    vi: '“{text}” nằm ngoài khoảng từ {min} đến {max}. Sửa lại số.',
    en: '“{text}” is outside the range {min} to {max}. Correct the number.',
  },
  /** An unknown category. */
  'issue.category': {
    vi: 'không có loại “{text}”. Có phải “{nearest}”? Các loại: {names}.',
    en: 'there is no category “{text}”. Did you mean “{nearest}”? The categories are: {names}.',
  },
  /** A place that the list of the report's paragraphs does not have. */
  'issue.source-unlisted': {
    vi: 'báo cáo không có chỗ “{text}”, theo src/draft/coverage.csv. Gần nhất là “{nearest}”.',
    en: 'the report has no place “{text}”, says src/draft/coverage.csv. The nearest is “{nearest}”.',
  },
  /** A place in the report that does not follow the pattern. */
  'issue.source': {
    vi: '“{text}” không chỉ chỗ nào trong báo cáo. Viết phần:mục:chú thích, như I:II.1.1.m:16 (bỏ số chú thích nếu không có: I:II.1.1.m).',
    en: '“{text}” is no place in the report. Write part:section:footnote, such as I:II.1.1.m:16 (without a footnote: I:II.1.1.m).',
  },
  /** A key that stands in an earlier row. */
  'issue.key-repeated': {
    vi: 'khóa “{text}” đã có ở dòng {line}. Mỗi khóa chỉ được có một dòng.',
    en: 'the key “{text}” already stands on line {line}. A key may have one row only.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
