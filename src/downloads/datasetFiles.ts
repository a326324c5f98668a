import type { Data } from '../figures/data.ts';
import type { Dataset } from '../figures/define.ts';
import { commaDialect, type Dialect } from '../table/dialect.ts';
import { writeTable } from '../table/writeTable.ts';

/** A file that readers may take away. */
export interface DataFile {
  /** Path below the folder of data files. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** What Excel expects where the decimal sign is a comma, as in Vietnam. */
const excelDialect: Dialect = { delimiter: ';', decimal: ',' };

const byteOrderMark = '\ufeff';

/** The text of one cell as the field writes it, without the dialect's decimal comma. */
function plain(dataset: Dataset, field: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null
    ? dataset.columns[field]?.write(value, commaDialect)
    : value;
}

/**
 * The files of a dataset: CSV for programs (comma, decimal point), CSV for Excel with Vietnamese
 * settings (semicolon, decimal comma, byte order mark), and JSON.
 */
export function dataFiles(dataset: Dataset, data: Data): readonly DataFile[] {
  const rows = data.rows(dataset);
  const objects = rows.map((row) =>
    Object.fromEntries(
      Object.keys(dataset.columns).map((field) => [field, plain(dataset, field, row[field])]),
    ),
  );
  return [
    {
      name: `${dataset.id}.csv`,
      mediaType: 'text/csv',
      content: writeTable(rows, dataset.columns),
    },
    {
      name: `${dataset.id}.excel.csv`,
      mediaType: 'text/csv',
      content: byteOrderMark + writeTable(rows, dataset.columns, excelDialect),
    },
    {
      name: `${dataset.id}.json`,
      mediaType: 'application/json',
      content: `${JSON.stringify(objects, null, 1)}\n`,
    },
  ];
}
