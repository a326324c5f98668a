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

/** The part of a pattern behind the slash that a path below the base path begins with. */
const below = (pattern: RegExp): string => pattern.source.replace(String.raw`^\/`, '^');

const variants = [
  { coding: 'br', suffix: 'br' },
  { coding: 'gzip', suffix: 'gz' },
] as const;

/** Rules for addresses: where they lead, and which file answers. */
function rewriting(host: Host): readonly string[] {
  const { basePath } = host;
  const first = 'RewriteCond %{ENV:REDIRECT_STATUS} =""';
  const notFound = ['404\\.html', ...foreignLocales.map((locale) => `${locale}/404(?:/.*)?`)];
  return [
    '# With rules of its own, this folder leaves those of the portal above it behind.',
    'RewriteEngine On',
    'RewriteOptions AllowNoSlash',
    `RewriteBase ${basePath}`,
    ...(basePath === '/'
      ? []
      : [
          // Without its slash the folder is not below itself: the rules would see the host's own path.
          `RewriteCond %{REQUEST_URI} =${basePath.slice(0, -1)}`,
          `RewriteRule ^ ${basePath} [R=301,L]`,
        ]),
    'RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$',
    'RewriteRule ^ - [R=405,L]',
    '',
    '# Moved addresses.',
    ...moves(host).map(
      ({ from, to }) => `RewriteRule ^${quote(from.slice(0, -1))}/?$ ${basePath}${to} [R=301,L]`,
    ),
    '',
    '# What no address leads to: variants, the 404 pages themselves, files for hosts, hidden files.',
    first,
    `RewriteRule (?:^(?:${notFound.join('|')})$|\\.(?:br|gz)$|^(?:web\\.config|_headers|_redirects)$|(?:^|/)\\.) - [R=404,L]`,
    '',
    '# A page has one address, with a slash at its end.',
    first,
    'RewriteCond %{REQUEST_FILENAME} -f',
    'RewriteRule ^(.*/)?index\\.html$ ' + `${basePath}$1 [R=301,L]`,
    'RewriteCond %{REQUEST_FILENAME}/index.html -f',
    `RewriteRule ^(.*[^/])$ ${basePath}$1/ [R=301,L]`,
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule ^ - [R=404,L]',
    'RewriteRule ^((?:.*/)?)$ $1index.html',
    '',
    '# Files named after their content are kept for good, the worker never.',
    ...cacheRules.map(
      ({ pattern }, index) =>
        `RewriteRule ${below(pattern).replace(/\$$/, String.raw`(?:\.(?:br|gz))?$`)} - [E=site_cache:${index}]`,
    ),
    '',
    '# Where another policy holds.',
    ...policies(host).folders.map(
      ({ folder }, index) => `RewriteRule ^${quote(folder)} - [E=site_policy:${index}]`,
    ),
    '',
    '# The smaller variant of a text, where the browser takes it.',
    ...variants.flatMap(({ coding, suffix }) => [
      `RewriteCond %{HTTP:Accept-Encoding} "${takes(coding)}" [NC]`,
      `RewriteCond %{REQUEST_FILENAME}.${suffix} -f`,
      `RewriteRule ^(.+\\.(?:${[...textTypes.keys()].join('|')}))$ $1.${suffix} [L]`,
    ]),
  ];
}

/** A header in the place of whatever rules above this folder have set. */
const header = (name: string, value: string, when = ''): readonly string[] => [
  `  Header onsuccess unset ${name}${when && ` ${when}`}`,
  `  Header always set ${name} "${value}"${when && ` ${when}`}`,
];

/**
 * The rules for Apache, for an `.htaccess`, which needs no more than `AllowOverride FileInfo`. What
 * rules of a portal above set in `<FilesMatch>` is taken back in one that is read after it.
 */
export function apacheFiles(host: Host): readonly HostFile[] {
  const { basePath } = host;
  const { usual, folders } = policies(host);
  const onMatch = (name: string, index: number): string =>
    // After a rule leads to another file, Apache renames what it has set.
    `"expr=%{reqenv:${name}} == '${index}' || %{reqenv:REDIRECT_${name}} == '${index}'"`;
  const types = [...textTypes, ...binaryTypes].map(([extension, type]) =>
    [
      `<FilesMatch "\\.${extension}(?:\\.(?:br|gz))?$">`,
      `  ForceType "${type}"`,
      '</FilesMatch>',
    ].join('\n'),
  );
  const main = [
    '# Generated from the one declaration of headers and types: do not edit, release again.',
    '',
    `ErrorDocument 404 ${basePath}${notFoundFile('vi')}`,
    '',
    ...rewriting(host),
    '',
    '# Variants are ready: nothing is compressed again.',
    'SetEnv no-gzip 1',
    'SetEnv no-brotli 1',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    ...types,
    '',
    '<FilesMatch "^">',
    ...commonHeaders(host).flatMap(([name, value]) => header(name, value)),
    ...header('Content-Security-Policy', usual),
    ...folders.flatMap(({ value }, index) =>
      header('Content-Security-Policy', value, onMatch('site_policy', index)),
    ),
    ...header('Cache-Control', revalidated),
    ...cacheRules.flatMap(({ value }, index) =>
      header('Cache-Control', value, onMatch('site_cache', index)),
    ),
    ...header('Vary', 'Accept-Encoding'),
    '  Header onsuccess unset Expires',
    '  Header onsuccess unset X-Frame-Options',
    '  Header always unset X-Frame-Options',
    '</FilesMatch>',
  ];
  return [
    { path: '.htaccess', text: `${main.join('\n')}\n` },
    ...foreignLocales.map((locale) => ({
      path: `${locale}/.htaccess`,
      text: `# Generated: the 404 page of this language.\nErrorDocument 404 ${basePath}${notFoundFile(locale)}\n`,
    })),
  ];
}
