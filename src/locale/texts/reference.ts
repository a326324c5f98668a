import type { Localized } from '../locales.ts';

/** Texts of the glossary and of the notes on the figures. */
export const reference = {
  /** Headline of the glossary page. */
  'glossary.title': { vi: 'Giải thích từ ngữ', en: 'Glossary' },
  /** Standfirst of the glossary page. */
  'glossary.standfirst': {
    vi: 'Những từ hay gặp khi nói về trường lớp và công tác Đảng, giải thích bằng lời dễ hiểu. Lời giải thích viết theo luật và quy định, không phải lời của báo cáo.',
    en: 'Words often met when schools and Party work are spoken of, in plain language. The explanations follow the law and the rules; they are not words of the report.',
  },
  /** Accessible name of the letters that terms stand under. */
  'glossary.letters': { vi: 'Chữ cái', en: 'Letters' },
  /** Headline of the page on check results and disagreements. */
  'notes.title': { vi: 'Ghi chú số liệu', en: 'Notes on the figures' },
  /** Heading of the contents of the page of notes. */
  'notes.contents': { vi: 'Trong trang này', en: 'On this page' },
  /** Standfirst of that page. */
  'notes.standfirst': {
    vi: 'Các con số trong dự thảo báo cáo đã được so với nhau: {kept} chỗ khớp, {broken} chỗ chưa khớp. Thêm {worked} chỗ được đếm hoặc tính lại, chỗ nào cũng khớp. Mọi con số đều giữ đúng như trong dự thảo.',
    en: 'The figures of the draft report have been held against each other: {kept} places agree and {broken} do not. Another {worked} have been counted or worked out again, and all of them agree. Every figure stands here as it does in the draft.',
  },
  /** Heading over the disagreements between figures. */
  'notes.broken': { vi: 'Con số chưa khớp', en: 'Figures that do not agree' },
  /** Heading over what touches a figure or a meaning and no sum can tell. */
  'notes.other': { vi: 'Chỗ cần đọc kỹ', en: 'Where to read closely' },
  /** What stands under that heading. */
  'notes.other.note': {
    vi: 'Ở những chỗ này, hai phần của dự thảo chưa thống nhất, hoặc một con số có thể hiểu theo hai cách. Dấu ≠ trong các bài dẫn tới đây.',
    en: 'In these places two parts of the draft do not agree, or a figure can be read in two ways. The mark ≠ in the stories leads here.',
  },
  /** Said there before the link to the list of slips for the drafters. */
  'notes.drafters': {
    vi: 'Những chỗ gõ nhầm, đánh số nhầm và gọi tên chưa thống nhất không làm đổi con số nào được ghi riêng, gửi người soạn dự thảo:',
    en: 'Slips of typing and numbering, and names that differ, change no figure. They are listed by themselves, for the drafters:',
  },
  /** Heading over the figures of the report that agree. */
  'notes.agrees': { vi: 'Con số khớp nhau', en: 'Figures that agree' },
  /** What stands under that heading. */
  'notes.agrees.note': {
    vi: 'Mọi con số ở đây đều có trong báo cáo. Dấu ≈ là chỗ báo cáo đã làm tròn.',
    en: 'All these figures stand in the report. The sign ≈ shows where the report has rounded.',
  },
  /** Heading over those that agree with what the site counts or works out. */
  'notes.worked-out': {
    vi: 'Con số được đếm hoặc tính lại',
    en: 'Figures counted or worked out again',
  },
  /** What stands under that heading. */
  'notes.worked-out.note': {
    vi: 'Mỗi dòng có một con số mà trang này đếm hoặc tính ra từ báo cáo; cách tìm ra nó ghi ngay bên dưới.',
    en: 'Each line has one figure that this site has counted or worked out from the report; how it was found stands beneath.',
  },
  /** Heading over figures that two datasets hold. */
  'notes.repeated': { vi: 'Con số dùng ở hai bảng', en: 'Figures used in two tables' },
  /** What stands under that heading. */
  'notes.repeated.note': {
    vi: 'Báo cáo nêu một lần, trang này dùng ở hai bảng số liệu. Hai bảng luôn được giữ cho giống nhau.',
    en: 'The report gives them once; this site uses them in two tables of data, which are always kept alike.',
  },
  /** Accessible name of the mark ≠ at a place where the report is not at one with itself. */
  'notes.mark': {
    vi: 'Ghi chú: chỗ này dự thảo báo cáo chưa thống nhất',
    en: 'Note: the draft report is not consistent here',
  },
} as const satisfies Readonly<Record<string, Localized>>;
