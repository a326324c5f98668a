import { writeCitation } from '../figures/citation.ts';
import type { Dataset } from '../figures/define.ts';
import { translate } from '../locale/translate.ts';
import { settings } from '../settings.ts';
import type { FieldType } from '../table/fieldTypes.ts';

type Constraints = Readonly<Record<string, unknown>>;

const types: Readonly<
  Record<FieldType<unknown>['kind'], { type: string; constraints: Constraints }>
> = {
  id: { type: 'string', constraints: { pattern: '[a-z0-9]+(-[a-z0-9]+)*' } },
  text: { type: 'string', constraints: {} },
  category: { type: 'string', constraints: {} },
  source: { type: 'string', constraints: {} },
  count: { type: 'integer', constraints: { minimum: 0 } },
  year: { type: 'integer', constraints: {} },
  percent: { type: 'number', constraints: {} },
  number: { type: 'number', constraints: {} },
};

function resource(dataset: Dataset): Readonly<Record<string, unknown>> {
  return {
    profile: 'tabular-data-resource',
    name: dataset.id,
    path: `${dataset.id}.csv`,
    title: dataset.title.en,
    description: `${dataset.description.en} (${dataset.description.vi})`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    sources: [{ title: writeCitation(dataset.source) }],
    schema: {
      fields: Object.entries(dataset.columns).map(([name, column]) => {
        const { type, constraints } = types[column.kind];
        return {
          name,
          type,
          title: column.title.en,
          description: column.title.vi,
          ...(column.unit === undefined ? {} : { unit: column.unit }),
          constraints: {
            required: !column.optional,
            ...constraints,
            ...(column.names === undefined ? {} : { enum: column.names }),
            ...(column.range === undefined
              ? {}
              : { minimum: column.range[0], maximum: column.range[1] }),
          },
        };
      }),
      primaryKey: dataset.key,
      missingValues: [''],
    },
  };
}

/**
 * The description of all data files as a Frictionless data package
 * (https://specs.frictionlessdata.io/data-package/), as JSON.
 */
export function dataPackage(datasets: readonly Dataset[]): string {
  const description = {
    profile: 'tabular-data-package',
    name: 'dien-bien-education-report',
    title: translate('en', 'site.name'),
    description: translate('en', 'site.description'),
    licenses: [{ name: 'CC-BY-4.0', path: settings.licence.url, title: settings.licence.name }],
    contributors: [{ title: translate('en', 'site.publisher'), role: 'publisher' }],
    resources: datasets.map(resource),
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}
