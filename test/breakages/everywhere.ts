import type { Breakage, Probe } from './define.ts';
import { island, markup, rule, scriptEnd, source, type Edit } from './edits.ts';
import {
  englishHome,
  englishNotFound,
  gallery,
  glossary,
  home,
  notFound,
  targets,
} from './pages.ts';

const engine = (name: string): Probe => ({ file: 'test/browser/engines.test.ts', name });
const old = (name: string): Probe => ({ file: 'test/site/oldPhones.test.ts', name });
const standard = (name: string): Probe => ({ file: 'test/site/standards.test.ts', name });
const hostile = (name: string): Probe => ({ file: 'test/browser/hostile.test.ts', name });
const fire = (name: string): Probe => ({ file: 'test/browser/fire.test.ts', name });

/** Pages that offer all that is tried in every engine, and all that an address may ask for. */
const offering = [
  home,
  gallery,
  glossary,
  'doi-ngu-nha-giao/index.html',
  'tim-kiem/index.html',
  'bieu-do/enrolment-rates/index.html',
];
const released = [home, targets, glossary, notFound, englishHome, englishNotFound, gallery];

const file =
  (pattern: string, from: string | RegExp, to: string): Edit =>
  (copy) =>
    copy.edit(pattern, (text) => text.replace(from, () => to));

/** Other browsers, old phones, other people's checkers, strangers, and hosts that misbehave. */
export const everywhere: readonly Breakage[] = [
  {
    id: 'fails-in-firefox',
    promise: 'Pages open without an error in Firefox',
    breaks: scriptEnd(";if(/Firefox/.test(navigator.userAgent))throw new Error('only here')"),
    pages: offering,
    probe: engine('Firefox opens every kind of page'),
  },
  {
    id: 'dead-in-webkit',
    promise: 'What pages offer works in WebKit',
    breaks: scriptEnd(
      ";if(!/Firefox|Chrome/.test(navigator.userAgent))addEventListener('click',e=>e.target.closest('.guess')&&e.stopImmediatePropagation(),true)",
    ),
    pages: offering,
    probe: engine('WebKit opens every kind of page'),
  },
  {
    id: 'charts-elsewhere-in-firefox',
    promise: 'Marks of charts stand where Chromium has them',
    breaks: rule('@-moz-document url-prefix(){.drawing{padding-left:5px}}'),
    pages: offering,
    probe: engine('Firefox has every mark of every chart'),
  },
  {
    id: 'script-newer-than-phones',
    promise: 'Scripts of pages run in Chrome 80 and Safari 13.1',
    breaks: scriptEnd(';[1].at(0);'),
    probe: old('scripts that come with a page run in Chrome 80'),
  },
  {
    id: 'drawing-too-new',
    promise: 'Charts are drawn in every browser that is let in',
    breaks: file('dist/_astro/live.*.js', /$/, ';Object.groupBy([],String);'),
    probe: old('scripts that draw charts at a touch run'),
  },
  {
    id: 'style-too-new',
    promise: 'Styles hold in Chrome 80 and Safari 13.1',
    breaks: rule('.page{inset:1px}'),
    probe: old('styles lose nothing in Chrome 80'),
  },
  {
    id: 'sitemap-off-its-schema',
    promise: 'The sitemap keeps to its schema',
    breaks: file('dist/*.xml', '<loc>', '<loc>not an address</loc><loc>'),
    probe: standard('the sitemap keeps to the schema'),
  },
  {
    id: 'feed-off-its-schema',
    promise: 'Feeds keep to RSS 2.0',
    breaks: file(
      'dist/**/feed.xml',
      /<link>https?:\/\/[^<]*<\/link><guid/,
      '<link>here</link><guid',
    ),
    probe: standard('the feeds keep to RSS 2.0'),
  },
  {
    id: 'package-off-its-profile',
    promise: 'The data package keeps to its profile',
    breaks: file('dist/data/datapackage.json', '"type": "integer"', '"type": "count"'),
    probe: standard('the data package keeps to its published profile'),
  },
  {
    id: 'article-without-a-date',
    promise: 'Structured data say what search engines ask for',
    breaks: markup('"datePublished"', '"published"'),
    probe: standard('structured data says of every thing'),
  },
  {
    id: 'manifest-off-its-specification',
    promise: 'Manifests keep to their specification',
    breaks: file('dist/**/*.webmanifest', '"display":"browser"', '"display":"window"'),
    probe: standard('the manifests keep to their specification'),
  },
  {
    id: 'kept-place-in-a-selector',
    promise: 'What is kept on a device spoils no visit',
    breaks: island(
      'src/site/shell/place.client.ts',
      "links.find((each) => each.getAttribute('href') === `#${id}`)",
      'document.querySelector(`.contents a[href="#${id}"]`)',
    ),
    pages: offering,
    probe: hostile('a place that was kept in words of its own'),
  },
  {
    id: 'kept-theme-taken-as-it-is',
    promise: 'No theme is taken but one that there is',
    breaks: markup('if(/^(dark|light|larger?)$/.test(v=localStorage[k]))', 'if(v=localStorage[k])'),
    pages: offering,
    probe: hostile('whatever an address says and a device has kept'),
  },
  {
    id: 'query-of-any-length',
    promise: 'A link cannot make the search look for thousands of words',
    breaks: source('src/search/engine.ts', 'wordsOf(asked).slice(0, mostWords)', 'wordsOf(asked)'),
    probe: {
      file: 'src/search/hostileQuery.test.ts',
      name: 'a query as long as an address can be',
    },
  },
  {
    id: 'kept-state-trusted',
    promise: 'The worker reads whatever was kept',
    breaks: source('src/offline/worker/state.ts', 'if (!isRecord(kept)) return noState;', ''),
    probe: { file: 'src/offline/worker/hostile.test.ts', name: 'nothing is the state before' },
  },
  {
    id: 'message-trusted',
    promise: 'The worker saves only languages of the site',
    breaks: source(
      'src/offline/worker/list.ts',
      'locales.filter((locale) => save.includes(locale))',
      'save',
    ),
    probe: { file: 'src/offline/worker/hostile.test.ts', name: 'whatever message a page sends' },
  },
  {
    id: 'height-from-anybody',
    promise: 'Only frames of the site set their height',
    breaks: source('public/embed.js', "![origin, 'null'].includes(event.origin) || ", ''),
    pages: [home],
    probe: { file: 'test/site/hostileFrames.test.ts', name: 'whatever windows send' },
  },
  {
    id: 'mixed-while-taking-over',
    promise: 'A tab keeps its edition while the next one takes over',
    breaks: source(
      'src/offline/worker/worker.ts',
      "(goes ? '' : (tabs[clientId] ?? active)) || list.version",
      '(goes ? undefined : tabs[clientId]) ?? list.version',
    ),
    pages: released,
    probe: fire('an edition, the next, and the first again'),
  },
  {
    id: 'portal-leaves-a-trace',
    promise: 'Nothing is kept of what a network answers in the place of a bundle',
    breaks: source(
      'src/offline/worker/editionCache.ts',
      'await caches.delete(name);\n      throw',
      'throw',
    ),
    pages: released,
    probe: fire('saves nothing at a first visit'),
  },
  {
    id: 'half-a-release-shown',
    promise:
      'Pages that were copied before their worker change nothing for who has saved an edition',
    breaks: source(
      'src/offline/worker/worker.ts',
      'if (saved) return saved;',
      'if (saved && !goes) return saved;',
    ),
    pages: released,
    probe: fire('pages before the worker'),
  },
  {
    id: 'full-device-loses-its-edition',
    promise: 'A device that is full keeps the edition that it has',
    breaks: source(
      'src/offline/worker/worker.ts',
      'await Promise.all(missing.map',
      'await Promise.allSettled(missing.map',
    ),
    pages: released,
    probe: fire('a device that is full keeps'),
  },
  {
    id: 'long-caching-obeyed',
    promise: 'A host that has all kept for a month is overruled by a release',
    breaks: island(
      'src/offline/offline.client.ts',
      'workers.register(worker)',
      "workers.register(worker, { updateViaCache: 'all' })",
    ),
    pages: released,
    probe: fire('is overruled by a new release'),
  },
  {
    id: 'kept-state-stops-updates',
    promise: 'A new edition comes whatever lies in the caches',
    breaks: source(
      'src/offline/worker/editionCache.ts',
      'written ? parseState(await written.text()) : noState',
      'written ? await written.json() : noState',
    ),
    pages: released,
    probe: fire('whatever lies in the caches of the site'),
  },
  {
    id: 'two-tabs-load-twice',
    promise: 'Tabs that open at once load an edition once',
    breaks: source(
      'src/offline/worker/editionCache.ts',
      'saving.get(locale) ?? saveNow',
      'saveNow',
    ),
    pages: released,
    probe: fire('two tabs that open at once'),
  },
  {
    id: 'worker-looks-at-the-clock',
    promise: 'The worker knows no clock',
    breaks: source(
      'src/offline/worker/worker.ts',
      'const list = OFFLINE_LIST;',
      'const list = OFFLINE_LIST;\nconsole.debug(Date.now());',
    ),
    pages: released,
    probe: fire('no clock'),
  },
];
