import { describe, expect, test } from 'vitest';
import type { Locale } from '../locale/locales.ts';
import { fingerprint } from '../stories/fingerprint.ts';
import { requireStory } from '../stories/parseStory.ts';
import { copyPair } from './stories.ts';

const story = (locale: Locale, slug: string, more = '') =>
  requireStory({
    name: 'bench',
    locale,
    file: slug,
    text: `---
slug: ${slug}
order: 3
headline: 'A headline'
${more}---

## One [#one]

<Chart id="a" />

Words between.

<Chart id="b" />

<Chart id="c" />

<Chart id="d" />

The end.
`,
  });

describe('copyPair(pair, number)', () => {
  const pair = { vi: story('vi', 'mot'), en: story('en', 'one', 'translates: 0123456789ab\n') };
  const copy = copyPair(pair, 7);

  test('gives each language an address and a place of its own', () => {
    expect(copy.vi).toMatch(/^slug: mot-7$/m);
    expect(copy.en).toMatch(/^slug: one-7$/m);
    expect(copy.vi).toMatch(/^order: 1007$/m);
  });

  test('leaves the first three charts and all words', () => {
    expect(copy.vi.match(/<Chart/g)).toHaveLength(3);
    expect(copy.vi).not.toContain('id="d"');
    expect(copy.vi).toContain('Words between.');
    expect(copy.vi).toContain('The end.');
  });

  test('is an up-to-date translation', () => {
    expect(copy.en).toContain(`translates: '${fingerprint(copy.vi)}'`);
  });

  test('differs from number to number', () => {
    expect(copyPair(pair, 8).vi).not.toBe(copy.vi);
  });
});
