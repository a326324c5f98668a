import { globSync } from 'node:fs';

/** Where the code of a chart stands, for messages to whoever edits it. */
export function chartFile(id: string): string {
  const place = `src/charts/*/${id}.ts`;
  return globSync(place)[0] ?? place;
}
