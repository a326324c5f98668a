import type { Breakage, Probe } from './define.ts';
import { all, island, markup, rule, source } from './edits.ts';
import {
  chartPage,
  englishChartPage,
  englishFramedChart,
  englishHome,
  framedChart,
  home,
  story,
} from './pages.ts';

const sharing = (name: string): Probe => ({ file: 'test/site/sharing.test.ts', name });
const embed = (name: string): Probe => ({ file: 'test/browser/embed.test.ts', name });

/** What others show of the site: cards, lists, codes and frames. */
export const passing: readonly Breakage[] = [
  {
    id: 'no-card',
    promise: 'Every page has a picture that stands for it',
    breaks: markup(/<meta property="og:image"[^>]*>/, ''),
    pages: [story],
    probe: sharing('is a PNG of 1200 × 630 pixels'),
  },
  {
    id: 'card-missing',
    promise: 'The picture of a page is there',
    breaks: markup(/story\.[0-9a-f]{8}\.png/, 'story.00000000.png'),
    pages: [story],
    probe: sharing('is a PNG of 1200 × 630 pixels'),
  },
  {
    id: 'card-of-another-size',
    promise: 'The picture of a page has the size that it says',
    breaks: markup(
      /(<meta (?:property="og|name="twitter):image" content="[^"]*pictures\/)[^"]*/g,
      '$1school-mergers.vi.square.png',
    ),
    pages: [story],
    probe: sharing('is a PNG of 1200 × 630 pixels'),
  },
  {
    id: 'article-undated',
    promise: 'A story is an article with all that search engines ask for',
    breaks: markup(/"datePublished":"[^"]*",/, ''),
    pages: [story],
    probe: sharing('makes a story and a chart an article'),
  },
  {
    id: 'way-leads-nowhere',
    promise: 'The way to a page leads over pages',
    breaks: markup(
      '"position":1,"name":"Giáo dục Điện Biên qua các con số","item":"http://127.0.0.1:4321/"',
      '"position":1,"name":"Giáo dục","item":"http://127.0.0.1:4321/dau/"',
    ),
    pages: [story, home],
    probe: sharing('gives the way to every page but the home page'),
  },
  {
    id: 'dataset-leads-nowhere',
    promise: 'A dataset is described with files that are there',
    breaks: markup(
      '"contentUrl":"http://127.0.0.1:4321/data/rooms.csv"',
      '"contentUrl":"http://127.0.0.1:4321/data/room.csv"',
      'dist/du-lieu/rooms/index.html',
    ),
    probe: sharing('describes every dataset with its files'),
  },
  {
    id: 'sitemap-lacks-a-page',
    promise: 'The sitemap names every page',
    breaks: source('dist/ban-do-trang.xml', /<url>.*?<\/url>/, ''),
    probe: sharing('the sitemap names every indexed page once'),
  },
  {
    id: 'robots-kept-out',
    promise: 'Robots are let in',
    breaks: source('dist/robots.txt', 'Allow', 'Disallow'),
    pages: [story],
    probe: sharing('robots.txt lets everybody in'),
  },
  {
    id: 'feed-lacks-a-story',
    promise: 'The feed holds every story',
    breaks: source('dist/feed.xml', /<item>.*?<\/item>/, ''),
    probe: sharing('the feed in vi holds the stories'),
  },
  {
    id: 'feed-unreadable',
    promise: 'The feed can be parsed',
    breaks: source('dist/feed.xml', '<item>', '<item><br>'),
    probe: sharing('the feed in vi holds the stories'),
  },
  {
    id: 'icon-of-another-size',
    promise: 'Icons have the size that they say',
    breaks: source('dist/site.webmanifest', '192x192', '196x196'),
    pages: [story, home],
    probe: sharing('the manifest of each language'),
  },
  {
    id: 'another-page-on-facebook',
    promise: 'Passing on holds the address of the page',
    breaks: markup(
      'sharer.php?u=http%3A%2F%2F127.0.0.1%3A4321%2Fmang',
      'sharer.php?u=http%3A%2F%2F127.0.0.1%3A4321%2Fm',
    ),
    pages: [story],
    probe: sharing('works with plain links that hold the address'),
  },
  {
    id: 'wrong-address-to-copy',
    promise: 'The address that is offered to be copied is the page’s own',
    breaks: markup(/(id="share-address" readonly value="[^"]*)\/"/, '$1"'),
    pages: [story],
    probe: sharing('works with plain links that hold the address'),
  },
  {
    id: 'caption-without-address',
    promise: 'The caption to be posted holds the address',
    breaks: markup(/ http:\S*<\/textarea>/, '</textarea>'),
    pages: [story],
    probe: sharing('has a caption with the finding'),
  },
  {
    id: 'code-of-another-page',
    promise: 'The QR code leads to its page',
    breaks: (copy) =>
      copy.write('dist/qr/mang-luoi-truong-lop.svg', copy.read('dist/qr/thi-dua-sang-kien.svg')),
    pages: [story],
    probe: sharing('has a code that leads to the page'),
  },
  {
    id: 'printed-code-of-another-page',
    promise: 'The QR code for print leads to its page',
    breaks: markup('/qr/mang-luoi-truong-lop.png', '/qr/thi-dua-sang-kien.png'),
    pages: [story],
    probe: sharing('has a code that leads to the page'),
  },
  {
    id: 'chart-without-picture-file',
    promise: 'Every chart has its files',
    breaks: markup('/pictures/school-mergers.vi.svg', '/pictures/school-mergers.vi.png'),
    pages: [chartPage],
    probe: sharing('gives every chart its files'),
  },
  {
    id: 'frame-scrolls',
    promise: 'Nothing scrolls in a frame',
    breaks: rule('.embed .chart{padding-bottom:20rem}'),
    pages: [chartPage, framedChart],
    probe: embed('fits a frame in an article 280 px wide'),
  },
  {
    id: 'frame-too-wide',
    promise: 'Nothing sticks out of a narrow frame',
    breaks: rule('.embed h1{min-width:290px}'),
    pages: [chartPage, framedChart],
    probe: embed('fits a frame in an article 280 px wide'),
  },
  {
    id: 'framed-chart-without-source',
    promise: 'A framed chart has its source',
    breaks: markup(/<p class="source">.*?<\/p>/, '', `dist/${framedChart}`),
    probe: embed('has its title, source and a way back'),
  },
  {
    id: 'frame-without-link',
    promise: 'The code of a frame has a link below',
    breaks: markup(
      '&lt;p&gt;&lt;a href=&quot;http://127.0.0.1:4321/bieu-do/school-mergers/&quot;&gt;Xem',
      '&lt;p&gt;&lt;a href=&quot;http://127.0.0.1:4321/&quot;&gt;Xem',
    ),
    pages: [chartPage, framedChart],
    probe: embed('shows without any script, at a height that holds it'),
  },
  {
    id: 'theme-of-a-frame-ignored',
    promise: 'A framed chart takes the theme that is asked for',
    breaks: markup('[?&]theme=(dark|light)', '[?&]them=(dark|light)'),
    pages: [chartPage, framedChart],
    probe: embed('takes the theme that its address asks for'),
  },
  {
    id: 'frame-of-another-height',
    promise: 'A frame gets the height that it asks for',
    breaks: island(
      'src/site/chart/tellHeight.client.ts',
      'Math.ceil(height)',
      'Math.ceil(height) - 40',
    ),
    pages: [chartPage, framedChart],
    probe: embed('gets the height it asks for'),
  },
  {
    id: 'any-page-sets-heights',
    promise: 'No other page sets the height of a frame',
    breaks: all(
      source('dist/embed.js', "![origin, 'null'].includes(event.origin) || ", ''),
      source('dist/embed.js', 'frame.contentWindow === event.source && ', ''),
    ),
    pages: [chartPage, framedChart],
    probe: embed('lets no other page set the height of a frame'),
  },
  {
    id: 'any-message-any-frame',
    promise: 'Only the frame that asks gets the height',
    breaks: source('dist/embed.js', 'frame.contentWindow === event.source && ', ''),
    pages: [chartPage, framedChart, englishChartPage, englishFramedChart],
    probe: embed('sets no height but that of its own frame'),
  },
  {
    id: 'embedded-picture-without-words',
    promise: 'The picture instead of a frame has an alternative text',
    breaks: markup(/(&lt;img src=&quot;[^ ]* alt=&quot;).*?&quot;/, '$1&quot;'),
    pages: [chartPage, framedChart],
    probe: embed('gives a picture with a link where frames are refused'),
  },
  {
    id: 'frame-of-stills',
    promise: 'A framed chart shows its views',
    breaks: source('src/hosts/headers.ts', "    'Access-Control-Allow-Origin': '*',\n", ''),
    pages: [chartPage, framedChart, englishChartPage, englishFramedChart],
    probe: embed('shows its views in a frame< sandbox="allow-scripts">'),
  },
  {
    id: 'code-of-another-view',
    promise: 'The code of a frame opens with the view that is shown',
    breaks: markup(/\?view=([a-z-]+)\.[a-z-]+&quot;/g, (found) => found.replace('?view=', '?old=')),
    pages: [chartPage, framedChart, englishChartPage, englishFramedChart],
    probe: embed('opens with the view that its code was taken with'),
  },
  {
    id: 'full-screen-refused',
    promise: 'A control that does nothing is not offered in a frame',
    breaks: rule('.embed .enlarge[hidden]{display:flex}'),
    pages: [chartPage, framedChart, englishChartPage, englishFramedChart],
    probe: embed('fills the screen where the article lets it'),
  },
  {
    id: 'any-page-framed',
    promise: 'No page but a framed chart can be framed',
    breaks: source(
      'src/hosts/headers.ts',
      "'frame-ancestors': [\"'none'\"]",
      "'frame-ancestors': ['*']",
    ),
    pages: [home, englishHome, chartPage, englishChartPage],
    probe: embed('no page but a framed chart can be put into a frame'),
  },
];
