import type { Localized } from '../locales.ts';

/** What is wrong with a file: names, encodings, letters, spreadsheets. */
export const fileProblems = {
  /** File saved as UTF-16. */
  'issue.encoding-utf16': {
    vi: 'tệp lưu theo mã UTF-16. Trong Excel, chọn Lưu thành → “CSV UTF-8 (phân cách bằng dấu phẩy)”.',
    en: 'the file is saved as UTF-16. In Excel choose Save As → “CSV UTF-8 (Comma delimited)”.',
  },
  /** File in an encoding other than UTF-8. */
  'issue.encoding-invalid': {
    vi: 'byte {byte} không thuộc mã UTF-8. Trong Excel, chọn Lưu thành → “CSV UTF-8 (phân cách bằng dấu phẩy)”.',
    en: 'byte {byte} is not UTF-8. In Excel choose Save As → “CSV UTF-8 (Comma delimited)”.',
  },
  /** File in TCVN3 or VNI, one byte a letter. */
  'issue.encoding-old': {
    vi: 'chữ Việt trong tệp viết theo mã {encoding}: “{word}” lẽ ra là “{meant}”. Mở bằng Excel, chép các ô chữ ra, chuyển mã bằng UniKey (Ctrl + Shift + F6, từ {encoding} sang Unicode), dán lại rồi chọn Lưu thành → “CSV UTF-8 (phân cách bằng dấu phẩy)”.',
    en: 'the Vietnamese of the file is in {encoding}: “{word}” stands for “{meant}”. Open it in Excel, copy the cells with words, convert them in UniKey (Ctrl + Shift + F6, {encoding} to Unicode), paste them back and choose Save As → “CSV UTF-8 (Comma delimited)”.',
  },
  /** A workbook or document that bears the name of a CSV. */
  'issue.not-csv': {
    vi: 'tệp thực ra là {format}; đổi tên không làm nó thành CSV. Mở bằng Excel hoặc LibreOffice, chọn Lưu thành → “CSV UTF-8 (phân cách bằng dấu phẩy)”.',
    en: 'the file is really {format}; renaming does not make it a CSV. Open it in Excel or LibreOffice and choose Save As → “CSV UTF-8 (Comma delimited)”.',
  },
  /** File without any text. */
  'issue.empty-file': {
    vi: 'tệp không có gì. Lấy lại bản trước, hoặc viết dòng tiêu đề và ít nhất một dòng số liệu.',
    en: 'the file is empty. Restore an earlier version, or write a header and at least one row.',
  },
  /** A cell in TCVN3 or VNI. */
  'issue.letters-old': {
    vi: '“{text}” viết theo mã {encoding}, không phải Unicode: “{word}” lẽ ra là “{meant}”. Gõ lại ô này; hoặc chép ô ra, chuyển mã bằng UniKey (Ctrl + Shift + F6, từ {encoding} sang Unicode) rồi dán lại.',
    en: '“{text}” is in {encoding}, not in Unicode: “{word}” stands for “{meant}”. Type the cell again; or copy it, convert it in UniKey (Ctrl + Shift + F6, {encoding} to Unicode) and paste it back.',
  },
  /** A cell of UTF-8 that was read as another encoding. */
  'issue.letters-misread': {
    vi: '“{text}” có chữ bị hỏng do tệp UTF-8 từng được mở theo mã khác: “{word}” lẽ ra là “{meant}”. Lấy lại bản chưa hỏng, hoặc gõ lại ô này. Trong Excel, mở tệp bằng Dữ liệu → Từ Văn bản/CSV với mã 65001: Unicode (UTF-8).',
    en: '“{text}” is garbled, as the UTF-8 file was once opened in another encoding: “{word}” stands for “{meant}”. Go back to a sound copy, or type the cell again. In Excel, open the file with Data → From Text/CSV as 65001: Unicode (UTF-8).',
  },
  /** A cell with a question mark for a lost letter. */
  'issue.letters-lost': {
    vi: '“{text}” bị mất chữ: dấu hỏi trong “{word}” đứng thay một chữ có dấu mà mã cũ của tệp không giữ được. Gõ lại chữ ấy rồi lưu thành “CSV UTF-8”.',
    en: '“{text}” has lost a letter: the question mark in “{word}” stands for one that the file’s earlier encoding could not hold. Type it again and save as “CSV UTF-8”.',
  },
  /** A cell with a character written as in HTML. */
  'issue.letters-code': {
    vi: '“{text}” có mã của trang web, “{word}”. Gõ chính ký tự ấy.',
    en: '“{text}” has a code from a web page, “{word}”. Type the character itself.',
  },
  /** A cell with the Icelandic Ð in place of Đ. */
  'issue.letters-eth': {
    vi: '“{text}” có chữ “Ð” (U+00D0) chỉ trông giống chữ Đ của tiếng Việt. Gõ lại bằng chữ Đ.',
    en: '“{text}” has the letter “Ð” (U+00D0), which only looks like the Vietnamese Đ. Type Đ.',
  },
  /** An invisible or control character. */
  'issue.character': {
    vi: '“{text}” có ký tự ẩn {code}. Xóa ký tự đó, hoặc gõ lại ô này.',
    en: '“{text}” contains the invisible character {code}. Delete it, or type the cell again.',
  },
  /** Spaces around a cell. */
  'issue.space': {
    vi: '“{text}” có dấu cách thừa ở đầu hoặc cuối. Xóa dấu cách.',
    en: '“{text}” has spaces at its start or end. Delete them.',
  },
  /** A CSV without a declaration. */
  'issue.file-undeclared': {
    vi: 'tệp không có khai báo. Thêm src/datasets/{name}.ts và một dòng trong src/datasets/declared.ts, hoặc bỏ tệp đi.',
    en: 'the file has no declaration. Add src/datasets/{name}.ts and a line in src/datasets/declared.ts, or remove the file.',
  },
  /** A declaration without its CSV. */
  'issue.file-missing': {
    vi: 'không có tệp, nhưng src/datasets/ khai báo “{name}”. Đặt lại tệp, hoặc bỏ khai báo.',
    en: 'there is no such file, but src/datasets/ declares “{name}”. Restore the file, or remove the declaration.',
  },
  /** A file given to check has not quite the name of a dataset. */
  'issue.file-name': {
    vi: 'không có bộ số liệu “{name}”. Tên gần nhất là “{nearest}”: đặt tên tệp như thế.',
    en: 'there is no dataset “{name}”. The nearest is “{nearest}”: name the file so.',
  },
  /** A given file has a name like no dataset’s. */
  'issue.file-name-unknown': {
    vi: 'không bộ số liệu nào có tên như “{name}”. Xem tên mọi bộ bằng npm run data.',
    en: 'no dataset has a name like “{name}”. See all names with npm run data.',
  },
  /** A given file is a workbook by its name. */
  'issue.file-workbook': {
    vi: 'đây là tệp bảng tính, không phải CSV. Mở tệp, chọn Lưu thành → “CSV UTF-8 (phân cách bằng dấu phẩy)” và đặt tên “{nearest}”.',
    en: 'this is a workbook, not a CSV. Open it, choose Save As → “CSV UTF-8 (Comma delimited)” and name it “{nearest}”.',
  },
  /** A file in data/ with nearly the name of a dataset. */
  'issue.file-stray': {
    vi: 'tên gần như “{nearest}” nhưng không phải. Nếu đây là bản đúng thì lưu đè lên “{nearest}” (dạng CSV UTF-8); rồi xóa tệp này.',
    en: 'nearly the name of “{nearest}”, but not it. If this is the right copy, save it as “{nearest}” (CSV UTF-8); then delete this file.',
  },
  /** A given file does not exist. */
  'issue.file-absent': {
    vi: 'không có tệp này. Kiểm tra lại tên và thư mục.',
    en: 'there is no such file. Check its name and folder.',
  },
  /** A file that cannot be read. */
  'issue.file-unreadable': {
    vi: 'không đọc được tệp: {reason}.',
    en: 'the file cannot be read: {reason}.',
  },
  /** A character that pictures cannot show. */
  'issue.letter': {
    vi: 'ảnh biểu đồ và ảnh chia sẻ không viết được “{text}” ({code}). Viết cách khác; nếu thật cần thì thêm ký tự vào src/outputs/pictures/repertoire.ts.',
    en: 'the pictures cannot show “{text}” ({code}). Write it another way; if it must stand, add the character to src/outputs/pictures/repertoire.ts.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
