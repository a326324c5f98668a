import { binaryTypes, cacheRules, revalidated, textTypes } from './headers.ts';
import {
  commonHeaders,
  foreignLocales,
  moves,
  notFoundFile,
  policies,
  quote,
  takes,
  type Host,
  type HostFile,
} from './host.ts';

/** A variable of ours, among those that a server may have. */
const variable = (name: string): string => `$giao_duc_${name}`;

const map = (from: string, to: string, cases: readonly (readonly [string, string])[]): string =>
  [
    `map ${from} ${variable(to)} {`,
    ...cases.map(
      ([pattern, value]) => `  ${pattern === 'default' ? pattern : `"${pattern}"`} "${value}";`,
    ),
    '}',
  ].join('\n');

/** What depends on the address or the browser; stands outside all servers, where nginx wants it. */
function maps(host: Host): readonly string[] {
  const base = quote(host.basePath);
  const { usual, folders } = policies(host);
  return [
    map('$http_accept_encoding', 'variant', [
      [`~*${takes('br')}`, '.br'],
      [`~*${takes('gzip')}`, '.gz'],
      ['default', ''],
    ]),
    map('$uri', 'coding', [
      ['~\\.br$', 'br'],
      ['~\\.gz$', 'gzip'],
      ['default', ''],
    ]),
    map('$uri', 'cache', [
      ...cacheRules.map(({ pattern, value }) => {
        const below = pattern.source
          .replace('^\\/', '')
          .replace(/\$$/, String.raw`(?:\.(?:br|gz))?$`);
        return [`~^${base}${below}`, value] as const;
      }),
      ['default', revalidated],
    ]),
    map('$uri', 'policy', [
      ...folders.map(({ folder, value }) => [`~^${base}${quote(folder)}`, value] as const),
      ['default', usual],
    ]),
    map('$request_uri', 'not_found', [
      ...foreignLocales.map(
        (locale) => [`~^${base}${locale}/`, host.basePath + notFoundFile(locale)] as const,
      ),
      ['default', host.basePath + notFoundFile('vi')],
    ]),
  ];
}

const block = (head: string, ...lines: readonly string[]): readonly string[] => [
  `${head} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

/** The answers below the base path; stands in the server of the host. */
function locations(host: Host): readonly string[] {
  const { basePath } = host;
  const base = quote(basePath);
  const variant = variable('variant');
  /** Texts of a type: their variants have another ending, so the type is said and not looked up. */
  const texts = (head: string, type: string, file: string): readonly string[] =>
    block(
      head,
      'types {}',
      `default_type "${type}";`,
      // The bare file last but one: the last of the list is looked up again.
      `try_files ${file}${variant} ${file} =404;`,
    );
  const [, html = ''] = [...textTypes].find(([extension]) => extension === 'html') ?? [];
  const inner = [
    'error_page 404 ' + `${variable('not_found')};`,
    'absolute_redirect off;',
    'charset off;',
    '# Variants are ready: nothing is compressed again.',
    'gzip off;',
    'gzip_static off;',
    'open_file_cache max=5000 inactive=60s;',
    'open_file_cache_valid 10s;',
    'open_file_cache_errors on;',
    ...block('types', ...[...binaryTypes].map(([extension, type]) => `${type} ${extension};`)),
    ...commonHeaders(host).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header Content-Security-Policy ${variable('policy')} always;`,
    `add_header Cache-Control ${variable('cache')} always;`,
    `add_header Content-Encoding ${variable('coding')} always;`,
    'add_header Vary Accept-Encoding always;',
    '',
    ...[notFoundFile('vi'), ...foreignLocales.map(notFoundFile)].flatMap((file) =>
      block(
        `location = ${basePath}${file}`,
        'internal;',
        'types {}',
        `default_type "${html}";`,
        `try_files $uri${variant} $uri =404;`,
      ),
    ),
    ...moves(host).flatMap(({ from, to }) =>
      [from, from.slice(0, -1)].flatMap((address) =>
        block(`location = ${basePath}${address}`, `return 301 ${basePath}${to}$is_args$args;`),
      ),
    ),
    ...foreignLocales.flatMap((locale) =>
      [`= ${basePath}${locale}/404`, `^~ ${basePath}${locale}/404/`].flatMap((place) =>
        block(`location ${place}`, 'return 404;'),
      ),
    ),
    ...texts('location ~ /$', html, '${uri}index.html'),
    ...block(
      String.raw`location ~ (?:/\.|\.(?:br|gz)$|^${base}(?:web\.config|_headers|_redirects)$)`,
      'return 404;',
    ),
    ...block(
      String.raw`location ~ ^(?<giao_duc_folder>.*/)index\.html$`,
      'if (!-f $request_filename) { return 404; }',
      'return 301 $giao_duc_folder$is_args$args;',
    ),
    ...[...textTypes].flatMap(([extension, type]) =>
      texts(String.raw`location ~ \.${extension}$`, type, '$uri'),
    ),
    ...block(
      'location ~ ^[^.]*$',
      'if (-f $request_filename/index.html) { return 301 $uri/$is_args$args; }',
      'return 404;',
    ),
  ];
  return [
    ...(basePath === '/'
      ? []
      : block(
          `location = ${basePath.slice(0, -1)}`,
          'absolute_redirect off;',
          `return 301 ${basePath}$is_args$args;`,
        )),
    ...block(`location ^~ ${basePath}`, ...inner),
  ];
}

/** A whole server for a host that the site has to itself, with the lines on TLS to be filled in. */
function example({ siteUrl, basePath }: Host): readonly string[] {
  const { hostname } = new URL(siteUrl);
  return [
    '# A whole server, as an example: change the lines marked “<<<”, put this file into',
    '# /etc/nginx/conf.d/ beside maps.conf, then: nginx -t && nginx -s reload',
    ...block(
      'server',
      'listen 80;',
      'listen [::]:80;',
      `server_name ${hostname};`,
      'return 301 https://$host$request_uri;',
    ),
    ...block(
      'server',
      'listen 443 ssl http2;',
      'listen [::]:443 ssl http2;',
      `server_name ${hostname};`,
      `ssl_certificate /etc/ssl/${hostname}/fullchain.pem; # <<<`,
      `ssl_certificate_key /etc/ssl/${hostname}/privkey.pem; # <<<`,
      'ssl_protocols TLSv1.2 TLSv1.3;',
      'ssl_session_cache shared:giao_duc:10m;',
      'server_tokens off;',
      'sendfile on;',
      'tcp_nopush on;',
      'keepalive_timeout 65s;',
      `# The folder in which ${basePath} lies. <<<`,
      'root /var/www/html;',
      'include /etc/nginx/giao-duc/site.conf; # <<<',
    ),
  ];
}

/** What nginx needs: maps for all of it, an include for the server, and a server as an example. */
export function nginxFiles(host: Host): readonly HostFile[] {
  const head =
    '# Generated from the one declaration of headers and types: do not edit, release again.';
  const file = (path: string, ...lines: readonly string[]): HostFile => ({
    path,
    text: `${[head, ...lines].join('\n')}\n`,
  });
  return [
    file(
      'maps.conf',
      '# Into /etc/nginx/conf.d/: what depends on the address or the browser.',
      'map_hash_bucket_size 256;',
      ...maps(host),
    ),
    file(
      'site.conf',
      '# Include this in the server { } of the host, whose root holds the folder of the site.',
      ...locations(host),
    ),
    file('example.conf', ...example(host)),
  ];
}
