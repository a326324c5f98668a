import { readFileSync } from 'node:fs';
import type { Chart } from '../charts/define.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { placeholder } from '../figures/words.ts';
import { locales } from '../locale/locales.ts';
import { placeTyped, spanIn } from '../stories/spanIn.ts';
import { chartFile } from '../stories/chartFile.ts';
import type { Story } from '../stories/story.ts';

/** What a reader would take for a slip of the typewriter. */
const slip =
  /["']|--|(?<=\s)-(?=\s)|\d-\d{4}(?!\d)|(?<=[\p{L}\d])\s[,.;:](?=\s|$)|[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/gu;

interface Slip {
  readonly text: string;
  readonly offset: number;
}

/** The slips in a text; references to figures are no text. */
function slipsIn(text: string): readonly Slip[] {
  const prose = text.replaceAll(placeholder, (found) => '0'.repeat(found.length));
  return [...prose.matchAll(slip)].map(({ 0: found, index }) => ({ text: found, offset: index }));
}

function warning({ text }: Slip): Pick<FileIssue, 'key' | 'values'> {
  const code = text.trim().codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return { key: 'warning.typography', values: { text: text.trim(), code: `U+${code}` } };
}

function warnOfStory(story: Story): readonly FileIssue[] {
  const { file, text, fields, typed } = story;
  const shown = fields.filter(({ name }) =>
    ['headline', 'standfirst', 'description', 'leadingLabel', 'keys.label'].includes(name),
  );
  return [...shown, ...typed].flatMap((piece) =>
    slipsIn(piece.text).map((found) => {
      const { line, column } = placeTyped(text, piece, found.text, found.offset);
      return { file, line, column, ...warning(found) };
    }),
  );
}

function warnOfChart({ id, words }: Chart): readonly FileIssue[] {
  const file = chartFile(id);
  const code = readFileSync(file, 'utf8');
  return locales.flatMap((locale) =>
    Object.values(words[locale]).flatMap((text: string) =>
      slipsIn(text).map((found) => {
        const start = code.indexOf(text);
        const { line, column } = spanIn(code, start + found.offset, 0);
        return { file, ...(start < 0 ? {} : { line, column }), ...warning(found) };
      }),
    ),
  );
}

/**
 * Straight quotes, hyphens for dashes, spaces before a comma and signs that nobody sees, each with
 * its place.
 */
export function checkTypography(
  stories: readonly Story[],
  charts: readonly Chart[],
): readonly FileIssue[] {
  return [...stories.flatMap(warnOfStory), ...charts.flatMap(warnOfChart)];
}
