/** A browser of any make, as far as the tests of several engines need it. All it tells is lines. */
export interface Engine {
  readonly name: string;
  /** Its name and version, as it says them. */
  readonly version: string;
  open(url: string): Promise<void>;
  /**
   * Runs a function in the page that is open.
   *
   * @param work taken as its source text: it may use nothing but its argument and the page
   */
  run<Given>(
    work: (given: Given) => readonly string[] | Promise<readonly string[]>,
    given: Given,
  ): Promise<readonly string[]>;
  /** Presses and lets go at a place of the window, as a finger or a mouse does. */
  press(x: number, y: number): Promise<void>;
  /** The page on paper, as a PDF; undefined where the engine cannot be asked for it. */
  print(): Promise<Buffer | undefined>;
  close(): Promise<void>;
}

/** The source of a call that ends with lines of text, written as JSON. */
export function callOf<Given>(
  work: (given: Given) => readonly string[] | Promise<readonly string[]>,
  given: Given,
): string {
  return `Promise.resolve((${String(work)})(${JSON.stringify(given)})).then(JSON.stringify)`;
}

/** Reads what such a call has ended with. */
export function linesOf(text: unknown): readonly string[] {
  const lines: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
  if (Array.isArray(lines)) return lines.map(String);
  throw new Error(`no lines: ${JSON.stringify(text)}`);
}

/** A press at a place, in the words that WebDriver and WebDriver BiDi share. */
export function pressAt(x: number, y: number): readonly object[] {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}

/** A part of an answer that came as JSON; undefined where there is none. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = new Map(Object.entries(found)).get(key);
  }
  return found;
}
