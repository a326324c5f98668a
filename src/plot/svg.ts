/** An SVG element, or the text in one. */
export type SvgNode =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string | number | undefined>>;
      readonly children: readonly SvgNode[];
    };

/** Makes an SVG element; attributes that are `undefined` are left out. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly SvgNode[]
): SvgNode {
  return { tag, attributes, children };
}

/** Text made safe for HTML and XML, in content and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Numbers to a tenth: finer than a pixel, and the same on every machine. */
export function roundCoordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** An SVG tree as markup. */
export function renderSvg(node: SvgNode): string {
  if (typeof node === 'string') return escapeMarkup(node);
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const text = typeof value === 'number' ? roundCoordinate(value) : escapeMarkup(value);
    return [` ${name}="${text}"`];
  });
  const open = `<${node.tag}${attributes.join('')}`;
  return node.children.length === 0
    ? `${open}/>`
    : `${open}>${node.children.map(renderSvg).join('')}</${node.tag}>`;
}
