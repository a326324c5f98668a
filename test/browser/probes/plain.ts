import type { Stop } from '../tour.ts';
import { openMenu } from '../../support/menu.ts';

/** Without script, every chart is drawn, every table opens, and no control is shown that is dead. */
export async function plain({ tab, page, note }: Stop): Promise<void> {
  const found = await tab.evaluate(() => {
    const controls = 'button, select, input, form, .js-only, #detail, .plot[tabindex]';
    const dead = [...document.querySelectorAll(controls)].filter((each) => each.checkVisibility());
    const undrawn = [...document.querySelectorAll('figure.chart')].filter((chart) => {
      const drawings = [...chart.querySelectorAll('.plot svg')];
      // One of two drawings is shown, the one that has the room.
      return !drawings.some((drawing) => {
        const { width, height } = drawing.getBoundingClientRect();
        return width > 0 && height > 0;
      });
    });
    // What a closed table or panel holds can be opened; the stills of a guided chart repeat its words.
    const unread = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, th)')].filter(
      (each) =>
        !each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        // On a phone the cells of some tables name their columns themselves.
        !(each.closest('thead') && each.closest('table')?.querySelector('[data-label]')) &&
        !each.closest(
          'details:not([open]), [hidden], [aria-hidden=true], .js-only, .able-only, form, .paper-address',
        ),
    );
    return [
      ...unread.map((each) => `cannot be read: ${each.outerHTML.slice(0, 80)}`),
      ...dead.map((each) => `does nothing: ${each.outerHTML.slice(0, 80)}`),
      ...undrawn.map((chart) => `not drawn: ${chart.id}`),
    ];
  });
  await note('without script', found);
  for (const chart of await tab.locator('figure.chart:has(summary)').all()) {
    const table = chart.locator('table');
    const shown = await table.isVisible();
    await chart.locator('summary').click();
    const opened = await table.isVisible();
    const id = (await chart.getAttribute('id')) ?? '';
    await note('without script', !shown && opened ? [] : [`the table of ${id} does not open`]);
    await chart.locator('summary').click();
  }
  // No frame can be waited for here, since that takes a script.
  await tab.emulateMedia({ media: 'print' });
  const lost = await tab.evaluate(() =>
    [...document.querySelectorAll('figure.chart :is(.plot, tbody th, td, thead th)')]
      .filter((part) => {
        const shown = part.matches('.plot') ? [...part.children] : [part];
        return !shown.some(
          (each) => each.checkVisibility() && each.getBoundingClientRect().height >= 5,
        );
      })
      .map((part) => `not printed: ${part.outerHTML.slice(0, 80)}`),
  );
  await note('on paper, without script', lost);
  await tab.emulateMedia({ media: 'screen' });
  if (!page.story || (await tab.locator('.contents a').count()) < 2) return;
  await tab.locator('.contents a').nth(1).click();
  const id = new URL(tab.url()).hash;
  const y = (await tab.locator(id).boundingBox())?.y ?? Infinity;
  await note('without script', y < 200 ? [] : [`the contents do not lead to ${id}`]);
  const value = tab.locator('a.value').first();
  if ((await value.count()) > 0) {
    await value.click();
    const arrived = await tab.locator(':target').isVisible();
    await note('without script', arrived ? [] : ['a figure does not lead to its source']);
  }
  await openMenu(tab);
  await tab.locator('.locale-switch').click();
  const lang = await tab.locator('html').getAttribute('lang');
  await note('without script', lang === page.locale ? ['the language does not change'] : []);
}
