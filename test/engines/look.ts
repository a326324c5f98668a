/** What is looked at in every engine: addresses of pages below the origin, and widths in pixels. */
export interface Look {
  readonly pages: readonly string[];
  readonly widths: readonly number[];
}

/**
 * Opens pages in the frame of the stage, at each width, tries what they offer and measures their
 * charts. Runs in the browser, whichever it is, and is passed to it as text.
 *
 * @returns lines of `fault`, `tried` or `box`, with tabs between their parts
 */
export async function lookAtPages({ pages, widths }: Look): Promise<readonly string[]> {
  const lines: string[] = [];
  const frame = document.querySelector('iframe');
  if (!frame) throw new Error('this is not the stage');

  const frames = (count: number): Promise<void> =>
    new Promise((done) => {
      const next = (left: number): void => {
        if (left === 0) done();
        else requestAnimationFrame(() => next(left - 1));
      };
      next(count);
    });
  /** Whether something comes true while the page is given time. */
  const comes = async (isTrue: () => boolean): Promise<boolean> => {
    for (let turn = 0; turn < 1500; turn += 1) {
      if (isTrue()) return true;
      await new Promise((done) => setTimeout(done, 20));
    }
    return false;
  };
  const open = async (path: string): Promise<Document> => {
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.src = path;
    await loaded;
    const page = frame.contentDocument;
    if (!page) throw new Error(`${path} cannot be read`);
    await page.fonts.ready;
    return page;
  };
  const isShown = (element: Element): boolean => element.getClientRects().length > 0;
  const shownDrawing = (figure: Element): Element | undefined =>
    [...figure.querySelectorAll('.plot > svg')].find(isShown);

  for (const path of pages) {
    const fault = (words: string): void => void lines.push(`fault\t${path}: ${words}`);
    const tried = (what: string): void => void lines.push(`tried\t${what}`);
    frame.style.width = `${widths[0] ?? 360}px`;
    const page = await open(path);
    const root = page.documentElement;
    const view = page.defaultView;
    if (!view) throw new Error(`${path} has no window`);

    for (const width of widths) {
      frame.style.width = `${width}px`;
      await frames(2);
      if (root.scrollWidth > view.innerWidth)
        fault(`${root.scrollWidth - view.innerWidth} px to scroll sideways at ${width} px`);
      const drawings = [...page.querySelectorAll<SVGSVGElement>('svg.drawing')].filter(isShown);
      for (const [index, svg] of drawings.entries()) {
        const box = svg.getBoundingClientRect();
        const name = `${path} ${width} ${index}`;
        // A key between words stands where their font lets it.
        const left = svg.closest('.plot') ? box.left : 0;
        lines.push(`box\t${name} whole\t${left} 0 ${box.width} ${box.height}`);
        const marks = svg.querySelectorAll<SVGGraphicsElement>('rect, circle, line, path, text');
        if (box.width < 20 || box.height < 5 || marks.length === 0)
          fault(`drawing ${index} shows nothing at ${width} px`);
        for (const [count, mark] of [...marks].entries()) {
          const place = mark.getScreenCTM();
          if (!isShown(mark) || !place) continue;
          const { x, y, width: wide, height } = mark.getBBox();
          // Words stand where they are held; how wide they run is up to the font of the system.
          const anchor = view.getComputedStyle(mark).textAnchor;
          const held = anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0;
          const isText = mark.tagName === 'text';
          // What has no size is not shown, and not measured alike.
          if (/rect|circle/.test(mark.tagName) && (wide === 0 || height === 0)) continue;
          const left = place.a * (x + (isText ? held * wide : 0)) + place.e - box.left;
          // Their line, which is the same for every font.
          if (mark instanceof view.SVGTextElement && mark.getNumberOfChars() === 0) continue;
          const line = mark instanceof view.SVGTextElement ? mark.getStartPositionOfChar(0).y : y;
          const top = place.d * line + place.f - box.top;
          const size = isText ? '' : ` ${place.a * wide} ${place.d * height}`;
          lines.push(`box\t${name} ${mark.tagName} ${count}\t${left} ${top}${size}`);
          const start = place.a * x + place.e - box.left;
          const out = Math.max(-start, start + place.a * wide - box.width);
          if (isText) lines.push(`words\t${name} ${count}\t${out}`);
        }
      }
      for (const figure of page.querySelectorAll('figure.chart'))
        if (figure.querySelector('.plot') && !shownDrawing(figure))
          fault(`${figure.id || 'a chart'} is not drawn at ${width} px`);
    }

    frame.style.width = `${widths[0] ?? 360}px`;
    await frames(2);
    const theme = page.querySelector<HTMLElement>('.theme-switch');
    if (theme) {
      tried('theme');
      const colours = (): string =>
        ['background-color', 'color']
          .map((name) => view.getComputedStyle(page.body).getPropertyValue(name))
          .join();
      const before = colours();
      theme.click();
      if (!(await comes(() => colours() !== before))) fault('the theme does not change');
      theme.click();
      if (!(await comes(() => colours() === before))) fault('the theme does not change back');
    }

    const search = page.querySelector<HTMLInputElement>('form.search input');
    if (search) {
      tried('search');
      search.focus();
      search.value = root.lang === 'vi' ? 'truong noi tru' : 'boarding schools';
      search.dispatchEvent(new Event('input', { bubbles: true }));
      const found = (): boolean => page.querySelectorAll('#results a mark').length > 0;
      if (!(await comes(found))) fault('the search finds nothing');
      // The address follows once the reader has stopped typing.
      if (!(await comes(() => view.location.search.includes('q='))))
        fault('the search does not stand in the address');
    }

    const form = page.querySelector('form.choices, form.filter');
    const choice = form?.querySelectorAll<HTMLInputElement>('input[type=radio]')[1];
    if (form && choice) {
      tried('filter');
      const parts = (): number =>
        [...page.querySelectorAll('[data-form], [data-outcome]')].filter(isShown).length;
      const before = parts();
      choice.click();
      if (!(await comes(() => parts() < before))) fault('the filter leaves all as it was');
    }

    const row = [...page.querySelectorAll('.chart .plot [data-row]')].find(isShown);
    if (row) {
      tried('detail');
      row.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      const detail = page.querySelector<HTMLElement>('#detail');
      const says = (): boolean => !!detail && !detail.hidden && detail.innerText.trim() !== '';
      if (!(await comes(says))) fault('a row of a chart says nothing');
    }

    const figure = page.querySelector<HTMLElement>('figure[data-chart] .views')?.closest('figure');
    const controls = [...(figure?.querySelectorAll<HTMLInputElement>('.views input') ?? [])];
    const [first, second] = controls;
    if (figure && first && second) {
      tried('view');
      const drawing = (): string => shownDrawing(figure)?.outerHTML ?? '';
      const isStill = (): boolean => !figure.querySelector('.in-motion, .leaving, .flight');
      // What a tap on a row has marked is no part of the drawing.
      page.querySelector<HTMLElement>('#detail button')?.click();
      for (const each of figure.querySelectorAll('.plot [class=""]')) each.removeAttribute('class');
      const before = drawing();
      second.click();
      if (!(await comes(() => figure.dataset['view'] === second.value && isStill())))
        fault(`“${second.value}” is not drawn`);
      else if (drawing() === before) fault(`“${second.value}” changes nothing`);
      first.click();
      if (!(await comes(() => figure.dataset['view'] === first.value && isStill())))
        fault('the first view does not come back');
      else if (!(await comes(() => drawing() === before))) fault('the first view is another one');
    }

    const guess = page.querySelector('.guess');
    if (guess) {
      tried('guess');
      const slider = guess.querySelector('input');
      const number = guess.querySelector('.guess-number');
      const words = number?.textContent;
      if (slider) {
        slider.value = slider.max;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (number?.textContent === words) fault('the guess is not written');
      guess.querySelector<HTMLElement>('.guess-see')?.click();
      const told = (): boolean => {
        const says = guess.querySelector<HTMLElement>('.guess-says');
        return guess.classList.contains('told') && !!says && isShown(says) && says.innerText !== '';
      };
      if (!(await comes(told))) fault('the guess is not answered');
      if (!(await comes(() => page.querySelector('.plot .guessed') !== null)))
        fault('the guess does not stand in its chart');
    }

    const enlarge = page.querySelector<HTMLElement>('figure[data-chart] .enlarge');
    if (enlarge) {
      tried('enlarge');
      enlarge.click();
      const large = (): Element | null => page.querySelector('dialog.large svg');
      if (!(await comes(() => (large()?.getBoundingClientRect().width ?? 0) > 100)))
        fault('a chart is not enlarged');
      page.querySelector<HTMLElement>('dialog.large button')?.click();
      if (!(await comes(() => large() === null))) fault('a large chart does not close');
    }

    const problems: unknown = Reflect.get(view, 'problems');
    if (Array.isArray(problems)) for (const problem of problems) fault(String(problem));
    else fault('nothing watches the page');
  }
  return lines;
}
