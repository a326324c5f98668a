import type { Breakage, Probe } from './define.ts';
import { source } from './edits.ts';

const refusals = (name: string): Probe => ({ file: 'test/site/refusals.test.ts', name });
const start = (name: string): Probe => ({ file: 'test/site/start.test.ts', name });
const recipe = (name: string): Probe => ({ file: 'test/site/recipe.test.ts', name });
const draft = (name: string): Probe => ({ file: 'test/site/draft.test.ts', name });
const data = (name: string): Probe => ({ file: 'test/site/data.test.ts', name });

/** What the commands let through. */
export const commands: readonly Breakage[] = [
  {
    id: 'good-site-lost',
    promise: 'A build that is refused leaves the last good site',
    breaks: source(
      'src/commands/build.ts',
      'if (!checkSources(locale) || !canWrite(locale)) return false;',
      'if (!checkSources(locale)) rmSync(folder, { recursive: true });\n  if (!checkSources(locale) || !canWrite(locale)) return false;',
    ),
    probe: refusals('a CSV is broken: it says file, line, column'),
  },
  {
    id: 'problem-without-column',
    promise: 'A problem names file, line and column',
    breaks: source(
      'src/figures/fileIssue.ts',
      '[issue.file, issue.line, issue.column]',
      '[issue.file, issue.line]',
    ),
    probe: refusals('a CSV is broken: it says file, line, column'),
  },
  {
    id: 'problems-one-by-one',
    promise: 'Every problem is said at once',
    breaks: source(
      'src/commands/check.ts',
      'reportIssues(issues, locale);',
      'reportIssues(issues.slice(0, 1), locale);',
    ),
    probe: refusals('several CSVs are broken: it says every problem'),
  },
  {
    id: 'figure-typed-in-prose',
    promise: 'A figure that is typed in prose is refused',
    breaks: source('src/prose/typedFigures.ts', '/\\d+(?:[.,]', '/\\d{3,}(?:[.,]'),
    probe: refusals('a figure is typed in a story: it says file, line and column'),
  },
  {
    id: 'story-without-translation',
    promise: 'A story without its translation is refused',
    breaks: source('src/prose/checkStories.ts', '...loneStories(files),', ''),
    probe: refusals('a story has no translation in the other language'),
  },
  {
    id: 'told-nowhere',
    promise: 'A paragraph of the report is told where the list says',
    breaks: source('src/commands/check.ts', '...checkCoverage(list.lines, stories)', ''),
    probe: refusals('the list of what is told names a part that no story has'),
  },
  {
    id: 'paragraph-untold',
    promise: 'A paragraph of a new draft that no story tells is named',
    breaks: source('src/commands/draft.ts', 'of untold)', 'of untold.slice(1))'),
    probe: draft('says which paragraphs no story tells'),
  },
  {
    id: 'contradiction-unnoticed',
    promise: 'Figures that contradict each other are refused',
    breaks: source(
      'src/figures/runChecks.ts',
      'Math.abs(stated.value - exact) <= slack + 1e-9',
      'Math.abs(stated.value - exact) <= slack + 1',
    ),
    probe: refusals('figures contradict each other and nobody has said why'),
  },
  {
    id: 'refusal-in-one-language',
    promise: 'A refusal is in English when asked',
    breaks: source('src/figures/fileIssue.ts', 'say(locale, { key', "say('vi', { key"),
    probe: refusals('a CSV is broken, and says so in English when asked'),
  },
  {
    id: 'one-bad-option-told',
    promise: 'Every bad option of a run is named',
    breaks: source(
      'src/commands/options.ts',
      '.filter((name) => wrong.has(name))',
      '.filter((name) => wrong.has(name)).slice(0, 1)',
    ),
    probe: start('names every bad option of a run'),
  },
  {
    id: 'data-miscounted',
    promise: 'The list of datasets tells their rows',
    breaks: source(
      'src/commands/data.ts',
      'rows: data.rows(dataset).length,',
      'rows: data.rows(dataset).length + 1,',
    ),
    probe: data('lists every dataset with its rows'),
  },
  {
    id: 'file-without-place',
    promise: 'A file that is checked is told where it is wrong',
    breaks: source(
      'src/figures/fileIssue.ts',
      '[issue.file, issue.line, issue.column]',
      '[issue.file]',
    ),
    probe: data('says file, line and column of what is wrong'),
  },
  {
    id: 'link-without-base',
    promise: 'Every link begins with the base path',
    breaks: source(
      'src/site/shell/Masthead.astro',
      'href: pagePath(base, locale, pageSlugs',
      "href: pagePath('/', locale, pageSlugs",
    ),
    probe: {
      file: 'test/browser/builds.test.ts',
      name: 'begins every link and asset of its own with the base path',
    },
  },
  {
    id: 'build-that-differs',
    promise: 'Two builds in two places are the same to the byte',
    breaks: source(
      'src/site/shell/Foot.astro',
      '<footer class="site page">',
      '<footer class="site page" data-zone={process.env["TZ"]}>',
    ),
    probe: {
      file: 'test/browser/builds.test.ts',
      name: 'two builds in two folders, time zones and languages',
    },
  },
  {
    id: 'recipe-of-more-files',
    promise: 'The recipes of CONTRIBUTING name every file that a new story takes',
    breaks: source(
      'src/prose/checkLengths.ts',
      'standfirst: [80, 400]',
      'standfirst: [2000, 4000]',
    ),
    probe: recipe('the check has nothing against them'),
  },
];
