import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, test } from 'vitest';
import { apacheFiles } from './apache.ts';
import { binaryTypes, textTypes } from './headers.ts';
import type { Host, HostFile } from './host.ts';
import { iisFiles } from './iis.ts';
import { nginxFiles } from './nginx.ts';
import { pagesFiles } from './pagesHosts.ts';

const host: Host = {
  siteUrl: 'https://dienbien.example',
  basePath: '/du-lieu/',
  hashes: { script: ["'sha256-a+b/c='"], style: [] },
  moved: { 'en/schools/': 'en/school-network/' },
};
const names = [
  '_astro/',
  'chi-tieu/',
  'downloads/',
  'en/charts/',
  'en/embed/',
  'index.html',
  'nhung/',
];
const text = (files: readonly HostFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? '';

const apache = text(apacheFiles(host), '.htaccess');
const nginx = nginxFiles(host)
  .map((file) => file.text)
  .join('');
const iis = text(iisFiles(host), 'web.config');

describe.each([
  ['Apache', apache],
  ['nginx', nginx],
  ['IIS', iis],
])('the rules for %s', (_, rules) => {
  test('name every type that is declared', () => {
    for (const [extension, type] of [...textTypes, ...binaryTypes]) {
      expect(rules).toContain(type);
      expect(rules).toMatch(new RegExp(String.raw`\b${extension}\b`));
    }
  });

  test('protect readers, and let other sites frame what is made for it', () => {
    expect(rules).toContain("'sha256-a+b/c='");
    expect(rules).toContain("frame-ancestors 'none'");
    expect(rules).toContain('frame-ancestors *');
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'])
      expect(rules).toContain(name);
  });

  test('keep what is named after its content, and the worker never', () => {
    expect(rules).toContain('public, max-age=31536000, immutable');
    expect(rules).toContain('no-store');
  });

  test('leave the rest of a host that the site shares alone', () => {
    expect(rules).not.toContain('Strict-Transport-Security');
  });
});

test('a host of its own is tied to HTTPS', () => {
  const own = { ...host, basePath: '/' };
  for (const file of [apacheFiles(own)[0], nginxFiles(own)[1], iisFiles(own)[0]])
    expect(file?.text).toContain('Strict-Transport-Security');
});

test('moved addresses lead on, with and without their slash', () => {
  expect(apache).toContain('RewriteRule ^en/schools/?$ /du-lieu/en/school-network/ [R=301,L]');
  expect(nginx).toContain('location = /du-lieu/en/schools/ {');
  expect(nginx).toContain('location = /du-lieu/en/schools {');
  expect(text(pagesFiles(host, names), '_redirects')).toContain(
    '/du-lieu/en/schools/ /du-lieu/en/school-network/ 301',
  );
});

test('the rules for Apache ask for no more than most hosts allow, and end those above', () => {
  expect(apache).toMatch(/^RewriteEngine On$/m);
  // These need another AllowOverride than FileInfo; one that is refused is an error on every page.
  expect(apache).not.toMatch(
    /^\s*(?:Options|DirectoryIndex|DirectorySlash|Expires\w+|<If\b|Require)\b/m,
  );
});

test('the settings for IIS are XML, with both 404 pages', () => {
  expect(SyntaxValidator.validate(iis)).toBe(true);
  const parsed: unknown = new XMLParser({ ignoreAttributes: false }).parse(iis);
  expect(JSON.stringify(parsed)).toContain(JSON.stringify('du-lieu\\404.html'));
  expect(JSON.stringify(parsed)).toContain(JSON.stringify('du-lieu\\en\\404\\index.html'));
  for (const extension of ['.webmanifest', '.woff2', '.br'])
    expect(iis).toContain(`<remove fileExtension="${extension}" />`);
});

describe('the files for Pages hosts', () => {
  const rules = text(pagesFiles(host, names), '_headers');

  test('say each header once for an address, since some hosts join what they find', () => {
    const policed = [...rules.matchAll(/^(\S+)\n {2}Content-Security-Policy: (.*)$/gm)];
    expect(policed.map(([, path]) => path)).toEqual([
      '/du-lieu/',
      '/du-lieu/_astro/*',
      '/du-lieu/chi-tieu/*',
      '/du-lieu/downloads/*',
      '/du-lieu/en/charts/*',
      '/du-lieu/en/embed/*',
      '/du-lieu/nhung/*',
    ]);
    for (const [, path = '', policy = ''] of policed)
      expect(policy.endsWith('frame-ancestors *'), path).toBe(/embed|nhung/.test(path));
  });

  test('stay within what such hosts take: 100 rules, 2,000 characters a line', () => {
    const many = Array.from({ length: 200 }, (_, index) => `story-${index}/`);
    for (const given of [names, many]) {
      const said = text(pagesFiles(host, given), '_headers');
      expect(said.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
      for (const line of said.split('\n')) expect(line.length).toBeLessThan(2000);
    }
  });
});
