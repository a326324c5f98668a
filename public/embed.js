// For pages that frame charts of this site: gives every frame the height that its chart asks for.
// Optional; without it a frame keeps the height that its code states.
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const { origin } = new URL(script.src);
  addEventListener('message', (event) => {
    const height = event.data && event.data.dienBienChartHeight;
    // A frame that an editor has shut off from its own site speaks without an origin.
    if (![origin, 'null'].includes(event.origin) || !(height > 0 && height < 10000)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source && frame.src.startsWith(`${origin}/`))
        frame.style.height = `${Number(height)}px`;
  });
})();
