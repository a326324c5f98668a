import { parseCitation } from './citation.ts';
import { rowKey, type Dataset } from './define.ts';
import type { Failure, Figure, Missing } from './figure.ts';

type Row = Readonly<Record<string, unknown>>;

/** A row with all that a derivation may ask of it, where there is none. */
const noRow: Row = new Proxy<Row>({}, { get: () => NaN });

/** A row that tells when a figure is read from a cell which is empty. */
function watched(row: Row, { columns }: Dataset, onEmpty: (field: string) => void): Row {
  return new Proxy(row, {
    get(target, name) {
      const value = target[String(name)];
      if (value !== null || columns[String(name)]?.unit === undefined) return value;
      onEmpty(String(name));
      return NaN;
    },
  });
}

/** The figures that the site works out from a dataset, and what stands in the way of the others. */
export function derivedFigures(
  dataset: Dataset,
  rows: readonly Row[],
  given: (ref: string) => number | undefined,
): { figures: readonly Figure[]; missing: readonly Missing[]; failed: readonly Failure[] } {
  const byKey = new Map(rows.map((row) => [rowKey(dataset, row), row]));
  const figures: Figure[] = [];
  const missing: Missing[] = [];
  const failed: Failure[] = [];
  for (const [name, { title, unit, note, source, of }] of Object.entries(dataset.derived)) {
    const ref = `${dataset.id}/${name}`;
    const lacks: Missing[] = [];
    const lack = (lacking: string): number => {
      lacks.push({ ref: lacking, dataset: dataset.id, neededBy: ref });
      return NaN;
    };
    const find = (key: string): Row => {
      const row = byKey.get(key);
      if (row !== undefined)
        return watched(row, dataset, (field) => lack(`${dataset.id}/${key}/${field}`));
      lack(`${dataset.id}/${key}/`);
      return noRow;
    };
    let value = NaN;
    let reason = '';
    try {
      value = of(find, rows, (other) => given(other) ?? lack(other));
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    missing.push(...lacks);
    if (lacks.length > 0) continue;
    if (!Number.isFinite(value)) {
      failed.push({ ref, reason: reason === '' ? String(value) : reason });
      continue;
    }
    // Binary fractions leave dust (78 − 6.33 = 71.67000000000000); six decimals hold all we count.
    const rounded = Math.round(value * 1e6) / 1e6;
    const citation = parseCitation(source ?? '') ?? dataset.source;
    figures.push({ ref, value: rounded, unit, title, note, citation });
  }
  return { figures, missing, failed };
}
