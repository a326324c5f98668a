/** The levels of schooling that the rows of a figure are about, as its table says. */
export function levelsOf(figure: HTMLElement): ReadonlyMap<string, string> {
  const rows = [...figure.querySelectorAll<HTMLElement>('tr[data-key]')];
  return new Map(rows.map(({ dataset }) => [dataset['key'] ?? '', dataset['levels'] ?? '']));
}
