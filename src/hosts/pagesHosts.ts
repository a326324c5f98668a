import { cacheControl } from './headers.ts';
import { commonHeaders, moves, policies, type Host, type HostFile } from './host.ts';

/** The most rules that a Pages host takes. */
const most = 100;

/**
 * The files for Pages hosts. Where two of their rules match, some hosts join what both say; so that
 * no header is said twice, the policy stands at each folder by its name.
 *
 * @param names of the files and folders at the top of the site and of each language's folder
 */
export function pagesFiles(host: Host, names: readonly string[]): readonly HostFile[] {
  const { basePath } = host;
  const { usual, folders } = policies(host);
  const rule = (path: string, name: string, value: string): string =>
    `${basePath}${path}\n  ${name}: ${value}\n`;
  const own = new Map(folders.map(({ folder, value }) => [folder, value]));
  const policed = ['', ...names.filter((name) => name.endsWith('/'))].map((name) =>
    rule(name === '' ? name : `${name}*`, 'Content-Security-Policy', own.get(name) ?? usual),
  );
  const kept = [
    rule('_astro/*', 'Cache-Control', cacheControl('/_astro/')),
    rule('sw.js', 'Cache-Control', 'no-store'),
  ];
  const everywhere = [
    `${basePath}*`,
    ...commonHeaders(host).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ].join('\n');
  const rules = [everywhere, ...kept, ...policed];
  return [
    {
      path: '_headers',
      text: [
        '# Generated from the one declaration of headers and types: do not edit, release again.',
        // Every page states its policy itself; only who may frame it is then not said.
        ...(rules.length > most ? [everywhere, ...kept] : rules),
      ].join('\n'),
    },
    {
      path: '_redirects',
      text: [
        '# Generated from src/routes/moved.ts: do not edit, release again.',
        ...moves(host).map(({ from, to }) => `${basePath}${from} ${basePath}${to} 301`),
        '',
      ].join('\n'),
    },
    // GitHub Pages leaves out folders that begin with a line at the foot, unless it is told.
    { path: '.nojekyll', text: '' },
  ];
}
