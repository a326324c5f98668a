import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineHashes } from '../hosts/headers.ts';

// Comments and the other tags are matched only to be stepped over, with whatever they quote.
const attributes = /(?:"[^"]*"|'[^']*'|[^'">])*/.source;
const parts = new RegExp(
  `<!--[^]*?-->|<(script|style)(?=[\\s>])(${attributes})>([^]*?)</\\1\\s*>|<[a-z]${attributes}>`,
  'gi',
);
const attribute = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

// Browsers put these under script-src; every other type is data that nothing runs.
const executable =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

function isInlineScript(text: string): boolean {
  const values = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    values.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return !values.has('src') && executable.test((values.get('type') ?? '').trim());
}

function hashSource(code: string): string {
  // The HTML parser turns every line end into LF before the browser hashes.
  const text = code.replaceAll(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The hash sources of the inline styles and scripts of one HTML text, each kind distinct and sorted.
 *
 * @example hashInline('<style>p{color:red}</style>').style // ["'sha256-…'"]
 */
export function hashInline(html: string): InlineHashes {
  const script = new Set<string>();
  const style = new Set<string>();
  for (const [, name, text = '', code = ''] of html.matchAll(parts)) {
    const kind = name?.toLowerCase();
    if (kind === 'style') style.add(hashSource(code));
    if (kind === 'script' && isInlineScript(text)) script.add(hashSource(code));
  }
  return { script: [...script].sort(), style: [...style].sort() };
}

/** The hash sources of the inline styles and scripts of all HTML files of a folder. */
export function inlineHashes(folder: string): InlineHashes {
  const files = globSync('**/*.html', { cwd: folder });
  const found = files.map((file) => hashInline(readFileSync(join(folder, file), 'utf8')));
  return {
    script: [...new Set(found.flatMap(({ script }) => script))].sort(),
    style: [...new Set(found.flatMap(({ style }) => style))].sort(),
  };
}
