import type { Breakage, Probe } from './define.ts';
import { all, island, source } from './edits.ts';
import {
  englishHome,
  englishNotFound,
  framedChart,
  gallery,
  glossary,
  home,
  notFound,
  story,
  targets,
} from './pages.ts';

const probe = (name: string): Probe => ({ file: 'test/browser/offline.test.ts', name });
const pages = [home, targets, glossary, notFound, englishHome, englishNotFound, gallery];

/** What is read without a network. */
export const saved: readonly Breakage[] = [
  {
    id: 'bundle-lacks-a-page',
    promise: 'Every page of a saved language works without a network',
    breaks: source(
      'src/offline/bundles.ts',
      "if (!('text' in each)",
      "if (each.file.startsWith('thuat-ngu') || !('text' in each)",
    ),
    pages: [story, home, targets, glossary, notFound],
    probe: probe('after one visit to a page in vi, without a network every page'),
  },
  {
    id: 'saved-without-policy',
    promise: 'Saved pages keep their policy',
    breaks: source(
      'src/offline/worker/editionCache.ts',
      'const headers = { ...bundle.headers, ',
      'const headers = { ',
    ),
    pages: [story, home, targets, glossary, notFound],
    probe: probe('after one visit to a page in vi, without a network every page'),
  },
  {
    id: 'no-way-without-a-slash',
    promise: 'An address without its slash leads on without a network',
    breaks: source('src/offline/worker/worker.ts', 'if (goes && proper', 'if (!goes && proper'),
    pages,
    probe: probe('an address without its slash, or with a query'),
  },
  {
    id: 'other-language-saved-unasked',
    promise: 'The other language is not saved by itself',
    breaks: island(
      'src/offline/offline.client.ts',
      'isUnmetered(connection) ? lines.size : 1',
      'lines.size',
    ),
    pages,
    probe: probe('the other language is not saved by itself'),
  },
  {
    id: 'saved-against-the-wish',
    promise: 'Where data is to be saved, nothing is fetched unasked',
    breaks: island(
      'src/offline/worker/connection.ts',
      'saveData || effectiveType',
      'effectiveType',
    ),
    pages,
    probe: probe('where data is to be saved nothing is fetched before'),
  },
  {
    id: 'stale-worker',
    promise: 'A new release is taken up whole',
    breaks: source(
      'src/offline/bundles.ts',
      'const version = hashOf(JSON.stringify(content))',
      "const version = hashOf('same')",
    ),
    pages,
    probe: probe('a new release between two visits is told, and taken up whole'),
  },
  {
    id: 'new-edition-untold',
    promise: 'A new release is told',
    breaks: island(
      'src/offline/offline.client.ts',
      "if (edition === words['edition']) return;",
      "if (edition !== '') return;",
    ),
    pages,
    probe: probe('a new release between two visits is told, and taken up whole'),
  },
  {
    id: 'editions-mixed',
    promise: 'An open tab keeps the files of its own edition',
    breaks: source(
      'src/offline/worker/worker.ts',
      "(goes ? '' : (tabs[clientId] ?? active)) || list.version",
      'list.version',
    ),
    pages,
    probe: probe('leaves an open tab with the files of its own edition'),
  },
  {
    id: 'one-language-updated',
    promise: 'A new release brings every language that was saved',
    breaks: source(
      'src/offline/worker/worker.ts',
      'missing.map((locale) => editionCache.save',
      'missing.slice(0, 1).map((locale) => editionCache.save',
    ),
    pages,
    probe: probe('brings every language that was saved'),
  },
  {
    id: 'editions-gathered',
    promise: 'Old editions are removed',
    breaks: source(
      'src/offline/worker/worker.ts',
      'await editionCache.clear(neededVersions(state));',
      '',
    ),
    pages,
    probe: probe('does not gather old editions on the device'),
  },
  {
    id: 'half-an-update',
    promise: 'An interrupted update leaves the old edition whole',
    breaks: source(
      'src/offline/worker/worker.ts',
      'await Promise.all(missing.map',
      'await Promise.allSettled(missing.map',
    ),
    pages,
    probe: probe('an interrupted update where the server fails leaves the old edition whole'),
  },
  {
    id: 'another-file-taken',
    promise: 'An update takes no other file than the listed one',
    breaks: all(
      source('src/offline/worker/editionCache.ts', /if \(toHex[^;]*;/, ''),
      source(
        'src/offline/worker/editionCache.ts',
        'if (!isBundle(bundle)) throw',
        'if (!isBundle(bundle)) return; if (!isBundle(bundle)) throw',
      ),
    ),
    pages,
    probe: probe('an interrupted update where a file is another one'),
  },
  {
    id: 'plug-stuck',
    promise: 'Offline reading can be ended',
    breaks: source('src/offline/worker/worker.ts', 'if (ended) {', 'if (!list) {'),
    pages,
    probe: probe('the plug can be pulled'),
  },
  {
    id: 'complains-without-workers',
    promise: 'A browser without service workers shows the page in silence',
    breaks: island(
      'src/offline/offline.client.ts',
      "if (box && 'serviceWorker' in navigator)",
      'if (box)',
    ),
    pages,
    probe: probe('a browser without service workers shows the page as it is'),
  },
  {
    id: 'full-storage-untold',
    promise: 'A reader is told when there is no room',
    breaks: island(
      'src/offline/offline.client.ts',
      "say(locale, words['failed'])",
      "say(locale, words['saved'])",
    ),
    pages,
    probe: probe('so does one whose storage is full'),
  },
  {
    id: 'frame-saves',
    promise: 'A page made for frames saves nothing',
    breaks: (copy) =>
      copy.edit(
        'dist/_astro/Embed.*.js',
        (code) => `${code};navigator.serviceWorker.register('/sw.js')`,
      ),
    pages: [framedChart, home],
    probe: probe('a page made for frames saves nothing'),
  },
];
