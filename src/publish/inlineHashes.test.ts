import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hashInline, inlineHashes } from './inlineHashes.ts';

function sources(...codes: string[]): string[] {
  return codes
    .map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    .sort();
}

describe('hashInline(html)', () => {
  test('gives the hash that the CSP specification gives as its example', () => {
    expect(hashInline("<script>alert('Hello, world.');</script>").script).toEqual([
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    ]);
  });

  test('tells styles from scripts, each once and in order', () => {
    const html =
      '<style>b{}</style><style media="print">a{}</style><STYLE>b{}</STYLE><script>run()</script>';
    expect(hashInline(html)).toEqual({ script: sources('run()'), style: sources('a{}', 'b{}') });
  });

  test.each([
    'type="module"',
    "type='text/javascript'",
    'type=application/javascript',
    'type=""',
    'type="speculationrules"',
    'async data-src="x"',
    'data-note="a src=b > c"',
  ])('takes <script %s> for code', (text) => {
    expect(hashInline(`<script ${text}>go()</script>`).script).toEqual(sources('go()'));
  });

  test.each([
    'src="/a.js"',
    'type="module" src=/a.js',
    "async SRC = '/a.js'",
    'type="application/ld+json"',
    'type="application/json"',
    'type="text/plain"',
  ])('leaves <script %s> out', (text) => {
    expect(hashInline(`<script ${text}>go()</script>`).script).toEqual([]);
  });

  test('hashes the text between the tags to the letter, with line ends as browsers see them', () => {
    const html = '<style>\r\n  p::after { content: "ệ <b> &amp;" }\r</style>';
    expect(hashInline(html).style).toEqual(sources('\n  p::after { content: "ệ <b> &amp;" }\n'));
  });

  test.each([
    '<!-- <script>go()</script> -->',
    '<p title="<script>go()</script>">',
    '<script type="text/plain"><style>a{}</style></script>',
    '<scripture>go()</scripture><styles>a{}</styles>',
  ])('sees no code in %s', (html) => {
    expect(hashInline(html)).toEqual({ script: [], style: [] });
  });

  test('finds the style of an inline picture', () => {
    expect(hashInline('<svg><title>1 < 2</title><style>g{}</style></svg>').style).toEqual(
      sources('g{}'),
    );
  });
});

test('inlineHashes(folder) gathers the HTML files of all folders, and no other files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'en', 'story'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<style>a{}</style><script>one()</script>');
  writeFileSync(join(folder, 'en/story/index.html'), '<style>a{}</style><script>two()</script>');
  writeFileSync(join(folder, 'chart.svg'), '<svg><style>c{}</style></svg>');
  expect(inlineHashes(folder)).toEqual({
    script: sources('one()', 'two()'),
    style: sources('a{}'),
  });
});
