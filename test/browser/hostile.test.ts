import fc from 'fast-check';
import { expect, it } from 'vitest';
import { painted, serve } from '../support/served.ts';
import type { Page } from '../support/site.ts';
import { select } from '../support/markup.ts';
import { phone } from './screens.ts';

const served = await serve();

/** Pages that read what stands in their address and what is kept on the device. */
const targets = [
  served.charted.find(({ root }) => select(root, '.contents a').length > 0),
  served.everyPage.find(({ root }) => select(root, 'form.search').length > 0),
  served.everyPage.find(({ root }) => select(root, 'form.choices').length > 0),
  served.everyPage.find(({ chart, root }) => chart && select(root, '.views input').length > 0),
].filter((page) => page !== undefined);

const marks = {
  script: '<script>window.taken=1</script>',
  picture: '<img src=x onerror="window.taken=1">',
  attribute: '"><svg onload=window.taken=1>',
  address: 'javascript:window.taken=1',
  selector: '"],*:not([x="',
  bracket: ']]>)\\',
} as const;

const value = fc.oneof(
  fc.constantFrom(...Object.values(marks)),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'undefined',
    'null',
    '%',
    '%ff',
    '.',
    '..',
    '-1',
    '0',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constant('ờ'.repeat(200)),
);

/** What a stranger may write into a link. */
const address = fc.record({
  view: fc.oneof(
    value,
    fc.tuple(value, value).map((parts) => parts.join('.')),
  ),
  q: value,
  about: value,
  form: value,
  cap: value,
  level: value,
  hash: value,
});

/** What may be kept on the device by an older edition, by another page of the host, by hand. */
const stored = fc.record({ theme: value, size: value, level: value, place: value });

const samples = (page: Page, count: number) =>
  fc
    .sample(fc.record({ address, stored }), { numRuns: count, seed: 15 + page.path.length })
    .map((each) => ({ ...each, page }));

it('whatever an address says and a device has kept, nothing runs, nothing fails, and the next visit is as the first', async () => {
  expect(targets).toHaveLength(4);
  const context = await served.browser.newContext({ viewport: phone, serviceWorkers: 'block' });
  const tab = await context.newPage();
  const wrong: string[] = [];
  let now = '';
  tab.on('pageerror', (error) => wrong.push(`${now}: ${error.message}`));
  tab.on('dialog', (dialog) => {
    wrong.push(`${now}: a dialog`);
    void dialog.dismiss();
  });
  // The policy would stop what these pages should never try.
  tab.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`${now}: ${message.text()}`);
  });
  /** What a page is, but for what a reader has chosen. */
  const whole = (): Promise<string> =>
    tab.evaluate(() => {
      const { theme = '', size = '' } = document.documentElement.dataset;
      const tags = [
        ...document.querySelectorAll('script, style, link, iframe, object, embed, base'),
      ];
      const foreign = document.querySelectorAll('main img[onerror], main svg[onload]').length;
      return JSON.stringify([
        tags.length,
        foreign,
        'taken' in window,
        ['', 'dark', 'light'].includes(theme),
        ['', 'large', 'larger'].includes(size),
        document.querySelector<HTMLSelectElement>('#size')?.value,
      ]);
    });
  for (const page of targets) {
    now = page.path;
    await tab.goto(served.addressOf(page));
    const before = await whole();
    for (const { address: asked, stored: kept } of samples(page, served.whole ? 60 : 8)) {
      now = `${page.path} ${JSON.stringify({ asked, kept }).slice(0, 400)}`;
      await tab.evaluate((given) => {
        localStorage.clear();
        for (const [name, text] of Object.entries(given))
          localStorage.setItem(name === 'place' ? `place:${location.pathname}` : name, text);
      }, kept);
      const { hash, ...query } = asked;
      const url = new URL(served.addressOf(page));
      for (const [name, text] of Object.entries(query)) url.searchParams.set(name, text);
      // As it is written, escaped or not, but for what ends an address.
      url.hash = hash;
      await tab.goto('about:blank');
      await tab.goto(url.href);
      // The search says how many there are once it has looked.
      await tab.waitForFunction(() => {
        const tally = document.querySelector('form.search .tally');
        const asked = new URLSearchParams(location.search).get('q')?.trim();
        return !tally || !asked || tally.textContent !== '';
      });
      await painted(tab);
      if ((await whole()) !== before) wrong.push(`${now}: ${await whole()} instead of ${before}`);
      await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      // Not cleared: the next visit finds what this one has left.
      await tab.goto(served.addressOf(page));
      if ((await whole()) !== before) wrong.push(`${now}: the next visit is ${await whole()}`);
    }
    await tab.evaluate(() => localStorage.clear());
  }
  await context.close();
  expect(wrong.slice(0, 10)).toEqual([]);
});

it('a place that was kept in words of its own spoils nothing: the next one is kept again', async () => {
  const [story] = targets;
  if (!story) throw new Error('no story has contents');
  await served.visit(story, { viewport: phone }, async (tab) => {
    const name = `place:${story.path}`;
    await tab.evaluate((key) => localStorage.setItem(key, '"]]'), name);
    await tab.reload();
    await tab.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
      dispatchEvent(new Event('visibilitychange'));
    });
    const kept = await tab.evaluate((key) => localStorage.getItem(key), name);
    expect(kept).toMatch(/^[\w-]+$/);
  });
});
