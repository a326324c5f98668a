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

/** How many lines may stand above the header. */
export const mostAbove = 20;

/** The first lines that are not blank; separators and line breaks inside quotes become spaces. */
function headLines(text: string): readonly string[] {
  const start = text.lastIndexOf('\n', text.search(/\S/)) + 1;
  return text
    .slice(start)
    .replaceAll(/"[^"]*"/g, (quoted) => quoted.replaceAll(/[,;\t\n]/g, ' '))
    .split('\n', mostAbove);
}

/**
 * The dialect of a CSV, told by its header: the separator that cuts one of the first lines into
 * most of the known names, or else the first line into most pieces.
 *
 * A header of one column has no separator; the table is then of the comma dialect.
 *
 * @param isName whether a cell is the name of a column
 */
export function dialectOf(text: string, isName: (cell: string) => boolean = () => false): Dialect {
  const lines = headLines(text);
  const pieces = ({ delimiter }: Dialect) => {
    const rows = lines.map((line) => line.split(delimiter));
    const named = rows.map(
      (cells) => cells.filter((cell) => isName(cell.replaceAll('"', '').trim())).length,
    );
    return { named: Math.max(...named), cut: rows[0]?.length ?? 0 };
  };
  let best = { dialect: commaDialect, named: 0, cut: 0 };
  for (const dialect of dialects) {
    const { named, cut } = pieces(dialect);
    if (named > best.named || (named === best.named && cut > best.cut))
      best = { dialect, named, cut };
  }
  return best.dialect;
}
