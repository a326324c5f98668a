import { readFileSync } from 'node:fs';
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import { UnknownFigure } from '../figures/data.ts';
import { formatIssue, type FileIssue } from '../figures/fileIssue.ts';
import { figureForms, isFigureForm, placeholder } from '../figures/words.ts';
import { defaultLocale, type Locale } from '../locale/locales.ts';
import { terms } from '../glossary/terms.ts';
import { guideOf } from '../guides/index.ts';
import type { Key } from '../locale/dictionary.ts';
import { nearest } from '../table/nearest.ts';
import { headingId } from './headingIds.ts';
import type { StoryFile } from './storyFile.ts';
import { typedFigures } from './typedFigures.ts';

/** Front matter that readers see, and in which figures are therefore references. */
const readable = /^(headline|standfirst|description|leading|leadingLabel):/;

type Report = (offset: number, key: Key, values: Record<string, string>) => void;

function attribute(node: MdastNode, name: string): string | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  const found = node.attributes.find((each) => 'name' in each && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function isGuided(node: MdastNode): boolean {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return false;
  return node.attributes.some((each) => 'name' in each && each.name === 'guided');
}

function checkReference(ref: string, offset: number, data: Data, report: Report): void {
  try {
    data.figure(ref);
  } catch (error) {
    if (!(error instanceof UnknownFigure)) throw error;
    report(offset, 'issue.figure-unknown', error.values);
  }
}

function checkFrontMatter(yaml: string, start: number, data: Data, report: Report): void {
  let offset = start;
  for (const line of yaml.split('\n')) {
    if (readable.test(line)) {
      for (const match of line.matchAll(placeholder))
        checkReference(match[1] ?? '', offset + match.index, data, report);
      const prose = line.replaceAll(placeholder, (found) => ' '.repeat(found.length));
      for (const figure of typedFigures(prose))
        report(offset + figure.offset, 'issue.figure-typed', { text: figure.text });
    }
    offset += line.length + 1;
  }
}

function visit(node: MdastNode, each: (node: MdastNode) => void): void {
  each(node);
  if ('children' in node) for (const child of node.children) visit(child, each);
}

/**
 * Everything that is wrong with a story: figures typed in its prose or front matter, references
 * to figures and charts that do not exist, and MDX that cannot be read.
 */
export function checkStory(
  { file, text }: StoryFile,
  data: Data,
  charts: readonly Chart[],
): readonly FileIssue[] {
  const issues: FileIssue[] = [];
  const report: Report = (offset, key, values) => {
    const before = text.slice(0, offset).split('\n');
    issues.push({
      file,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      key,
      values,
    });
  };
  let tree: MdastNode;
  try {
    tree = mdxToMdast(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', problem = message] =
      /^(\d+):(\d+):?\s*(.*)/s.exec(message) ?? [];
    const place = { line: Number(line), column: Number(column) };
    return [{ file, ...place, key: 'issue.story-syntax', values: { text: problem } }];
  }
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'yaml') checkFrontMatter(node.value, offset + '---\n'.length, data, report);
    else if (
      node.type === 'text' ||
      node.type === 'inlineCode' ||
      node.type === 'mdxTextExpression'
    ) {
      const prose = node.value.replace(headingId, (found) => ' '.repeat(found.length));
      for (const figure of typedFigures(prose))
        report(offset + figure.offset, 'issue.figure-typed', { text: figure.text });
    }
    if (!('name' in node)) return;
    if (node.name === 'Value') {
      checkReference(attribute(node, 'of') ?? '', offset, data, report);
      const form = attribute(node, 'form') ?? 'unit';
      if (!isFigureForm(form))
        report(offset, 'issue.form-unknown', { text: form, names: figureForms.join(', ') });
    }
    const id = attribute(node, 'id') ?? '';
    const known = terms.map((term) => term.id);
    if (node.name === 'Term' && !known.includes(id))
      report(offset, 'issue.term-unknown', { text: id, nearest: nearest(id, known) });
    const notes = data.keys('report-notes');
    if (node.name === 'Note' && !notes.includes(id))
      report(offset, 'issue.note-unknown', { text: id, nearest: nearest(id, notes) });
    const ids = charts.map((chart) => chart.id);
    if (node.name === 'Term')
      visit(node, (inner) => {
        if ('name' in inner && inner.name === 'Value')
          report(offset, 'issue.link-nested', { text: id });
      });
    if (node.name === 'Chart' && !ids.includes(id))
      report(offset, 'issue.chart-unknown', { text: id, nearest: nearest(id, ids) });
    else if (node.name === 'Chart' && isGuided(node) && guideOf(id) === undefined)
      report(offset, 'issue.guide-unknown', { text: id });
  });
  return issues;
}

/**
 * Stops a page of the development server whose story has issues; a build has checked them before.
 *
 * @throws Error that lists every issue, a line each
 */
export function requireCleanStory(
  file: string,
  locale: Locale,
  data: Data,
  charts: readonly Chart[],
): void {
  const story = { name: file, locale, file, text: readFileSync(file, 'utf8') };
  const issues = checkStory(story, data, charts);
  if (issues.length > 0)
    throw new Error(issues.map((issue) => formatIssue(issue, defaultLocale)).join('\n'));
}
