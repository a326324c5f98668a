import { generate, lexer, parse, walk, type CssNode } from 'css-tree';
import { transform } from 'lightningcss';

/** The values of variables that a style sheet declares, to be put in where they are used. */
function variablesOf(tree: CssNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type === 'Declaration' && node.property.startsWith('--'))
      found.set(node.property, generate(node.value).trim());
  });
  return found;
}

/**
 * What a browser would drop from a style sheet: rules with selectors and names that it does not
 * know, declarations that are none. A prefixed selector is known to one kind of browser only.
 */
export function cssProblems(css: string): readonly string[] {
  const problems: string[] = [];
  const { warnings } = transform({
    filename: 'style',
    code: Buffer.from(css),
    errorRecovery: true,
  });
  for (const { message, loc } of warnings) problems.push(`${message} at ${loc.line}:${loc.column}`);

  const tree = parse(css, { onParseError: ({ message }) => problems.push(message) });
  const variables = variablesOf(tree);
  const filled = (value: string): string =>
    value.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => variables.get(name) ?? name);
  walk(tree, function (node) {
    const selects = node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector';
    if (selects && node.name.startsWith('-'))
      problems.push(`:${node.name} in ${this.rule ? generate(this.rule.prelude) : 'a selector'}`);
    if (node.type !== 'Declaration' || node.property.startsWith('--')) return;
    const value = filled(generate(node.value));
    const { error } = lexer.matchProperty(node.property, value);
    const atrule = this.rule === null ? this.atrule?.name : undefined;
    if (error === null || atrule === 'supports') return;
    // What stands right in a rule such as @font-face or @page may be its own.
    if (atrule !== undefined && !lexer.matchAtruleDescriptor(atrule, node.property, value).error)
      return;
    problems.push(`${node.property}: ${value} (${error.message.replaceAll(/\s+/g, ' ')})`);
  });
  return problems;
}
