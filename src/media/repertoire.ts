const between = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** What pictures may be written with: Latin with Vietnamese, punctuation, a few signs. */
export const repertoire =
  between(0x20, 0x7e) +
  between(0xa0, 0x1b0) +
  between(0x1ea0, 0x1ef9) +
  between(0x2010, 0x2026) +
  '−≤≥×→✓✗';
