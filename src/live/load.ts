import type { DrawnChart } from '../charts/define.ts';
import { createData, type Data } from '../figures/data.ts';
import { hash32 } from '../table/hash32.ts';

/** Thrown where the files are of another edition than the page, or broken on their way. */
class OtherEdition extends Error {
  override readonly name = 'OtherEdition';
}

/** A chart with the rows that it draws. */
export interface Loaded {
  readonly chart: DrawnChart;
  readonly data: Data;
}

const modules = import.meta.glob<DrawnChart>('../charts/*/*.ts', { import: 'chart' });

/** The code of a chart. */
async function loadCode(id: string): Promise<DrawnChart> {
  const [, load] = Object.entries(modules).find(([path]) => path.endsWith(`/${id}.ts`)) ?? [];
  if (load === undefined) throw new Error(`There is no chart "${id}"`);
  return load();
}

async function loadText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

/**
 * Loads a chart's code and its CSV files, and reads them as a build does.
 *
 * @param files the hash32 of each CSV that the page was made from, by the dataset's id
 * @param folder address of the CSV files
 * @throws OtherEdition where a file is not the one that the page was made from
 */
export async function loadChart(
  id: string,
  files: ReadonlyMap<string, string>,
  folder: string,
): Promise<Loaded> {
  const [chart, ...texts] = await Promise.all([
    loadCode(id),
    ...[...files.keys()].map((name) => loadText(`${folder}${name}.csv`)),
  ]);
  const byId = new Map([...files.keys()].map((name, index) => [name, texts[index] ?? '']));
  const tables = new Map(
    chart.datasets.map((dataset) => {
      const text = byId.get(dataset.id) ?? '';
      if (hash32(text) !== files.get(dataset.id)) throw new OtherEdition(dataset.id);
      const { rows } = dataset.parse(text);
      if (rows === undefined) throw new OtherEdition(dataset.id);
      return [dataset.id, rows] as const;
    }),
  );
  return { chart, data: createData(chart.datasets, tables) };
}
