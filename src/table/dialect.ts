/** How a CSV separates its columns, and the decimal sign that goes with it. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
}

const dialects = [
  { delimiter: ',', decimal: '.' },
  { delimiter: ';', decimal: ',' },
  { delimiter: '\t', decimal: ',' },
] as const satisfies readonly Dialect[];

/** The form in which the project keeps its files and offers them for download. */
export const commaDialect: Dialect = dialects[0];

/** The first line that is not blank; separators and line breaks inside quotes become spaces. */
function headerOf(text: string): string {
  const start = text.lastIndexOf('\n', text.search(/\S/)) + 1;
  const [header = ''] = text
    .slice(start)
    .replaceAll(/"[^"]*"/g, (quoted) => quoted.replaceAll(/[,;\t\n]/g, ' '))
    .split('\n', 1);
  return header;
}

/**
 * The dialect of a CSV, told by its header: the separator that cuts it into most of the known
 * names, or else into most pieces.
 *
 * A header of one column has no separator; the table is then of the comma dialect.
 */
export function dialectOf(text: string, names: Iterable<string> = []): Dialect {
  const header = headerOf(text);
  const known = new Set(names);
  const pieces = (dialect: Dialect) => {
    const cells = header.split(dialect.delimiter);
    const named = cells.filter((cell) => known.has(cell.replaceAll('"', '').trim()));
    return { named: named.length, cut: cells.length };
  };
  let best = { dialect: commaDialect, named: 0, cut: 0 };
  for (const dialect of dialects) {
    const { named, cut } = pieces(dialect);
    if (named > best.named || (named === best.named && cut > best.cut))
      best = { dialect, named, cut };
  }
  return best.dialect;
}
