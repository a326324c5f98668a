/** Questions to be guessed: the guess is set beside the figure and into its chart, and kept nowhere. */
const written = (value: number): string =>
  value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });

for (const guess of document.querySelectorAll<HTMLElement>('.guess')) {
  const part = (name: string): HTMLElement | null => guess.querySelector(name);
  const slider = guess.querySelector('input');
  const [number, told, says] = [part('.guess-number'), part('.guess-told'), part('.guess-says')];
  const [see, skip] = [part('.guess-see'), part('.guess-skip')];
  const [yours, theirs] = [part('.guess-yours'), part('.guess-theirs')];
  if (!slider || !number || !told || !says || !see || !skip || !yours || !theirs) continue;
  const seeText = see.textContent;
  const text = (name: string, values: Readonly<Record<string, string>>): string =>
    (guess.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  const figure = (value: number): string => text('number', { n: written(value) });
  const result = Number(guess.dataset['value']);

  const chart = document.querySelector<HTMLElement>(`#chart-${guess.dataset['chart']}`);
  /** Where what draws it cannot be had, the answer stands without. */
  const draw = (value?: string, words?: string): void => {
    if (chart)
      import('../../live/index.ts')
        .then((live) => live.drawGuess(chart, value, words))
        .catch(() => undefined);
  };

  const update = (): void => {
    number.textContent = figure(Number(slider.value));
    slider.setAttribute('aria-valuetext', figure(Number(slider.value)));
  };
  const tell = (guessed: boolean): void => {
    const value = Number(slider.value);
    const gap = Math.round(Math.abs(result - value) * 100) / 100;
    const key = gap === 0 ? 'same' : result > value ? 'higher' : 'lower';
    const values = { value: figure(result), gap: text('gap', { n: written(gap) }) };
    const share = (of: number): string => `${(100 * of) / Number(slider.max)}%`;
    theirs.style.width = share(result);
    theirs.textContent = text('theirs', { value: figure(result) });
    // Words on the far half run back from their line.
    const far = value > Number(slider.max) / 2;
    yours.style.left = far ? '' : share(value);
    yours.style.right = far ? share(Number(slider.max) - value) : '';
    yours.classList.toggle('far', far);
    yours.textContent = guessed ? text('yours', { value: figure(value) }) : '';
    yours.hidden = !guessed;
    told.hidden = false;
    says.textContent = guessed ? text(key, values) : text('theirs', values);
    slider.disabled = true;
    skip.hidden = true;
    see.textContent = guess.dataset['again'] ?? '';
    guess.classList.add('told');
    if (guessed) draw(slider.value, yours.textContent);
  };
  const ask = (): void => {
    told.hidden = true;
    slider.disabled = false;
    skip.hidden = false;
    see.textContent = seeText;
    guess.classList.remove('told');
    draw();
    slider.focus();
  };
  slider.addEventListener('input', update);
  see.addEventListener('click', () => (slider.disabled ? ask() : tell(true)));
  skip.addEventListener('click', () => {
    tell(false);
    see.focus();
  });
  // The page has written the first number: formatting loads a language's rules, on a cheap phone for
  // longer than all else here. A browser may have kept where the handle was.
  if (slider.value !== slider.defaultValue) update();
}
