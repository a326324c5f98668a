import type { Breakage, Probe } from './define.ts';
import { island, markup, source } from './edits.ts';
import { chartPage, framedChart, home, story } from './pages.ts';

const served = (by: string, name: string): Probe => ({
  file: 'test/site/hosts.test.ts',
  name: `a release served by ${by} ${name}`,
});
const release = (name: string): Probe => ({ file: 'test/site/release.test.ts', name });
const check = (name: string): Probe => ({ file: 'src/hosts/checkHost.test.ts', name });
const everyAddress = 'answers every address like our own server';

/** What hosts do with the site, and what it does on hosts that do nothing. */
export const hosts: readonly Breakage[] = [
  {
    id: 'portal-rules-hold',
    promise: 'The rules of the portal end at the folder of the site',
    breaks: source('src/hosts/apache.ts', "'RewriteEngine On'", "'RewriteEngine Off'"),
    probe: served('apache', `under /du-lieu/ ${everyAddress}`),
  },
  {
    id: 'portal-caching-holds',
    promise: 'What the portal says of caching does not hold for the site',
    breaks: source(
      'src/hosts/apache.ts',
      'Header onsuccess unset ${name}',
      'Header onsuccess set X-${name} 1',
    ),
    probe: served('apache', `under /du-lieu/ ${everyAddress}`),
  },
  {
    id: 'apache-variants-unused',
    promise: 'Apache sends the variant that a browser takes',
    breaks: source('src/hosts/apache.ts', '$1.${suffix} [L]', '- [L]'),
    probe: served('apache', `under / ${everyAddress}`),
  },
  {
    id: 'nginx-variants-unused',
    promise: 'nginx sends the variant that a browser takes',
    breaks: source(
      'src/hosts/nginx.ts',
      '`try_files ${file}${variant} ${file} =404;`',
      '`try_files ${file} =404;`',
    ),
    probe: served('nginx', `under / ${everyAddress}`),
  },
  {
    id: 'nginx-refused-coding-sent',
    promise: 'nginx does not send a coding that is refused',
    breaks: source('src/hosts/host.ts', '|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))', '|;)'),
    probe: served('nginx', 'under / weighs codings'),
  },
  {
    id: 'nginx-one-not-found',
    promise: 'nginx shows the 404 page of the language',
    breaks: source(
      'src/hosts/nginx.ts',
      "'error_page 404 ' + `${variable('not_found')};`",
      '`error_page 404 ${basePath}404.html;`',
    ),
    probe: served('nginx', 'under /du-lieu/ shows the 404 page of the language'),
  },
  {
    id: 'apache-variants-public',
    promise: 'Variants have no address of their own',
    breaks: source('src/hosts/apache.ts', '\\\\.(?:br|gz)$|^(?:web', '^(?:web'),
    probe: served('apache', 'under / keeps to itself its variants'),
  },
  {
    id: 'page-without-policy',
    promise: 'Every page states its policy itself',
    breaks: markup(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '', `dist/${story}`),
    probe: release('gets the policy from every page itself'),
  },
  {
    id: 'plain-host-unguarded',
    promise: 'On a host that sends only files a foreign script does not run',
    breaks: markup('http-equiv="Content-Security-Policy"', 'name="policy"'),
    pages: [home, framedChart, chartPage],
    probe: {
      file: 'test/browser/plainHost.test.ts',
      name: 'every kind of page works on a host that sends only files',
    },
  },
  {
    id: 'release-for-nowhere',
    promise: 'A release is made for an address',
    breaks: source('src/commands/release.ts', 'if (local.test(siteUrl))', "if (siteUrl === '')"),
    probe: release('refuses without the address'),
  },
  {
    id: 'release-assumes-in-silence',
    promise: 'A release says what it assumes',
    breaks: source('src/commands/release.ts', 'if (!process.env[name])', 'if (!name)'),
    probe: release('says what it assumes'),
  },
  {
    id: 'release-of-the-clock',
    promise: 'The same release has the same bytes',
    breaks: source('src/publish/release.ts', 'day, 12)', 'day, new Date(0).getHours())'),
    probe: release('is packed into the same bytes in every time zone'),
  },
  {
    id: 'edition-of-the-environment',
    promise: 'A build is of the edition that it is asked for',
    breaks: source(
      'astro.config.mjs',
      'JSON.stringify(edition)',
      '\'{name:"1",date:"2026-11-23"}\'',
    ),
    probe: {
      file: 'test/browser/builds.test.ts',
      name: 'every page says which edition it was asked to be',
    },
  },
  {
    id: 'release-that-differs',
    promise: 'Two releases made in two places are the same to the byte',
    breaks: source('src/publish/release.ts', 'day, 12)', 'day, new Date(0).getHours())'),
    probe: {
      file: 'test/all/builds.test.ts',
      name: 'two releases have the same bytes',
    },
  },
  {
    id: 'release-unsummed',
    promise: 'Every file of a release has its checksum',
    breaks: source(
      'src/publish/release.ts',
      'const lines = files.map(',
      'const lines = files.slice(1).map(',
    ),
    probe: release('has a checksum for every file'),
  },
  {
    id: 'type-undeclared',
    promise: 'Every type is declared',
    breaks: source('src/hosts/headers.ts', "  ['woff2', 'font/woff2'],\n", ''),
    probe: release('says the type of every file'),
  },
  {
    id: 'check-sees-no-cache',
    promise: 'The check finds a worker that is kept',
    breaks: source('src/hosts/checkHost.ts', "find('check.worker'", "void ('check.worker'"),
    probe: check('finds check.worker'),
  },
  {
    id: 'worker-left-behind',
    promise: 'The check leaves no worker behind',
    breaks: island(
      'src/site/hostCheck/tryWorker.client.ts',
      'await registration.unregister();',
      'void registration;',
    ),
    probe: {
      file: 'test/browser/plainHost.test.ts',
      name: 'the check tries the worker, says why it is refused, and leaves none behind',
    },
  },
  {
    id: 'shut-frame-without-address',
    promise: 'A frame that is shut off shows its address',
    breaks: markup('self.origin==="null"', 'self.origin==="nil"'),
    pages: [chartPage, framedChart],
    probe: {
      file: 'test/browser/embed.test.ts',
      name: 'shows its address in a frame that is shut off',
    },
  },
];
