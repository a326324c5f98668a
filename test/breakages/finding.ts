import type { Breakage, Probe } from './define.ts';
import { island, markup, rule, source } from './edits.ts';
import { chartPage, englishChartPage, englishStory, gallery, search, story } from './pages.ts';
import { tour } from './tour.ts';

const searching = (name: string): Probe => ({ file: 'test/browser/search.test.ts', name });
const share = (name: string): Probe => ({ file: 'test/browser/share.test.ts', name });
const choosing = (name: string): Probe => ({ file: 'test/browser/gallery.test.ts', name });
const languages = (name: string): Probe => ({ file: 'test/browser/languages.test.ts', name });

/** What is searched, passed on and read in the other language. */
export const finding: readonly Breakage[] = [
  {
    id: 'filter-hides-nothing',
    promise: 'The gallery shows the charts of a level and a form alone',
    breaks: rule('.tiles .tile[hidden]{display:block!important}'),
    pages: [gallery, 'en/charts/index.html'],
    probe: choosing('shows the charts of a level and a form'),
  },
  {
    id: 'filter-forgets',
    promise: 'What is chosen in the gallery stands in its address',
    breaks: source('dist/_astro/ChartFilter.*.js', 'history.replaceState', 'Boolean'),
    pages: [gallery, 'en/charts/index.html'],
    probe: choosing('keeps the choice in the address'),
  },
  {
    id: 'search-needs-marks',
    promise: 'The search finds what is typed without marks',
    breaks: island('src/locale/fold.ts', ".replace(marks, '')", ''),
    pages: [search],
    probe: searching('the search page in vi finds what is typed without marks'),
  },
  {
    id: 'search-asks-at-once',
    promise: 'The search asks for nothing before the box is turned to',
    breaks: island(
      'src/search/search.client.ts',
      'const asked =',
      'void prepare();\nconst asked =',
    ),
    pages: [search],
    probe: searching('the search page in vi asks for nothing before the box is turned to'),
  },
  {
    id: 'search-forgets-the-address',
    promise: 'An address with a question answers it',
    breaks: island('src/search/search.client.ts', ".get('q')", ".get('query')"),
    pages: [search],
    probe: searching('the search page in vi answers an address that was shared'),
  },
  {
    id: 'search-arrow-keys-dead',
    promise: 'The arrow keys go through the answers',
    breaks: island(
      'src/search/search.client.ts',
      "if (event.key === 'ArrowDown') step(event, 1);",
      '',
    ),
    pages: [search],
    probe: searching('the search page in vi goes through the answers with the arrow keys'),
  },
  {
    id: 'search-escape-dead',
    promise: 'Escape leads back to the list',
    breaks: island('src/search/search.client.ts', "box.value = '';", ''),
    pages: [search],
    probe: searching('the search page in vi goes through the answers with the arrow keys'),
  },
  {
    id: 'search-says-nothing',
    promise: 'The search says when nothing is found',
    breaks: island(
      'src/search/search.client.ts',
      "found.length > 0 ? count : texts['none']",
      'count',
    ),
    pages: [search],
    probe: searching('the search page in vi says when nothing is found'),
  },
  {
    id: 'search-needs-its-file',
    promise: 'The search finds titles where its file cannot be had',
    breaks: island(
      'src/search/search.client.ts',
      'createSearch(listEntries(listed()), locale)',
      'createSearch([], locale)',
    ),
    pages: [search],
    probe: searching('the search page in vi searches the titles where the file cannot be had'),
  },
  {
    id: 'answers-shift',
    promise: 'Answers shift nothing that is being read',
    breaks: island(
      'src/search/search.client.ts',
      '  results.append(...group',
      "  document.querySelector('h1')?.before('…');\n  results.append(...group",
    ),
    pages: [search],
    probe: searching('the search page in vi shifts nothing that is being read'),
  },
  {
    id: 'faint-answers',
    promise: 'Answers have no barrier',
    breaks: rule('#results .kind{color:#989098}'),
    pages: [search],
    probe: searching(
      'the search page in vi has no barrier and fits the narrowest screens with answers shown (light)',
    ),
  },
  {
    id: 'answers-cut-off',
    promise: 'Answers fit the narrowest screens',
    breaks: rule('#results li{min-width:25rem}'),
    pages: [search],
    probe: searching(
      'the search page in vi has no barrier and fits the narrowest screens with answers shown (light)',
    ),
  },
  {
    id: 'form-without-script',
    promise: 'The search is no dead form without a script',
    breaks: rule('form.search{display:block!important}'),
    pages: [search],
    probe: searching('the search page in vi is a complete list without a script'),
  },
  {
    id: 'list-lacks-a-story',
    promise: 'The list of the search is complete',
    breaks: markup('<a href="/mang-luoi-truong-lop/" data-kind', '<a href="/mang-luoi/" data-kind'),
    pages: [search, story],
    probe: searching('the search page in vi is a complete list without a script'),
  },
  {
    id: 'no-way-to-the-search',
    promise: 'Every page leads to the search',
    breaks: markup('<a href="/tim-kiem/">Tìm kiếm</a>', '', `dist/${story}`),
    pages: [search, story, englishStory, 'en/search/index.html'],
    probe: searching('every page leads to the search of its language'),
  },
  {
    id: 'wrong-address-copied',
    promise: 'The button copies the address that is shown',
    breaks: island('src/site/shell/copy.client.ts', 'copy(field.value)', 'copy(location.origin)'),
    pages: [story, chartPage, englishChartPage],
    probe: share('puts the address on the clipboard'),
  },
  {
    id: 'copied-unsaid',
    promise: 'The button says that it has copied',
    breaks: markup(/data-done="[^"]*"/g, 'data-done="OK"'),
    pages: [story, chartPage, englishChartPage],
    probe: share('puts the address on the clipboard'),
  },
  {
    id: 'copied-untrue',
    promise: 'Apps that cannot be believed are not believed',
    breaks: island('src/site/shell/copy.client.ts', 'return !unreliable;', 'return true;'),
    pages: [story, chartPage, englishChartPage],
    probe: share('never says “copied” inside apps'),
  },
  {
    id: 'text-not-selected',
    promise: 'Where nothing can be copied, the text is selected',
    breaks: island('src/site/shell/copy.client.ts', 'field.select();', ''),
    pages: [story, chartPage, englishChartPage],
    probe: share('selects the text where the browser has no clipboard'),
  },
  {
    id: 'address-of-another-place',
    promise: 'A link beside a place shows its address',
    breaks: island(
      'src/site/shell/copy.client.ts',
      'notify(sure ? copied : kept, anchor.href)',
      'notify(sure ? copied : kept, location.origin)',
    ),
    pages: [story, chartPage, englishChartPage],
    probe: share('leads to the place, and shows its address'),
  },
  {
    id: 'another-page-shared',
    promise: 'The device’s share sheet gets the page',
    breaks: island(
      'src/site/shell/copy.client.ts',
      'navigator.share({ title, url })',
      'navigator.share({ title, url: location.origin })',
    ),
    pages: [story, chartPage, englishChartPage],
    probe: share('the device’s own share sheet is offered'),
  },
  {
    id: 'share-needs-a-script',
    promise: 'The share panel is whole without a script',
    breaks: rule('.share img{display:none}.js .share img{display:block}'),
    pages: [story, chartPage, englishChartPage],
    probe: share('without a script the panel holds links'),
  },
  {
    id: 'switch-leads-into-the-page',
    promise: 'The language switch leads from the top to the top',
    breaks: island(
      'src/site/shell/localeSwitch.client.ts',
      "current && scrollY > 0 ? current.id : ''",
      "'main'",
    ),
    pages: [story, englishStory],
    probe: tour('every page leads to the top of its translation'),
  },
  {
    id: 'switch-loses-the-place',
    promise: 'The language switch keeps the place',
    breaks: island(
      'src/site/shell/localeSwitch.client.ts',
      "current && scrollY > 0 ? current.id : ''",
      "''",
    ),
    pages: [story, englishStory],
    probe: languages('leads to the heading or chart that was gone to'),
  },
  {
    id: 'switch-forgets-what-was-passed',
    promise: 'The language switch leads to what is being read, in the middle of a section as well',
    breaks: island(
      'src/site/shell/localeSwitch.client.ts',
      'place.getBoundingClientRect().top < 48',
      'Math.abs(place.getBoundingClientRect().top) < 48',
    ),
    probe: languages('leads to the place that is being read in the middle'),
  },
  {
    id: 'switch-lands-elsewhere',
    promise: 'The language switch leads there and back again',
    breaks: (copy) =>
      copy.edit(`dist/${englishStory}`, (html) =>
        html.replace('</style>', () => 'html{scroll-padding-top:20rem}</style>'),
      ),
    pages: [story, englishStory],
    probe: languages('leads there and back again'),
  },
];
