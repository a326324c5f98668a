import { mdxToMdast, type MdastNode } from 'satteri';
import type { Data } from '../figures/data.ts';
import { fillWords } from '../figures/words.ts';
import type { Locale } from '../locale/locales.ts';
import { headingId } from './headingIds.ts';

/** A part of a story as a reader finds it: its heading and its paragraphs, without any markup. */
export interface StorySection {
  /** Anchor of the heading; empty before the first one. */
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** References of the figures that its sentences give. */
  readonly figures: readonly string[];
}

function attribute(node: MdastNode, name: string): string | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  const found = node.attributes.find((each) => 'name' in each && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The words of a node, with `{references}` where a component fetches a figure; notes which. */
function wordsOf(node: MdastNode, figures: string[]): string {
  if ('name' in node && node.name === 'Value') {
    const ref = attribute(node, 'of') ?? '';
    figures.push(ref);
    return `{${ref}|${attribute(node, 'form') ?? 'unit'}}`;
  }
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  return node.children.map((child) => wordsOf(child, figures)).join('');
}

/** The paragraphs below a node: list items and quotations are read like paragraphs. */
function paragraphsOf(node: MdastNode, figures: string[]): readonly string[] {
  if (!('children' in node)) return [wordsOf(node, figures)];
  const own = node.type === 'paragraph' || node.type.startsWith('mdxJsx');
  if (own) return [wordsOf(node, figures)];
  return node.children.flatMap((child) => paragraphsOf(child, figures));
}

/**
 * What a reader reads in a story, section by section: components are stripped, figures filled in.
 *
 * @param body the story as MDX, with or without its front matter
 * @throws UnknownFigure for a reference to nothing
 */
export function storyText(body: string, locale: Locale, data: Data): readonly StorySection[] {
  const sections: (StorySection & { paragraphs: string[]; figures: string[] })[] = [];
  const open = (id: string, heading: string) => {
    const section = { id, heading, paragraphs: [], figures: [] };
    sections.push(section);
    return section;
  };
  let section: (typeof sections)[number] = open('', '');
  const root = mdxToMdast(body);
  for (const node of 'children' in root ? root.children : []) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2) {
      const words = wordsOf(node, []);
      section = open(headingId.exec(words)?.[1] ?? '', words.replace(headingId, ''));
      continue;
    }
    const paragraphs = paragraphsOf(node, section.figures).map((text) =>
      fillWords(text, locale, data).replaceAll(/\s+/g, ' ').trim(),
    );
    section.paragraphs.push(...paragraphs.filter(Boolean));
  }
  return sections.filter(({ id, paragraphs }) => id !== '' || paragraphs.length > 0);
}
