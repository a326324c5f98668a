/** How words are set: plain text, figures and totals, headlines. */
export type TextStyle = 'plain' | 'strong' | 'headline';

/** The width of words in em of their size. */
export type Measure = (text: string, style: TextStyle) => number;

/** Words set in one style. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
}

/** From one baseline to the next, in em: stacked Vietnamese marks must not touch the line above. */
export const leading = 1.32;

/** The width of a line of runs, in em. */
export function lineWidth(line: readonly Run[], measure: Measure): number {
  return line.reduce((sum, { text, style }) => sum + measure(text, style), 0);
}

/** Puts a word behind a line, in a run of its own where its style differs. */
function append(line: readonly Run[], word: Run): Run[] {
  const last = line.at(-1);
  if (last === undefined) return [word];
  if (last.style === word.style)
    return [...line.slice(0, -1), { ...last, text: `${last.text} ${word.text}` }];
  return [...line.slice(0, -1), { ...last, text: `${last.text} ` }, word];
}

/**
 * Breaks runs into lines no wider than `width` em. Lines break at plain spaces only, so that a
 * figure stays with its unit; a single word that is wider stands alone.
 */
function wrapRuns(runs: readonly Run[], width: number, measure: Measure): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  for (const { text, style } of runs) {
    const space = measure(' ', style);
    for (const word of text.split(' ')) {
      const size = measure(word, style);
      if (line.length > 0 && used + space + size > width) {
        lines.push(line);
        line = [];
        used = 0;
      }
      used += size + (line.length > 0 ? space : 0);
      line = append(line, { text: word, style });
    }
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** How ill a line stands: short ones cost, ends of clauses gain, a number cut from its noun costs. */
function lineCost(line: readonly Run[], width: number, last: boolean, measure: Measure): number {
  const text = line.at(-1)?.text ?? '';
  const empty = 1 - lineWidth(line, measure) / width;
  if (empty < 0 && line.some(({ text: words }) => words.trim().includes(' '))) return Infinity;
  const ending = last ? 0 : /[.,:;]$/.test(text) ? -0.12 : /\d$/.test(text) ? 0.1 : 0;
  return empty ** 2 + ending;
}

/**
 * Like {@link wrapRuns}, without adding a line, but with lines as even as can be, which break after
 * a clause rather than inside it.
 */
export function balanceRuns(runs: readonly Run[], width: number, measure: Measure): Run[][] {
  const simple = wrapRuns(runs, width, measure);
  if (simple.length < 2) return simple;
  const words = runs.flatMap(({ text, style }) =>
    text.split(' ').map((word) => ({ text: word, style })),
  );
  interface Setting {
    readonly cost: number;
    readonly lines: Run[][];
  }
  // The best setting of the first so many words, for every number of words, line by line.
  let best: (Setting | undefined)[] = [{ cost: 0, lines: [] }];
  for (let count = 1; count <= simple.length; count += 1) {
    const next: (Setting | undefined)[] = [];
    best.forEach((setting, start) => {
      let line: Run[] = [];
      for (let end = start + 1; setting !== undefined && end <= words.length; end += 1) {
        line = append(line, words[end - 1] ?? { text: '', style: 'plain' });
        const cost = setting.cost + lineCost(line, width, end === words.length, measure);
        if (cost === Infinity) break;
        if (cost < (next[end]?.cost ?? Infinity))
          next[end] = { cost, lines: [...setting.lines, line] };
      }
    });
    best = next;
  }
  return best[words.length]?.lines ?? simple;
}
