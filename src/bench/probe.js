// Runs in every page that is measured, before anything of the page's own; no module, since it must
// be there at once. It notes times in ms since the navigation began.
(() => {
  /**
   * When how many drawings had been painted. A drawing counts once it holds a mark and has a size,
   * wherever on the page it is: below the fold too, since readers scroll before a page is loaded.
   * What a frame's callback finds is painted at the end of that frame, so its time is taken as the
   * next one begins: never before the paint, at most a frame (17 ms) after it.
   * @type {{ count: number, time: number }[]}
   */
  const painted = [];
  let found = 0;
  let noted = 0;

  const countDrawings = () => {
    let count = 0;
    for (const svg of document.querySelectorAll('.plot svg')) {
      const { width, height } = svg.getBoundingClientRect();
      if (svg.childElementCount > 0 && width > 0 && height > 0) count += 1;
    }
    return count;
  };

  const watch = () => {
    if (found !== noted) painted.push({ count: found, time: performance.now() });
    noted = found;
    found = countDrawings();
    requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);

  let blocking = 0;
  let shift = 0;
  let largest = 0;

  /** @type {(type: string, each: (entry: PerformanceEntry) => void) => void} */
  const observe = (type, each) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(each);
    }).observe({ type, buffered: true });
  };
  observe('longtask', ({ duration }) => {
    blocking += Math.max(0, duration - 50);
  });
  observe('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') shift += entry.value;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    largest = startTime;
  });

  const read = () => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    // All charts: as many drawings as there are in the end. While a browser holds its first paint
    // back, frames run unseen; nothing is visible before the first paint.
    const all = painted.find(({ count }) => count === noted)?.time ?? 0;
    return {
      first,
      largest,
      charts: Math.max(all, first),
      blocking,
      shift,
      drawings: noted,
      plots: document.querySelectorAll('.plot').length,
    };
  };
  Object.assign(globalThis, { readProbe: read });
})();
