import type { Localized } from '../locales.ts';

/** Texts of reading without a network, and of the offline document. */
export const offline = {
  /** Footer: over what can be read without a network. */
  'offline.title': {
    vi: 'Lưu vào máy để đọc cả khi không có mạng:',
    en: 'Save on this device, to read offline:',
  },
  /** The Vietnamese pages, and the kilobytes that they take. */
  'offline.vi': { vi: 'Bản tiếng Việt ({size} kB)', en: 'The Vietnamese pages ({size} kB)' },
  /** The English pages, and the kilobytes that they take. */
  'offline.en': { vi: 'Bản tiếng Anh ({size} kB)', en: 'The English pages ({size} kB)' },
  /** Button that saves them. */
  'offline.save.vi': { vi: 'Lưu bản tiếng Việt', en: 'Save the Vietnamese pages' },
  /** Button that saves them. */
  'offline.save.en': { vi: 'Lưu bản tiếng Anh', en: 'Save the English pages' },
  /** Said of pages while they are being saved. */
  'offline.saving': { vi: 'đang lưu…', en: 'saving…' },
  /** Said of pages that are saved. */
  'offline.saved': { vi: 'đã lưu', en: 'saved' },
  /** Said when pages could not be saved that a reader asked for. */
  'offline.failed': {
    vi: 'chưa lưu được, xin thử lại sau',
    en: 'could not be saved; please try again later',
  },
  /** Said on an open page when a newer edition has come. */
  'offline.newer': {
    vi: 'Trang này vừa có ấn bản mới.',
    en: 'A newer edition of this site has come out.',
  },
  /** Button beside it. */
  'offline.reload': { vi: 'Tải lại trang', en: 'Reload the page' },
  /** Said where a newer edition is not fetched unless asked. */
  'offline.putOff': {
    vi: 'Trang này vừa có ấn bản mới ({size} kB). Máy đang tiết kiệm dữ liệu nên chưa tải về.',
    en: 'A newer edition of this site has come out ({size} kB). It has not been fetched, to save your data.',
  },
  /** Button beside it. */
  'offline.fetch': { vi: 'Tải về', en: 'Fetch it' },
  /** On the cover of an offline document, before the address of the site. */
  'offlineDocument.offline': {
    vi: 'Tệp này mở không cần mạng và in được thành tập. Bản trên mạng, có thể mới hơn:',
    en: 'This file opens offline and prints as a booklet. The site, which may be newer:',
  },
  /** Heading of the contents list of an offline document. */
  'offlineDocument.contents': { vi: 'Mục lục', en: 'Contents' },
  /** Over the headline of a story in an offline document. */
  'offlineDocument.story': { vi: 'Bài {number} · {group}', en: 'Story {number} · {group}' },
  /** In the contents list of an offline document, over targets, notes and glossary. */
  'offlineDocument.reference': { vi: 'Tra cứu', en: 'Reference' },
  /** Link at the end of each part of an offline document. */
  'offlineDocument.back': { vi: 'Về mục lục', en: 'Back to the contents' },
} as const satisfies Readonly<Record<string, Localized>>;
