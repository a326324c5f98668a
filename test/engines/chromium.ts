import { launchChromium } from '../../src/commands/browser.ts';
import { callOf, linesOf, type Engine } from './engine.ts';

/** Starts the Chromium that all other tests run in, to hold the other engines against. */
export async function launchChromiumEngine(): Promise<Engine> {
  const browser = await launchChromium();
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  return {
    name: 'Chromium',
    version: `Chromium ${browser.version()}`,
    async open(url) {
      await tab.goto(url);
    },
    run: async (work, given) => linesOf(await tab.evaluate(callOf(work, given))),
    press: (x, y) => tab.mouse.click(x, y),
    print: () => tab.pdf({ format: 'A4' }),
    close: () => browser.close(),
  };
}
