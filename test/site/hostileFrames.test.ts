import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** The script for pages that frame charts, in a window that has one frame of the site and one of others. */
function framingPage() {
  const listeners: ((event: object) => void)[] = [];
  class HTMLScriptElement {
    src = 'https://so-lieu.example/nganh/embed.js';
  }
  const [ours, theirs] = ['so-lieu.example/nganh/nhung/a/', 'so-lieu.example/cong/'].map((name) => {
    return { src: `https://${name}`, contentWindow: { name }, style: { height: '' } };
  });
  if (!ours || !theirs) throw new Error('there are no frames');
  const frames = [ours, theirs];
  runInNewContext(readFileSync('public/embed.js', 'utf8'), {
    HTMLScriptElement,
    URL,
    document: { currentScript: new HTMLScriptElement(), querySelectorAll: () => frames },
    addEventListener: (_: string, listen: (event: object) => void) => listeners.push(listen),
  });
  return {
    ours,
    theirs,
    frames,
    send: (event: object) => {
      for (const listen of listeners) listen(event);
    },
  };
}

/** What can be sent between windows: no functions. */
const data = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, maxDepth: 2 }),
  fc.record({
    dienBienChartHeight: fc.oneof(
      fc.anything({ withBigInt: true, maxDepth: 1 }),
      fc.double(),
      fc.constantFrom('1px;position:fixed', '1e3', [500], 9999.5, 10_000, '0x10', true),
    ),
  }),
);
const origin = fc.constantFrom('https://so-lieu.example', 'https://other.example', 'null', '');

it('whatever windows send, a frame of ours has a height of pixels, and no other frame changes', () => {
  const { ours, theirs, frames, send } = framingPage();
  fc.assert(
    fc.property(data, origin, fc.constantFrom(...frames), (sent, from, frame) => {
      ours.style.height = '480px';
      theirs.style.height = '300px';
      send({ data: sent, origin: from, source: frame.contentWindow });
      for (const each of frames) {
        expect(each.style.height).toMatch(/^\d+(?:\.\d+)?(?:e-\d+)?px$/);
        expect(Number.parseFloat(each.style.height)).toBeLessThan(10_000);
      }
      expect(theirs.style.height).toBe('300px');
      // A frame that is shut off from its own origin has none.
      if (frame !== ours || !['https://so-lieu.example', 'null'].includes(from))
        expect(ours.style.height).toBe('480px');
    }),
    { numRuns: 3000, seed: 15 },
  );
});
