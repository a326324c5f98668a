import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import { contentOf, select } from '../support/markup.ts';
import { readSite } from '../support/site.ts';
import { Summary } from '../support/summary.ts';

// Schemas take in others from files.
xmlRegisterFsInputProviders();

const site = readSite();
const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const standard = (name: string): string => readFileSync(join('test/standards', name), 'utf8');

/** What libxml2 has against a document, held against a schema. */
function xmlProblems(xml: string, schema: string): readonly string[] {
  const parsed = XmlDocument.fromString(schema);
  const validator = XsdValidator.fromDoc(parsed);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError)
      return error.details.map(({ message }) => message.trim());
    throw error;
  } finally {
    for (const each of [document, validator, parsed]) each.dispose();
  }
}

/** A schema in JSON, whichever of its drafts it was written in: the words that are used are the same. */
function compile(text: string): ValidateFunction {
  const schema: unknown = JSON.parse(text, (key, value: unknown) =>
    key === '$schema' ? undefined : value,
  );
  if (typeof schema !== 'object' || schema === null) throw new Error('this is no schema');
  return new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
}

function jsonProblems(value: unknown, validate: ValidateFunction): readonly string[] {
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const sitemapSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="test/standards/sitemap.xsd"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="test/standards/xhtml-link.xsd"/>
</xs:schema>`;

const feeds = [...site.files].filter((file) => /(?:^|\/)feed\.xml$/.test(file));
const sitemaps = [...site.files].filter((file) => /(?:sitemap|ban-do-trang)\.xml$/.test(file));
const manifests = [...site.files].filter((file) => file.endsWith('.webmanifest'));

describe('the sitemap', () => {
  it('keeps to the schema of sitemaps.org', () => {
    expect(sitemaps).not.toEqual([]);
    for (const file of sitemaps) expect(xmlProblems(read(file), sitemapSchema), file).toEqual([]);
  });

  it('would not with an address less', () => {
    const [file = ''] = sitemaps;
    expect(xmlProblems(read(file).replace(/<loc>.*?<\/loc>/, ''), sitemapSchema)).not.toEqual([]);
  });
});

describe('the feeds', () => {
  it('keep to RSS 2.0, each story named once', () => {
    expect(feeds).not.toEqual([]);
    for (const file of feeds)
      expect(xmlProblems(read(file), standard('rss.xsd')), file).toEqual([]);
  });

  it('would not with a date of another kind', () => {
    const [file = ''] = feeds;
    const broken = read(file).replace(/<pubDate>[^<]*/, '<pubDate>2026-11-23');
    expect(xmlProblems(broken, standard('rss.xsd'))).not.toEqual([]);
  });
});

describe('the data package', () => {
  const validate = compile(standard('tabular-data-package.json'));
  const description: unknown = JSON.parse(read('data/datapackage.json'));

  it('keeps to its published profile', () => {
    expect(jsonProblems(description, validate)).toEqual([]);
  });

  it('would not with a field of no known type', () => {
    const broken: unknown = JSON.parse(
      read('data/datapackage.json').replace('"type": "integer"', '"type": "count"'),
    );
    expect(jsonProblems(broken, validate)).not.toEqual([]);
  });
});

describe('structured data', () => {
  const validate = compile(standard('structured-data.json'));

  it('says of every thing what search engines ask for', () => {
    const summary = new Summary();
    let count = 0;
    for (const { file, root } of site.pages)
      for (const script of select(root, 'script[type=application/ld+json]')) {
        count += 1;
        summary.add(file, ...jsonProblems(JSON.parse(contentOf(script)), validate));
      }
    expect(count).toBeGreaterThan(0);
    expect(summary.problems).toEqual([]);
  });

  it('would not with an article without a date', () => {
    const things = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Article' }] };
    expect(jsonProblems(things, validate).join()).toContain('datePublished');
  });
});

it('the manifests keep to their specification', () => {
  const validate = compile(standard('manifest.json'));
  expect(manifests).not.toEqual([]);
  for (const file of manifests)
    expect(jsonProblems(JSON.parse(read(file)), validate), file).toEqual([]);
});
