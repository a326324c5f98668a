import type { Breakage, Probe } from './define.ts';
import { markup, rule } from './edits.ts';
import {
  englishHome,
  englishNotFound,
  englishStory,
  home,
  notFound,
  story,
  targets,
} from './pages.ts';

const head = (name: string): Probe => ({ file: 'test/site/head.test.ts', name });
const twins = (name: string): Probe => ({ file: 'test/site/twins.test.ts', name });
const links = (name: string): Probe => ({ file: 'test/site/links.test.ts', name });
const html = (name: string): Probe => ({ file: 'test/site/html.test.ts', name });
const css = (name: string): Probe => ({ file: 'test/site/css.test.ts', name });
const datasets = (name: string): Probe => ({ file: 'test/site/datasets.test.ts', name });

/** What pages say about themselves and where they lead. */
export const structure: readonly Breakage[] = [
  {
    id: 'title-twice',
    promise: 'No two pages have the same title',
    breaks: markup(
      /<title>.*?<\/title>/,
      '<title>Dữ liệu – Giáo dục Điện Biên qua các con số</title>',
      `dist/${story}`,
    ),
    pages: [story, 'du-lieu/index.html'],
    probe: head('every page has one title, and no two pages have the same'),
  },
  {
    id: 'second-headline',
    promise: 'Every page has one headline',
    breaks: markup('<h2 id="rooms">', '<h1>Phòng</h1><h2 id="rooms">', `dist/${story}`),
    pages: [story, englishStory],
    probe: head('every page has one headline'),
  },
  {
    id: 'no-description',
    promise: 'Every page has a description of its own',
    breaks: markup(/<meta name=\"description\"[^>]*>/, '', `dist/${story}`),
    pages: [story, englishStory],
    probe: head('every indexed page has a description of its own'),
  },
  {
    id: 'wrong-og-url',
    promise: 'A page that is shared names its own address',
    breaks: markup(
      'property="og:url" content="',
      'property="og:url" content="http://127.0.0.1:4321/x',
      `dist/${story}`,
    ),
    pages: [story, englishStory],
    probe: head('every indexed page has the basics of Open Graph'),
  },
  {
    id: '404-indexed',
    promise: 'A page without an address of its own is not indexed',
    breaks: markup('<meta name="robots" content="noindex">', '', 'dist/404.html'),
    pages: [notFound],
    probe: head('a page without an address of its own is not indexed'),
  },
  {
    id: 'no-zoom',
    promise: 'Every page lets itself be zoomed',
    breaks: markup('width=device-width', 'width=device-width,user-scalable=no', `dist/${story}`),
    pages: [story, englishStory],
    probe: head('every page gives its charset first and lets itself be zoomed'),
  },
  {
    id: 'draft-untold',
    promise: 'Every page says that its figures come from a draft',
    breaks: markup(/<p class=\"draft\">.*?<\/p>/, '', `dist/${story}`),
    pages: [story, englishStory],
    probe: head('every page says which draft the figures come from'),
  },
  {
    id: 'no-licence',
    promise: 'Every page says who may use its texts',
    breaks: markup(' rel="license"', '', `dist/${story}`),
    pages: [story, englishStory],
    probe: head('every page says who may use its texts and data'),
  },
  {
    id: 'wrong-language',
    promise: 'Every page says its language',
    breaks: markup('<html lang="vi"', '<html lang="en"', `dist/${story}`),
    pages: [story, englishStory],
    probe: twins('every page says its language'),
  },
  {
    id: 'twin-missing',
    promise: 'Every page has its twin in the other language',
    breaks: (copy) => copy.remove(`dist/${englishStory}`),
    pages: [story, englishStory],
    probe: twins('every page has its twin in the other language'),
  },
  {
    id: 'wrong-default-language',
    promise: 'The Vietnamese page is the one for everybody else',
    breaks: markup(
      'hreflang="x-default" href="http://127.0.0.1:4321/',
      'hreflang="x-default" href="http://127.0.0.1:4321/en/',
      `dist/${story}`,
    ),
    pages: [story, englishStory],
    probe: twins('both twins name both languages'),
  },
  {
    id: 'wrong-canonical',
    promise: 'The canonical address is the page’s own',
    breaks: markup(
      'rel="canonical" href="http://127.0.0.1:4321/mang-luoi-truong-lop/"',
      'rel="canonical" href="http://127.0.0.1:4321/"',
      `dist/${story}`,
    ),
    pages: [story, englishStory],
    probe: twins('the canonical address is absolute'),
  },
  {
    id: 'address-not-ascii',
    promise: 'Addresses are plain ASCII',
    breaks: (copy) => copy.write('dist/chỉ-tiêu/index.html', copy.read(`dist/${targets}`)),
    probe: twins('addresses are plain ASCII'),
  },
  {
    id: 'switch-to-another-page',
    promise: 'The language switch leads to the twin',
    breaks: markup(
      'class="locale-switch" href="/en/school-network/"',
      'class="locale-switch" href="/en/"',
      `dist/${story}`,
    ),
    pages: [story, englishStory, home, englishHome],
    probe: twins('the language switch leads to the twin'),
  },
  {
    id: 'language-name-unmarked',
    promise: 'The name of the other language is marked as its words',
    breaks: markup('Nguồn số liệu</h2>', 'Nguồn số liệu</h2><p>English</p>', `dist/${story}`),
    pages: [story, englishStory],
    probe: twins('the name of the other language is marked'),
  },
  {
    id: 'anchors-differ',
    promise: 'Both languages have the same anchors in the same order',
    breaks: markup('<h2 id="rooms">', '<h2 id="halls">', `dist/${englishStory}`),
    pages: [story, englishStory],
    probe: twins('headings, charts and source notes have the same anchors'),
  },
  {
    id: 'levels-differ',
    promise: 'Passages are about the same levels in both languages',
    breaks: markup(
      '<p data-levels="preschool">',
      '<p data-levels="primary">',
      `dist/${englishStory}`,
    ),
    pages: [story, englishStory],
    probe: twins('passages and rows are about the same levels'),
  },
  {
    id: 'table-differs',
    promise: 'Tables have the same rows and columns in both languages',
    breaks: markup(/<tbody><tr>.*?<\/tr>/s, '<tbody>', `dist/${englishStory}`),
    pages: [story, englishStory],
    probe: twins('both languages show the same figures in the same order'),
  },
  {
    id: 'broken-anchor',
    promise: 'Every anchor leads to a place',
    breaks: markup('<a href="#rooms">', '<a href="#room">', `dist/${story}`),
    probe: links('every internal link, anchor and asset leads'),
  },
  {
    id: 'broken-link',
    promise: 'Every link leads to a page',
    breaks: markup('href="/thuat-ngu/"', 'href="/tu-ngu/"', `dist/${story}`),
    probe: links('every internal link, anchor and asset leads'),
  },
  {
    id: 'picture-missing',
    promise: 'Every picture that a page shows is there',
    breaks: (copy) => copy.remove('dist/qr/mang-luoi-truong-lop.svg'),
    probe: links('every internal link, anchor and asset leads'),
  },
  {
    id: 'link-with-redirect',
    promise: 'Links lead to pages without a redirect',
    breaks: markup('href="/chi-tieu/"', 'href="/chi-tieu/index.html"', `dist/${story}`),
    pages: [story, englishStory],
    probe: links('internal links lead to pages by their own address'),
  },
  {
    id: '404-with-relative-link',
    promise: 'A 404 page holds at whatever address',
    breaks: markup('class="site-name" href="/"', 'class="site-name" href="./"', 'dist/404.html'),
    pages: [notFound],
    probe: links('links and assets of a 404 page hold'),
  },
  {
    id: 'no-404-page',
    promise: 'Each language has a 404 page',
    breaks: (copy) => copy.remove('dist/404.html'),
    pages: [story, englishStory, home, englishHome, notFound, englishNotFound],
    probe: links('the site has stories, a home page and a 404 page'),
  },
  {
    id: 'id-twice',
    promise: 'Every id stands once in its page',
    breaks: markup('<h2 id="equipment">', '<h2 id="rooms">', `dist/${story}`),
    pages: [story, englishStory],
    probe: links('every id stands once in its page'),
  },
  {
    id: 'names-nothing',
    promise: 'What names another element names one that is there',
    breaks: markup('aria-labelledby="sources"', 'aria-labelledby="source"', `dist/${story}`),
    pages: [story, englishStory],
    probe: links('what names another element by id'),
  },
  {
    id: 'unsafe-link',
    promise: 'Links out of the site are safe ones',
    breaks: markup(
      'https://dienbien.edu.vn/">Cổng',
      'http://dienbien.edu.vn/">Cổng',
      `dist/${story}`,
    ),
    pages: [story, englishStory],
    probe: links('links out of the site are safe ones'),
  },
  {
    id: 'page-out-of-reach',
    promise: 'Every page can be reached from the home page',
    breaks: (copy) => copy.write('dist/le-loi/index.html', copy.read(`dist/${targets}`)),
    probe: links('every page can be reached from the home page'),
  },
  {
    id: 'link-without-words',
    promise: 'Every link has words',
    breaks: markup(' aria-label="Chép liên kết tới chỗ này"', '', `dist/${story}`),
    pages: [story, englishStory],
    probe: links('every link has words'),
  },
  {
    id: 'address-lost',
    promise: 'Every address that was published leads somewhere',
    breaks: (copy) => copy.remove('dist/data/rooms.json'),
    probe: { file: 'test/site/addresses.test.ts', name: 'every address that was published' },
  },
  {
    id: 'place-lost',
    promise: 'Every place that was published is there',
    breaks: markup(' id="chart-permanent-rooms"', ' id="chart-rooms"', `dist/${story}`),
    probe: { file: 'test/site/addresses.test.ts', name: 'every address that was published' },
  },
  {
    id: 'dataset-lacks-a-row',
    promise: 'The page of a dataset has every row',
    breaks: markup(/<tbody><tr>.*?<\/tr>/s, '<tbody>', 'dist/du-lieu/rooms/index.html'),
    probe: datasets('datasets (vi) rooms has a page with every row'),
  },
  {
    id: 'catalogue-lacks-a-dataset',
    promise: 'Every dataset stands in the catalogue',
    breaks: markup(/<tr id="rooms".*?<\/tr>/s, '', 'dist/du-lieu/index.html'),
    probe: datasets('all stand in the catalogue'),
  },
  {
    id: 'script-behind-the-document',
    promise: 'Nothing stands behind a document',
    breaks: markup('</html>', '</html><script type="module" src="/_astro/x.js"></script>'),
    pages: [targets],
    probe: html('every page, frame and booklet is a document without a fault'),
  },
  {
    id: 'paragraph-in-a-list',
    promise: 'Elements stand where they may',
    breaks: markup('</ul>', '<p>x</p></ul>'),
    pages: [targets],
    probe: html('every page, frame and booklet is a document without a fault'),
  },
  {
    id: 'style-that-no-parser-takes',
    promise: 'Browsers drop no part of a style',
    breaks: rule('p,:-webkit-any(td,th){color:red}'),
    pages: [targets],
    probe: css('no page has a style of which browsers would drop a part'),
  },
];
