import type { MdastNode } from 'satteri';
import type { Span } from './story.ts';

type Element = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** Whether a node is a component: `<Value … />`, in a sentence or on a line of its own. */
export function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** The value of an attribute: empty where only its name is written, code where it is `{…}`. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  const found = attributes.find((each) => 'name' in each && each.name === name);
  if (found === undefined) return undefined;
  return typeof found.value === 'object' ? (found.value?.value ?? '') : (found.value ?? '');
}

/** Where a node stands. */
export function spanOf({ position }: MdastNode): Span {
  const { offset = 0, line = 1, column = 1 } = position?.start ?? {};
  return { start: offset, end: position?.end.offset ?? offset, line, column };
}

/** What a reader reads in a node, with a `{reference}` where a component fetches a figure. */
export function wordsOf(node: MdastNode): string {
  if (isElement(node) && node.name === 'Value')
    return `{${attributeOf(node, 'of') ?? ''}|${attributeOf(node, 'form') ?? 'unit'}}`;
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** What an author has typed in a node that readers see; a comment is none of it. */
export function typedIn(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'image':
      return node.alt ?? undefined;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
    case 'mdxjsEsm':
      return /^\s*\/\*[^]*\*\/\s*$/.test(node.value) ? undefined : node.value;
    default:
      return undefined;
  }
}
