import type { BrokenCopy } from './brokenCopy.ts';

/** Breaks a copy of the project. */
export type Edit = (copy: BrokenCopy) => void;

const html = 'dist/**/*.html';

/** Adds a rule behind all others of every page. */
export function rule(css: string): Edit {
  return (copy) =>
    copy.edit(html, (text) =>
      text.replace(/^(.*)<\/style>/s, (_, before: string) => `${before}${css}</style>`),
    );
}

/** Replaces a piece of the pages; of a text the first, of a pattern as many as it says. */
export function markup(
  from: string | RegExp,
  to: string | ((found: string) => string),
  file = html,
): Edit {
  const asItStands = typeof to === 'string' && typeof from === 'string' ? () => to : to;
  return (copy) =>
    copy.edit(file, (text) =>
      typeof asItStands === 'string'
        ? text.replace(from, asItStands)
        : text.replace(from, asItStands),
    );
}

/** Replaces a piece of the source of a script that pages load, which is built again. */
export function island(file: string, from: string | RegExp, to: string): Edit {
  return (copy) => {
    copy.edit(file, (code) => code.replace(from, () => to));
    copy.renewScripts();
  };
}

/** Adds to the script that pages share. */
export function scriptEnd(code: string): Edit {
  return (copy) => copy.edit('dist/_astro/Page.*.js', (text) => text + code);
}

/** Replaces a piece of a file of the project, sources included. */
export function source(file: string, from: string | RegExp, to: string): Edit {
  return (copy) => copy.edit(file, (text) => text.replace(from, () => to));
}

/** Does several edits, each of which must change something. */
export function all(...edits: readonly Edit[]): Edit {
  return (copy) => {
    for (const edit of edits) edit(copy);
  };
}
