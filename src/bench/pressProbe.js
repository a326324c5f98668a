// Runs in every page whose charts are pressed, before anything of the page's own.
(() => {
  /** @type {number[]} */
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });

  /** @type {() => Promise<number>} */
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

  const moving = () => document.querySelector('.plot > svg.in-motion') !== null;

  /**
   * Shows a view by its control. What a frame's callback finds is painted at the end of that frame,
   * so the time of the press is taken as the next one begins: never before the paint.
   *
   * @param {string} view
   */
  const press = async (view) => {
    const input = document.querySelector(`.views input[value="${view}"]`);
    if (!(input instanceof HTMLInputElement)) throw new Error(`There is no view ${view}`);
    tasks.length = 0;
    await nextFrame();
    const began = performance.now();
    input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    input.click();
    while (!moving()) {
      await nextFrame();
      if (performance.now() - began > 20_000) throw new Error(`Nothing moved to ${view}`);
    }
    const first = await nextFrame();
    let [last, count] = [first, 0];
    while (moving()) {
      const now = await nextFrame();
      if (!moving()) break;
      last = now;
      count += 1;
    }
    // What follows a move belongs to the press: the other drawing, the table.
    await new Promise((done) => setTimeout(done, 250));
    return {
      answered: first - began,
      frames: (count * 1000) / Math.max(1, last - first),
      task: Math.max(0, ...tasks),
    };
  };
  Object.assign(globalThis, { pressView: press });
})();
