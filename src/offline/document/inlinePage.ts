/** A part of a document that holds what are pages of their own on the site. */
interface Part {
  /** Id of the part in the document; the ids within it begin with this. */
  readonly id: string;
  /** The parts of the document by the addresses of the pages that they stand for. */
  readonly parts: ReadonlyMap<string, string>;
  /** Address of the site, for links to what the document does not hold. */
  readonly site: URL;
}

const tag = /<\/?[a-z](?:"[^"]*"|[^">])*>/g;
const reference = / (id|href|aria-labelledby)="([^"]*)"/g;
const landmark = /^(<section\b.*) aria-labelledby="[^"]*"/;
const anchor = /<a class="anchor"(?:"[^"]*"|[^">])*><\/a>/g;

function foldLink(href: string, { id, parts, site }: Part): string {
  const [path = '', place] = href.split('#');
  if (path !== '' && !path.startsWith('/')) return href;
  const part = path === '' ? id : parts.get(path);
  if (part === undefined) return new URL(href, site).href;
  return place === undefined ? `#${part}` : `#${part}-${place}`;
}

/**
 * Makes the markup of a page a part of a larger document: ids stay unique, links between pages lead
 * from part to part, headings go one level down, and links to be copied fall away. Sections lose
 * their names, since a document of many pages would have too many landmarks, some with one name.
 *
 * @example inlinePage('<h1 id="below">…</h1>', { id: 'teachers', … }) // '<h2 id="teachers-below">…</h2>'
 */
export function inlinePage(html: string, part: Part): string {
  return html.replaceAll(anchor, '').replaceAll(tag, (text) =>
    text
      .replace(
        /^(<\/?h)([1-5])/,
        (_, start: string, level: string) => `${start}${Number(level) + 1}`,
      )
      .replace(landmark, '$1')
      .replaceAll(reference, (_, name: string, value: string) =>
        name === 'href' ? ` href="${foldLink(value, part)}"` : ` ${name}="${part.id}-${value}"`,
      ),
  );
}
