// For pages that frame charts of this site: gives every frame the height that its chart asks for.
// Optional; without it a frame keeps the height that its code states. A frame that is shut off from
// its own origin says that it has none: where it was loaded from tells whose it is.
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const { origin, href } = new URL('.', script.src);
  addEventListener('message', (event) => {
    const height = event.data && event.data.dienBienChartHeight;
    if (![origin, 'null'].includes(event.origin) || !(height > 0 && height < 10000)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source && frame.src.startsWith(href))
        frame.style.height = `${Number(height)}px`;
  });
})();
