import { describe, expect, test } from 'vitest';
import { hashInline } from './inlineHashes.ts';
import { statePolicy } from './pagePolicies.ts';

const page = '<!doctype html><head><meta charset="utf-8"><style>p{}</style><script>go()</script>';

describe('statePolicy(html, path)', () => {
  const stated = statePolicy(page, '/index.html');
  const [, policy = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(stated) ?? [];

  test('lets the page’s own inline code run, and no other', () => {
    const { script, style } = hashInline(page);
    expect(policy).toContain(`script-src 'self' ${script.join(' ')};`);
    expect(policy).toContain(`style-src 'self' ${style.join(' ')};`);
    expect(policy).not.toContain('unsafe');
  });

  test('stands behind the charset and before all that it is about', () => {
    expect(stated.indexOf('charset')).toBeLessThan(stated.indexOf('http-equiv'));
    expect(stated.indexOf('http-equiv')).toBeLessThan(stated.indexOf('<style>'));
  });

  test('is stated once, and again where the page has changed', () => {
    expect(statePolicy(stated, '/index.html')).toBe(stated);
    const changed = page.replace('p{}', 'b{}');
    expect(statePolicy(stated.replace('p{}', 'b{}'), '/')).toBe(statePolicy(changed, '/'));
  });

  test('leaves to the header who may frame the page', () => {
    expect(policy).not.toContain('frame-ancestors');
  });

  test('lets the whole site in one file use what it holds', () => {
    expect(statePolicy(page, '/downloads/a.html')).toContain('img-src data:');
  });
});
