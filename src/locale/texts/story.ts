import type { Localized } from '../locales.ts';

/** Texts of stories: their parts, guided charts, guesses. */
export const story = {
  /** Heading of the contents list. */
  'story.contents': { vi: 'Trong bài này', en: 'In this story' },
  /** Heading over the list of sources at the end of a story. */
  'story.sources': { vi: 'Nguồn số liệu', en: 'Where these figures come from' },
  /** One sentence under that heading. */
  'story.sourcesNote': {
    vi: 'Mục và chú thích là của {draft} báo cáo trình Đại hội Đảng bộ Sở Giáo dục và Đào tạo nhiệm kỳ 2025–2030.',
    en: 'Sections and footnotes are those of the {draft} of the report to the Party congress of the Department of Education and Training, 2025–2030 term.',
  },
  /** Label of the link to the story before. */
  'story.previous': { vi: 'Bài trước', en: 'Previous story' },
  /** Label of the link to the story after. */
  'story.next': { vi: 'Bài tiếp theo', en: 'Next story' },
  /** Accessible name of the previous and next links. */
  'story.neighbours': { vi: 'Bài trước và bài sau', en: 'Previous and next story' },
  /** Link to the list of all stories. */
  'story.all': { vi: 'Tất cả các bài', en: 'All stories' },
  /** On an English story whose Vietnamese text has changed since. */
  'story.newer': {
    vi: 'Bản tiếng Việt của bài này mới hơn bản tiếng Anh.',
    en: 'The Vietnamese version of this story is newer than the English one.',
  },
  /** Before the note of a figure that the site worked out. */
  'story.derived': { vi: 'Trang này tính:', en: 'Worked out by this site:' },
  /** Accessible name of the steps that lead through a chart. */
  'guide.steps': { vi: 'Đọc hình từng bước', en: 'The chart step by step' },
  /** Number of a step, a link to it. */
  'guide.step': { vi: 'Bước {step}/{steps}', en: 'Step {step} of {steps}' },
  /** Over a question that a reader may answer by guessing. */
  'guess.label': { vi: 'Thử đoán trước khi xem', en: 'Guess before you look' },
  /** Button that shows the figure beside the guess. */
  'guess.see': { vi: 'Xem con số', en: 'See the figure' },
  /** Button that leaves the guess out. */
  'guess.skip': { vi: 'Bỏ qua', en: 'Skip' },
  /** Button that begins again. */
  'guess.again': { vi: 'Đoán lại', en: 'Guess again' },
  /** At the mark of a guess. */
  'guess.yours': { vi: 'bạn đoán {value}', en: 'your guess {value}' },
  /** At the bar of the figure. */
  'guess.theirs': { vi: 'con số là {value}', en: 'the figure is {value}' },
  /** After a guess that was too low. */
  'guess.higher': {
    vi: 'Con số là {value}, cao hơn bạn đoán {gap}.',
    en: 'It is {value}, {gap} more than you guessed.',
  },
  /** After a guess that was too high. */
  'guess.lower': {
    vi: 'Con số là {value}, thấp hơn bạn đoán {gap}.',
    en: 'It is {value}, {gap} less than you guessed.',
  },
  /** After a guess that was right. */
  'guess.same': { vi: 'Bạn đoán trúng: đúng là {value}.', en: 'Well guessed: it is {value}.' },
  /** Heading over the terms of a story. */
  'story.terms': { vi: 'Từ ngữ trong bài', en: 'Terms in this story' },
  /** Said of the place in the contents where the reader stopped last time. */
  'story.leftOff': { vi: '(lần trước đọc đến đây)', en: '(you stopped here last time)' },
} as const satisfies Readonly<Record<string, Localized>>;
