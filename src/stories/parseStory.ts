import { mdxToMdast, type MdastNode } from 'satteri';
import { formatIssue, type FileIssue } from '../figures/fileIssue.ts';
import { defaultLocale } from '../locale/locales.ts';
import { readHeadingId } from './headingIds.ts';
import { attributeOf, isElement, spanOf, typedIn, wordsOf } from './nodes.ts';
import { parseFrontMatter } from './parseFrontMatter.ts';
import type { Story } from './story.ts';
import type { StoryFile } from './storyFile.ts';

/** A story, or what keeps it from being read; never both. */
export type ParsedStory =
  | { readonly story: Story; readonly issues?: never }
  | { readonly story?: never; readonly issues: readonly FileIssue[] };

/** A story while it is put together: lists that grow. */
type Growing = {
  [K in keyof Story]: Story[K] extends readonly (infer Item)[] ? Item[] : Story[K];
};

function addHeading(story: Growing, node: Extract<MdastNode, { type: 'heading' }>): void {
  const found = readHeadingId(node);
  const words = node.children.map((child) => (child === found?.last ? found.text : wordsOf(child)));
  const [id, text] = [found?.id ?? '', words.join('')];
  story.headings.push({ id, level: node.depth, text, at: spanOf(node) });
  for (const child of node.children)
    if (child === found?.last) story.typed.push({ text: found.text, at: spanOf(child) });
    else addNode(story, child);
}

/** Whether a node holds words, and no paragraphs. */
function isParagraph(node: MdastNode): boolean {
  if (node.type === 'mdxJsxFlowElement')
    return !node.children.some(({ type }) => type === 'paragraph');
  return node.type === 'paragraph' || node.type === 'tableCell';
}

function addElement(story: Growing, node: MdastNode): void {
  if (!isElement(node)) return;
  const at = spanOf(node);
  const id = attributeOf(node, 'id') ?? '';
  if (node.name === 'Value')
    story.values.push({
      ref: attributeOf(node, 'of') ?? '',
      form: attributeOf(node, 'form') ?? 'unit',
      at,
    });
  else if (node.name === 'Chart')
    story.charts.push({
      id,
      guided: ![undefined, 'false'].includes(attributeOf(node, 'guided')),
      at,
    });
  else if (node.name === 'Term') story.terms.push({ id, text: wordsOf(node), at });
  else if (node.name === 'Point')
    story.points.push({
      chart: attributeOf(node, 'chart') ?? '',
      rows: (attributeOf(node, 'rows') ?? '').split(' ').filter((key) => key !== ''),
      at,
    });
  else if (node.name === 'Guess')
    story.guesses.push({ chart: attributeOf(node, 'chart') ?? '', at });
  else if (node.name === 'Note') story.notes.push({ id, at });
}

/** Adds what a node and all below it hold, in the order of the file. */
function addNode(story: Growing, node: MdastNode, inParagraph = false): void {
  if (node.type === 'heading') return addHeading(story, node);
  const at = spanOf(node);
  const typed = typedIn(node);
  if (typed !== undefined) story.typed.push({ text: typed, at });
  if (node.type === 'yaml') {
    const start = story.text.indexOf('\n', at.start) + 1;
    story.fields.push(...parseFrontMatter(story.text, start, at.end - '---'.length));
  }
  if (node.type === 'link') story.links.push({ url: node.url, text: wordsOf(node), at });
  const starts = !inParagraph && isParagraph(node);
  const words = starts ? wordsOf(node).trim() : '';
  if (words !== '') story.paragraphs.push({ text: words, at });
  addElement(story, node);
  if (!('children' in node)) return;
  for (const child of node.children) addNode(story, child, inParagraph || starts);
}

/** What keeps a story from being read, as the parser says it: "5:1: Expected a closing tag …". */
function syntaxIssue(file: string, error: unknown): FileIssue {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', text = message] = /^(\d+):(\d+):?\s*(.*)/s.exec(message) ?? [];
  const place = { line: Number(line), column: Number(column) };
  return { file, ...place, key: 'issue.story-syntax', values: { text } };
}

/**
 * Reads the text of a story, once for all that ask about it: checks, pages, search, pictures.
 *
 * Only MDX that cannot be read is an issue; whether what it refers to exists, checks say.
 */
export function parseStory(file: StoryFile): ParsedStory {
  // The parser counts from behind the mark that some editors put in front.
  const text = file.text.replace(/^\uFEFF/, '');
  let root: MdastNode;
  try {
    root = mdxToMdast(text, { features: { smartPunctuation: true } });
  } catch (error) {
    return { issues: [syntaxIssue(file.file, error)] };
  }
  const lists = { fields: [], headings: [], paragraphs: [], values: [], charts: [], terms: [] };
  const story: Growing = {
    ...file,
    text,
    ...lists,
    points: [],
    guesses: [],
    notes: [],
    links: [],
    typed: [],
  };
  addNode(story, root);
  return { story };
}

/**
 * The same for those that need the story.
 *
 * @throws Error for a story that cannot be read
 */
export function requireStory(file: StoryFile): Story {
  const { story, issues } = parseStory(file);
  if (story !== undefined) return story;
  throw new Error(issues.map((issue) => formatIssue(issue, defaultLocale)).join('\n'));
}

/** Reads many stories: those that can be read, and what keeps the others from it. */
export function parseStories(files: readonly StoryFile[]): {
  readonly stories: readonly Story[];
  readonly issues: readonly FileIssue[];
} {
  const parsed = files.map(parseStory);
  return {
    stories: parsed.flatMap(({ story }) => story ?? []),
    issues: parsed.flatMap(({ issues }) => issues ?? []),
  };
}
