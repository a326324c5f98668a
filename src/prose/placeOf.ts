/** A place in a file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of a character of a text, by its offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The place where a string stands in a text, as it is or as code writes it; undefined without one. */
export function placeOf(text: string, string: string): Place | undefined {
  const escaped = string.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const offset = [string, escaped].map((each) => text.indexOf(each)).find((at) => at >= 0);
  return offset === undefined || string === '' ? undefined : placeAt(text, offset);
}
