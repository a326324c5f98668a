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

/**
 * The dialect of a CSV, told by its header: names never contain a separator, so the sign that
 * cuts the header into most names is the one.
 */
export function dialectOf(text: string): Dialect {
  const header = text.slice(0, (text + '\n').indexOf('\n'));
  const cuts = (dialect: Dialect): number => header.split(dialect.delimiter).length;
  return dialects.reduce<Dialect>(
    (best, next) => (cuts(next) > cuts(best) ? next : best),
    commaDialect,
  );
}
