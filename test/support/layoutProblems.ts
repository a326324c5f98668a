/**
 * What is cut off, sticks out or overlaps on a page, in words. Runs in the browser, and therefore
 * knows nothing but what stands in it.
 */
export function layoutProblems(): string[] {
  interface Box {
    readonly words: string;
    readonly element: Element;
    readonly rect: DOMRect;
  }
  const problems: string[] = [];
  const width = document.documentElement.clientWidth;
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width) {
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 3)
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
    problems.push(`the page is ${scrollWidth} px wide on ${width} px: ${wide.join(', ')}`);
  }

  // Wide tables scroll in a frame of their own.
  const skipped = 'script, style, .visually-hidden, .skip, .table-scroll';
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!element || words === '' || element.closest(skipped)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) boxes.push({ words, element, rect });
  }

  const clips = new Set(
    [...document.body.querySelectorAll('*')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return (overflowX !== 'visible' || overflowY !== 'visible') && !element.closest(skipped);
    }),
  );
  for (const { words, element, rect } of boxes) {
    // The contents may stand in the margin, where there is one.
    const frame = element.closest('.contents')
      ? undefined
      : element.closest('figure, main, header, footer')?.getBoundingClientRect();
    const left = Math.max(0, frame?.left ?? 0) - 1;
    const right = Math.min(width, frame?.right ?? width) + 1;
    if (rect.left < left || rect.right > right) problems.push(`“${words}” sticks out`);
    for (let clip: Element | null = element; clip; clip = clip.parentElement) {
      if (!clips.has(clip)) continue;
      const edge = clip.getBoundingClientRect();
      if (
        rect.right > edge.right + 1 ||
        rect.left < edge.left - 1 ||
        rect.bottom > edge.bottom + 1 ||
        rect.top < edge.top - 1
      )
        problems.push(`“${words}” is cut off by ${clip.tagName}`);
    }
  }

  // A box that lays out its parts would take a name on one line for a part, and drop the space before it.
  for (const name of document.querySelectorAll('whole-name')) {
    const parent = name.parentElement;
    const hasWords = [...(parent?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''),
    );
    if (parent && hasWords && /flex|grid/.test(getComputedStyle(parent).display))
      problems.push(`“${parent.textContent}” is torn apart`);
  }

  // Letters fill less than the box that a line of them takes.
  const inner = ({ left, right, top, bottom, height }: DOMRect) => ({
    left: left + 0.5,
    right: right - 0.5,
    top: top + height * 0.15,
    bottom: bottom - height * 0.15,
  });
  // The stills of a guided chart lie on one another, and what floats over the page is meant to.
  const floats = '.stage, .guide, .plot, #detail, #notice, .skip, .contents, header';
  const flowing = boxes
    .filter(({ element }) => !element.closest(floats))
    .sort((one, other) => one.rect.top - other.rect.top);
  flowing.forEach((one, index) => {
    const a = inner(one.rect);
    for (const other of flowing.slice(index + 1)) {
      const b = inner(other.rect);
      if (b.top >= a.bottom) break;
      // Lines of one text come close where letters are raised, and never lie on one another.
      const same = one.element.contains(other.element) || other.element.contains(one.element);
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top;
      if (!same && !apart) problems.push(`“${one.words}” and “${other.words}” overlap`);
    }
  });
  for (const plot of document.querySelectorAll('.plot')) {
    const own = boxes.filter(({ element }) => plot.contains(element));
    own.forEach((one, index) => {
      const a = inner(one.rect);
      for (const other of own.slice(index + 1)) {
        const b = inner(other.rect);
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        if (!apart) problems.push(`“${one.words}” and “${other.words}” overlap`);
      }
    });
    for (const mark of plot.querySelectorAll('rect, circle, line, path')) {
      // Of two drawings one is shown.
      if (mark.getClientRects().length === 0) continue;
      const { left, right, width: wide, height } = mark.getBoundingClientRect();
      if (left < 0 || right > width) problems.push(`a ${mark.tagName} is off the page`);
      const dot = mark.tagName === 'circle';
      if (dot && (wide === 0 || height === 0)) problems.push(`a ${mark.tagName} has no size`);
    }
  }
  return [...new Set(problems)];
}
