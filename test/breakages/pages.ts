/** Pages that show breakages, as files of `dist/`. */
export const home = 'index.html';
export const englishHome = 'en/index.html';
export const notFound = '404.html';
export const englishNotFound = 'en/404/index.html';
export const targets = 'chi-tieu/index.html';
export const glossary = 'thuat-ngu/index.html';
export const search = 'tim-kiem/index.html';
export const gallery = 'bieu-do/index.html';
export const chartPage = 'bieu-do/school-mergers/index.html';
export const englishChartPage = 'en/charts/school-mergers/index.html';
export const framedChart = 'nhung/school-mergers/index.html';
export const englishFramedChart = 'en/embed/school-mergers/index.html';
export const offlineDocument = 'downloads/giao-duc-dien-bien.vi.html';

/** How the article of a story begins. */
export const articleStart = '<article class="story">';

/** A story with a guided chart, bars, dots and strips, and its translation. */
export const story = 'mang-luoi-truong-lop/index.html';
export const englishStory = 'en/school-network/index.html';

/** The stories that have a guided chart. */
export const guided = [
  story,
  englishStory,
  'doi-ngu-nha-giao/index.html',
  'en/teachers/index.html',
  'huy-dong-hoc-sinh/index.html',
  'en/enrolment/index.html',
  'luu-hoc-sinh-lao/index.html',
  'en/lao-students/index.html',
] as const;
