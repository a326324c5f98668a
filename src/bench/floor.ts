/** What a page does without when it is nothing but words and drawings. */
const furniture = [
  /<!--[^]*?-->/g,
  /<(script|nav|header|footer|iframe)\b[^]*?<\/\1\s*>/gi,
  /<(?:link|img|source)\b[^>]*>/gi,
];

const fontFace = /@font-face\s*\{[^}]*\}/gi;

function inside(html: string, name: string): string | undefined {
  return new RegExp(`<${name}\\b[^>]*>([^]*)</${name}\\s*>`, 'i').exec(html)?.[1];
}

/**
 * The floor under a story: the same words, drawings and tables with the same style as one file.
 * It has no script, font or navigation, so that no page with these words can be there earlier.
 *
 * @param html the built page of a story, or the home page
 * @param part what of it is read: the article of a story, all of the home page
 * @throws Error when the page has no such part
 */
export function makeFloor(html: string, part: 'article' | 'main' = 'article'): string {
  const main = inside(html, 'main');
  const article = part === 'main' ? main : inside(main ?? '', 'article');
  if (article === undefined) throw new Error(`The page has no ${part} to make a floor from`);
  const styles = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style\s*>/gi)].map(
    ([, css = '']) => css,
  );
  const content = furniture.reduce((text, pattern) => text.replaceAll(pattern, ''), article);
  return [
    `<!doctype html><html lang="${/<html[^>]*\blang="([^"]*)"/i.exec(html)?.[1] ?? 'vi'}"><head>`,
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    // Without an icon of its own, a browser would ask for one.
    '<link rel="icon" href="data:,">',
    `<style>${styles.join('').replaceAll(fontFace, '')}</style>`,
    `<title>${/<title>([^]*?)<\/title>/i.exec(html)?.[1] ?? ''}</title></head>`,
    `<body><main><article>${content}</article></main></body></html>`,
  ].join('');
}
