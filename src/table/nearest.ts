/** How many single-letter edits turn one text into the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Whether a text is a name but for one slip of the keyboard, or two where the name is long. */
export function isSlip(text: string, name: string): boolean {
  const allowed = name.length < 3 ? 0 : name.length < 12 ? 1 : 2;
  return editDistance(text.slice(0, 80).toLowerCase(), name.toLowerCase()) <= allowed;
}

/**
 * The name most like a mistyped one, to suggest in an error; empty when there are no names.
 *
 * @example nearest('primry', ['preschool', 'primary']) // 'primary'
 */
export function nearest(text: string, names: Iterable<string>): string {
  let best = { name: '', distance: Infinity };
  for (const name of names) {
    const distance = editDistance(text.slice(0, 80).toLowerCase(), name.toLowerCase());
    if (distance < best.distance) best = { name, distance };
  }
  return best.name;
}
