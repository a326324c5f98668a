import { binaryTypes, cacheControl, revalidated, textTypes } from './headers.ts';
import {
  commonHeaders,
  foreignLocales,
  notFoundFile,
  policies,
  type Host,
  type HostFile,
} from './host.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const element = (head: string, lines: readonly string[]): readonly string[] => [
  `<${head}>`,
  ...indent(lines),
  `</${head.split(' ')[0] ?? ''}>`,
];

const header = (name: string, value: string): readonly string[] => [
  `<remove name="${name}" />`,
  `<add name="${name}" value="${escape(value)}" />`,
];

const headers = (lines: readonly string[]): readonly string[] =>
  element('httpProtocol', element('customHeaders', lines));

/** IIS caches by folder; `NoControl` leaves the word to a header of ours. */
const keptBy = (value: string): readonly string[] => [
  ...element('staticContent', ['<clientCache cacheControlMode="NoControl" />']),
  ...headers(header('Cache-Control', value)),
];

/** Settings of a folder or a file below the one that the file lies in. */
const at = (path: string, lines: readonly string[]): readonly string[] =>
  element(`location path="${path}"`, element('system.webServer', lines));

/** The page that stands for a missing one; IIS names it from the top of the host, with backslashes. */
const notFound = ({ basePath }: Host, file: string): readonly string[] =>
  element('httpErrors errorMode="Custom"', [
    '<remove statusCode="404" subStatusCode="-1" />',
    `<error statusCode="404" path="${(basePath + file).slice(1).replaceAll('/', '\\')}" responseMode="File" />`,
  ]);

/**
 * The settings for IIS, of nothing but what every IIS has: no rewriting, which is a module of its
 * own. It compresses by itself, and leads from addresses without a slash to those with one.
 */
export function iisFiles(host: Host): readonly HostFile[] {
  const { usual, folders } = policies(host);

  const types = [...textTypes, ...binaryTypes, ['br', 'application/brotli'] as const];
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Generated from the one declaration of headers and types: do not edit, release again. -->',
    ...element('configuration', [
      ...element('system.webServer', [
        ...element('staticContent', [
          ...types.flatMap(([extension, type]) => [
            `<remove fileExtension=".${extension}" />`,
            `<mimeMap fileExtension=".${extension}" mimeType="${type}" />`,
          ]),
          '<clientCache cacheControlMode="NoControl" />',
        ]),
        '<urlCompression doStaticCompression="true" />',
        ...element(
          'defaultDocument',
          element('files', ['<clear />', '<add value="index.html" />']),
        ),
        ...notFound(host, notFoundFile('vi')),
        ...headers([
          ...commonHeaders(host).flatMap(([name, value]) => header(name, value)),
          ...header('Content-Security-Policy', usual),
          ...header('Cache-Control', revalidated),
        ]),
      ]),
      ...foreignLocales.flatMap((locale) => at(locale, notFound(host, notFoundFile(locale)))),
      ...folders.flatMap(({ folder, value }) =>
        at(folder.replace(/\/$/, ''), headers(header('Content-Security-Policy', value))),
      ),
      ...at('_astro', keptBy(cacheControl('/_astro/'))),
      ...at('sw.js', keptBy('no-store')),
    ]),
  ];
  return [{ path: 'web.config', text: `${lines.join('\n')}\n` }];
}
