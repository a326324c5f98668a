import { describe, expect, test } from 'vitest';
import { cacheControl, mediaType, pagePolicy, securityHeaders } from './headers.ts';

function policyOf(hashes: Parameters<typeof securityHeaders>[0], path = '/'): Map<string, string> {
  const policy = securityHeaders(hashes, path)['Content-Security-Policy'] ?? '';
  return new Map(
    policy.split('; ').map((directive): [string, string] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('securityHeaders(hashes, path)', () => {
  test('allow only what the site itself brings', () => {
    expect(Object.fromEntries(policyOf({ script: [], style: [] }))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'font-src': "'self'",
      'connect-src': "'self'",
      'manifest-src': "'self'",
      'worker-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
  });

  test('list the hashes of inline code by kind', () => {
    const policy = policyOf({ script: ["'sha256-a'"], style: ["'sha256-b'", "'sha256-c'"] });
    expect(policy.get('script-src')).toBe("'self' 'sha256-a'");
    expect(policy.get('style-src')).toBe("'self' 'sha256-b' 'sha256-c'");
  });

  test.each(['/nhung/school-mergers/', '/en/embed/school-mergers/'])(
    'let other sites frame %s, which is made for it',
    (path) => {
      expect(policyOf({ script: [], style: [] }, path).get('frame-ancestors')).toBe('*');
    },
  );

  test.each(['/', '/en/', '/bieu-do/nhung/', '/en/charts/school-mergers/', '/embed/'])(
    'let nobody frame %s',
    (path) => {
      expect(policyOf({ script: [], style: [] }, path).get('frame-ancestors')).toBe("'none'");
    },
  );

  test('let the whole site in one file use what it holds', () => {
    const none = { script: [], style: [] };
    for (const directive of ['font-src', 'img-src']) {
      expect(policyOf(none, '/downloads/giao-duc-dien-bien.vi.html').get(directive)).toBe('data:');
      expect(policyOf(none, '/en/downloads/').get(directive)).toBe("'self'");
    }
  });

  test('name every protection once, and let anyone read what is public', () => {
    const { 'Content-Security-Policy': policy, ...others } = securityHeaders(
      { script: [], style: [] },
      '/',
    );
    expect(policy).not.toContain('unsafe');
    expect(others).toEqual<Record<string, unknown>>({
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': expect.stringContaining('camera=(), '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Access-Control-Allow-Origin': '*',
    });
  });
});

test('a site that shares its host does not tie all of it to HTTPS', () => {
  const none = { script: [], style: [] };
  expect(securityHeaders(none, '/', '/du-lieu/')).not.toHaveProperty('Strict-Transport-Security');
});

test('pagePolicy(hashes, path) is the header’s, but for what only a header may say', () => {
  const hashes = { script: ["'sha256-a'"], style: [] };
  const said = policyOf(hashes);
  said.delete('frame-ancestors');
  expect(pagePolicy(hashes, '/')).toBe([...said].map((each) => each.join(' ')).join('; '));
  expect(pagePolicy(hashes, '/downloads/x.html')).toContain('font-src data:');
});

describe('cacheControl(path)', () => {
  test('keeps for a year what is named after its content', () => {
    for (const path of ['/_astro/page.B1a2.css', '/pictures/lao-students.vi.card.0a1b2c3d.png'])
      expect(cacheControl(path)).toBe('public, max-age=31536000, immutable');
  });

  test('never keeps the worker, which says what else is new', () => {
    expect(cacheControl('/sw.js')).toBe('no-store');
  });

  test.each([
    '/',
    '/index.html',
    '/en/_astro/',
    '/_astro',
    '/data/schools.csv',
    '/pictures/lao-students.vi.square.png',
  ])('has %s asked about before each use', (path) => {
    expect(cacheControl(path)).toBe('no-cache');
  });
});

describe('mediaType(path)', () => {
  test('says the charset of a text, and of nothing else', () => {
    expect(mediaType('/data/schools.csv')).toBe('text/csv; charset=utf-8');
    expect(mediaType('/share.png')).toBe('image/png');
  });

  test.each(['/LICENSE', '/x.constructor', '/png'])('says nothing about %s', (path) => {
    expect(mediaType(path)).toBeUndefined();
  });
});
