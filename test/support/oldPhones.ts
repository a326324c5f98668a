import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { BrowserName, Identifier } from '@mdn/browser-compat-data/types';
import { parse as parseScript } from 'acorn';
import {
  generate,
  parse as parseStyle,
  walk,
  type CssNode,
  type Declaration,
  type Rule,
} from 'css-tree';

/** The oldest versions that must do, by browser, as the published tables of MDN name them. */
export type Floor = Readonly<Partial<Record<BrowserName, number>>>;

/** The phones that the site is promised to. */
export const oldPhones: Floor = { chrome_android: 80, safari: 13.1, safari_ios: 13.4 };

/** The browsers that load what draws charts: those with `toSorted`, which pages ask for first. */
export const ablePhones: Floor = { chrome_android: 110, safari: 16, safari_ios: 16 };

/** Whether all browsers of a floor know a thing, under its own name, without a switch. */
function isKnown(thing: Identifier | undefined, floor: Floor): boolean {
  const support = thing?.__compat?.support;
  if (!support) return true;
  return Object.entries(floor).every(([browser, oldest]) => {
    const found = new Map(Object.entries(support)).get(browser);
    return [found].flat().some((each) => {
      if (!each || each.prefix || each.alternative_name || each.flags) return false;
      const [added, removed] = [each.version_added, each.version_removed ?? Infinity].map(
        (version) => Number.parseFloat(String(version).replace('≤', '')),
      );
      return (added ?? NaN) <= oldest && (removed ?? NaN) > oldest;
    });
  });
}

/** A thing of the tables below others; undefined where they do not have it. */
function find(from: Identifier | undefined, ...path: readonly string[]): Identifier | undefined {
  let found = from;
  for (const name of path) found = found && Object.hasOwn(found, name) ? found[name] : undefined;
  return found;
}

function childrenOf(thing: Identifier): readonly (readonly [string, Identifier])[] {
  const names = Object.keys(thing).filter((name) => name !== '__compat');
  return names.flatMap((name) => {
    const child = thing[name];
    return child === undefined ? [] : [[name, child] as const];
  });
}

const withoutPlace = (name: string): string => name.replace(/_static$/, '');

/** Everything that is called by a name behind a dot, whatever it belongs to. */
function membersIn(owners: Identifier): ReadonlyMap<string, readonly Identifier[]> {
  const found = new Map<string, readonly Identifier[]>();
  for (const [, owner] of childrenOf(owners))
    for (const [name, thing] of childrenOf(owner)) {
      const own = withoutPlace(name);
      found.set(own, [...(found.get(own) ?? []), thing]);
    }
  return found;
}

const builtins = bcd.javascript.builtins ?? {};
const builtInMembers = membersIn(builtins);
const browserMembers = membersIn(bcd.api);

/** What stands everywhere without a dot. */
const globals = new Map<string, Identifier>(
  [
    bcd.api['WorkerGlobalScope'] ?? {},
    bcd.api['Window'] ?? {},
    bcd.api,
    builtins['globals'] ?? {},
    builtins,
  ].flatMap(childrenOf),
);

interface Node extends Readonly<Record<string, unknown>> {
  readonly type: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function nodesOf(node: Node): readonly Node[] {
  const below = Object.values(node).flat().filter(isNode);
  return [node, ...below.flatMap(nodesOf)];
}

const nameIn = (value: unknown, key: string): string =>
  isNode(value) && typeof value[key] === 'string' ? value[key] : '';

/** What a regular expression needs that came late. */
function lateInPattern(pattern: string, flags: string): readonly string[] {
  return [
    ...(/\(\?<[=!]/.test(pattern) ? ['(?<='] : []),
    ...(/\(\?[ims-]+:/.test(pattern) ? ['(?i:'] : []),
    ...[...flags].filter((flag) => 'dv'.includes(flag)).map((flag) => `/${flag}`),
  ];
}

const keyOf = (node: Node, key: unknown): string =>
  node['computed'] ? nameIn(key, 'value') : nameIn(key, 'name') || nameIn(key, 'value');

const isMember = (node: Node): boolean => node.type === 'MemberExpression';

function nodesIn(code: string): readonly Node[] {
  // What came in 2020 is the last grammar that all of them read.
  const program: unknown = parseScript(code, { ecmaVersion: 2020, sourceType: 'module' });
  return isNode(program) ? nodesOf(program) : [];
}

/** The names that scripts give to parts of their own things. */
export function ownNames(codes: readonly string[]): ReadonlySet<string> {
  return new Set(
    codes.flatMap((code) =>
      nodesIn(code).flatMap((node) => {
        if (node.type === 'Property' || node.type === 'MethodDefinition')
          return [keyOf(node, node['key'])];
        const left = node.type === 'AssignmentExpression' ? node['left'] : undefined;
        return isNode(left) && left.type === 'MemberExpression'
          ? [keyOf(left, left['property'])]
          : [];
      }),
    ),
  );
}

/**
 * What a browser of the floor lacks that a script uses: grammar, and names that nothing of that time
 * answers to. A name that some old thing has as well is taken for that one.
 *
 * @param own names of the scripts' own things, which may be called as something of browsers is
 */
export function lateInScript(
  code: string,
  floor: Floor,
  own: ReadonlySet<string> = new Set(),
): readonly string[] {
  let nodes: readonly Node[];
  try {
    nodes = nodesIn(code);
  } catch (error) {
    return [`grammar: ${String(error)}`];
  }
  const patterns = nodes.flatMap(({ regex }) =>
    typeof regex === 'object' && regex !== null && 'pattern' in regex && 'flags' in regex
      ? lateInPattern(String(regex.pattern), String(regex.flags))
      : [],
  );
  const grammar = nodes.flatMap((node) => [
    ...(node.type === 'ExportAllDeclaration' && node['exported'] ? ['export * as'] : []),
    ...(typeof node['bigint'] === 'string' ? ['BigInt'] : []),
  ]);
  const behindDots = nodes.filter(isMember).map((node) => keyOf(node, node['property']));
  const lateMembers = behindDots.filter((name) => {
    const others = own.has(name) ? [] : (browserMembers.get(name) ?? []);
    const things = [...(builtInMembers.get(name) ?? []), ...others];
    return things.length > 0 && !things.some((thing) => isKnown(thing, floor));
  });
  const behind = new Set(nodes.filter(isMember).map((node) => node['property']));
  const lateGlobals = nodes
    .filter((node) => node.type === 'Identifier' && !behind.has(node))
    .map((node) => nameIn(node, 'name'))
    // Shorter names are what a build makes of others.
    .filter((name) => name.length > 3 && !own.has(name) && !isKnown(globals.get(name), floor));
  const names = [...lateMembers, ...lateGlobals];
  return [...new Set([...patterns, ...grammar, ...names])].sort();
}

const functionsOf = (value: string): readonly string[] =>
  [...value.matchAll(/([a-z-]+)\(/g)].map(([, name = '']) => name);

const unitsOf = (value: string): readonly string[] =>
  [...value.matchAll(/\d(dv[hw]|sv[hw]|lv[hw]|cq\w+|lh|rlh|cap|ic)\b/g)].map(
    ([, unit = '']) => unit,
  );

/** What is late in the value of a declaration, such as a function or a word. */
function lateInValue({ property, value }: Declaration, floor: Floor): readonly string[] {
  const text = generate(value);
  const { types } = bcd.css;
  const ways = [['color'], ['image'], ['gradient'], ['transform-function'], ['basic-shape'], []];
  const functions = functionsOf(text).filter((name) =>
    ways
      .map((way) => find(types, ...way, name))
      .some((thing) => thing !== undefined && !isKnown(thing, floor)),
  );
  const words = text.split(/[\s,/()]+/).filter((word) => {
    const thing = find(bcd.css.properties, property, word);
    return word !== '' && thing !== undefined && !isKnown(thing, floor);
  });
  return [...functions.map((name) => `${name}()`), ...unitsOf(text), ...words];
}

/** Selectors of a rule that are late. */
function lateSelectors(selector: string, floor: Floor): readonly string[] {
  return [...selector.matchAll(/:{1,2}([a-z-]+)/g)].flatMap(([pseudo, name = '']) =>
    isKnown(find(bcd.css.selectors, name), floor) ? [] : [pseudo],
  );
}

/** Asks for what came with the gap between flexible boxes; what is behind it stands in for that. */
const gapless = 'not (inset:0)';

/** The selectors of boxes whose children a style sheet spaces where there is no such gap. */
function spacedIn(tree: CssNode): ReadonlySet<string> {
  const found = new Set<string>();
  walk(tree, (node) => {
    if (node.type !== 'Atrule' || node.name !== 'supports' || !node.prelude || !node.block) return;
    if (generate(node.prelude) !== gapless) return;
    walk(node.block, (inside) => {
      if (inside.type !== 'Rule') return;
      for (const selector of generate(inside.prelude).split(','))
        if (selector.endsWith('>*')) found.add(selector.slice(0, -'>*'.length));
    });
  });
  return found;
}

/** What is late in a rule, but for what an earlier declaration of the same property stands in for. */
function lateInRule(
  { prelude, block }: Rule,
  floor: Floor,
  spaced: ReadonlySet<string>,
): readonly string[] {
  const selectors = generate(prelude).split(/,(?![^(]*\))/);
  const late = selectors.map((selector) => lateSelectors(selector, floor));
  // A browser that does not know one selector of a list drops the whole rule.
  const mixed = late.some((each) => each.length === 0) && late.some((each) => each.length > 0);
  const declarations = block.children.toArray().filter((each) => each.type === 'Declaration');
  const isFlexible = declarations.some(
    ({ property, value }) => property === 'display' && /flex/.test(generate(value)),
  );
  const gapNeeded = isFlexible && !selectors.some((selector) => spaced.has(selector));
  const done = new Set<string>();
  const found = declarations.flatMap((declaration): readonly string[] => {
    const { property } = declaration;
    if (property.startsWith('-')) return [];
    const gap = gapNeeded && /^(?:row-|column-)?gap$/.test(property);
    const thing = find(bcd.css.properties, property);
    const problems = [
      ...(isKnown(thing, floor) ? [] : [property]),
      ...(gap && !isKnown(find(thing, 'flex_context'), floor)
        ? [`gap of flexible ${generate(prelude)}`]
        : []),
      ...lateInValue(declaration, floor).map((each) => `${property}: ${each}`),
    ];
    if (problems.length === 0) done.add(property);
    return done.has(property) ? [] : problems;
  });
  return [...(mixed ? [`list with ${late.flat().join(' ')}`] : late.flat()), ...found];
}

/**
 * What a browser of the floor drops from a style sheet. What stands behind a question whether it is
 * known (`@supports`) is left out.
 */
export function lateInStyle(css: string, floor: Floor): readonly string[] {
  const found = new Set<string>();
  const tree = parseStyle(css);
  const spaced = spacedIn(tree);
  walk(tree, function (node) {
    if (node.type === 'Atrule') {
      if (node.name === 'supports') return this.skip;
      if (!isKnown(find(bcd.css['at-rules'], node.name), floor)) {
        found.add(`@${node.name}`);
        return this.skip;
      }
    }
    if (node.type === 'Rule') for (const late of lateInRule(node, floor, spaced)) found.add(late);
    return undefined;
  });
  return [...found].sort();
}
