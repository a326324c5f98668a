import type { Key } from '../locale/dictionary.ts';
import { revalidated } from './headers.ts';

/** What can be wrong with how a host serves the site; its words are the text of the same name. */
export const faultKeys = [
  'check.unreachable',
  'check.https',
  'check.address',
  'check.status',
  'check.redirected',
  'check.type',
  'check.compression',
  'check.gzipOnly',
  'check.keptLong',
  'check.keptShort',
  'check.worker',
  'check.workerRefused',
  'check.header',
  'check.policy',
  'check.framed',
  'check.notFound',
  'check.notFoundLanguage',
  'check.slash',
  'check.sitemap',
] as const satisfies readonly Key[];

/** The name of a fault. */
export type FaultKey = (typeof faultKeys)[number];

/** Something that is wrong, where, and what stood there. */
export interface Fault {
  readonly key: FaultKey;
  readonly values: Readonly<Record<string, string>>;
}

/** The line to change, by kind of host. */
export interface Remedy {
  readonly apache: string;
  readonly nginx: string;
  readonly iis: string;
}

const extensionOf = (path: string): string => /\.([a-z0-9]+)$/.exec(path)?.[1] ?? 'html';

/** A header, as each kind of host says it. */
const header = (name: string, value: string): Remedy => ({
  apache: `Header always set ${name} "${value}"`,
  nginx: `add_header ${name} "${value}" always;`,
  iis: `<add name="${name}" value="${value}" />`,
});

/** All rules of a release are missing, or another rule is stronger. */
const allRules: Remedy = {
  apache: 'AllowOverride FileInfo',
  nginx: 'include /etc/nginx/giao-duc/site.conf;',
  iis: '<location path="." allowOverride="true">',
};

/**
 * The line of the host's settings that a fault is about; undefined where no setting fixes it. The
 * lines stand in the files of a release: where they do, another rule of the host overrides them.
 */
export function remedyOf({ key, values }: Fault): Remedy | undefined {
  const { path = '', expected = '', name = '' } = values;
  const extension = extensionOf(path);
  switch (key) {
    case 'check.type':
    case 'check.workerRefused':
      return {
        apache: `<FilesMatch "\\.${extension}(?:\\.(?:br|gz))?$"> ForceType "${expected}" </FilesMatch>`,
        nginx: `location ~ \\.${extension}$ { types {} default_type "${expected}"; }`,
        iis: `<mimeMap fileExtension=".${extension}" mimeType="${expected}" />`,
      };
    case 'check.compression':
    case 'check.gzipOnly':
      return {
        apache: 'RewriteRule ^(.+\\.(?:html|…))$ $1.br [L] + AddEncoding br .br',
        nginx: 'try_files $uri$giao_duc_variant $uri =404;',
        iis: '<urlCompression doStaticCompression="true" />',
      };
    case 'check.keptLong':
    case 'check.keptShort':
      return {
        ...header('Cache-Control', expected || revalidated),
        iis: `<clientCache cacheControlMode="NoControl" /> <add name="Cache-Control" value="${expected || revalidated}" />`,
      };
    case 'check.worker':
      return header('Cache-Control', 'no-store');
    case 'check.header':
      return header(name, expected);
    case 'check.policy':
      return {
        apache: 'Header onsuccess unset Content-Security-Policy',
        nginx: 'add_header Content-Security-Policy $giao_duc_policy always;',
        iis: '<remove name="Content-Security-Policy" />',
      };
    case 'check.framed':
      return {
        apache: 'Header always unset X-Frame-Options',
        nginx: 'proxy_hide_header X-Frame-Options;',
        iis: '<remove name="X-Frame-Options" />',
      };
    case 'check.notFound':
    case 'check.notFoundLanguage':
      return {
        apache: `ErrorDocument 404 ${expected}`,
        nginx: 'error_page 404 $giao_duc_not_found;',
        iis: `<error statusCode="404" path="${expected.slice(1).replaceAll('/', '\\')}" responseMode="File" />`,
      };
    case 'check.slash':
      return {
        apache: 'RewriteRule ^(.*[^/])$ $1/ [R=301,L]',
        nginx: 'return 301 $uri/$is_args$args;',
        iis: '<add value="index.html" />',
      };
    case 'check.sitemap':
    case 'check.status':
    case 'check.redirected':
      return { ...allRules, apache: 'RewriteEngine On' };
    case 'check.unreachable':
    case 'check.https':
    case 'check.address':
      return undefined;
  }
}
