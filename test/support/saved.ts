import type { Page as Tab } from 'playwright-core';
import type { Locale } from '../../src/locale/locales.ts';
import { withoutRepeats, type Page } from './site.ts';

const saved = { vi: 'đã lưu', en: 'saved' } as const;

/** The line of the footer on a language, as seen from a page of the first one. */
export const line = (tab: Tab, locale: Locale = 'vi') =>
  tab.locator(`.offline [data-locale=${locale}]`);

/** Waits until a page says that a language is saved. */
export async function untilSaved(tab: Tab, locale: Locale = 'vi'): Promise<void> {
  const own = (await tab.locator('html').getAttribute('lang')) === 'vi' ? 'vi' : 'en';
  await line(tab, locale).getByText(saved[own], { exact: true }).waitFor();
}

/** The release that page and script of a tab are of: one name, or two where they are mixed. */
export async function releaseOf(tab: Tab): Promise<string> {
  const names = await tab.evaluate(() => {
    const { release, script } = document.documentElement.dataset;
    return [release, script];
  });
  return [...new Set(names)].join(' and ');
}

const contentOf = (html: string): string =>
  html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));

/**
 * Reads pages without a network and collects what does not work in them. Pages of charts, datasets
 * and levels are alike: the first is opened, of the others the page that is open asks for the text.
 */
export async function readOffline(
  tab: Tab,
  pages: readonly Page[],
  origin: string,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  tab.on('requestfailed', (request) => {
    // Going on to the next page gives up what this one was still loading.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') wrong.push(`${tab.url()}: ${request.url()} ${reason}`);
  });
  tab.on('console', (message) => {
    const expected = /404/.test(message.text()) && message.location().url === tab.url();
    if (message.type() === 'error' && !expected) wrong.push(`${tab.url()}: ${message.text()}`);
  });
  const opened = withoutRepeats(pages);
  for (const page of opened) {
    const path = page.notFound ? page.path.replace(/404(\.html|\/)$/, 'khong-co/') : page.path;
    const answer = await tab.goto(origin + path);
    const status = answer?.status();
    if (status !== (page.notFound ? 404 : 200)) wrong.push(`${path}: ${status}`);
    const policy = (await answer?.allHeaders())?.['content-security-policy'] ?? '';
    if (!policy.includes("default-src 'none'")) wrong.push(`${path}: no policy`);
    const fonts = await tab.evaluate(() => document.fonts.ready.then(({ size }) => size));
    if (fonts === 0) wrong.push(`${path}: no font`);
    const charts = await tab.locator('.plot svg').count();
    if (page.html.includes('class="plot') && charts === 0) wrong.push(`${path}: no chart`);
  }
  for (const { path, html } of pages.filter((page) => !opened.includes(page))) {
    const { status, policy, text } = await tab.evaluate(async (address) => {
      const answer = await fetch(address);
      const policy = answer.headers.get('content-security-policy') ?? '';
      return { status: answer.status, policy, text: await answer.text() };
    }, path);
    if (status !== 200) wrong.push(`${path}: ${status}`);
    if (!policy.includes("default-src 'none'")) wrong.push(`${path}: no policy`);
    if (contentOf(text) !== contentOf(html)) wrong.push(`${path}: is another page`);
  }
  return wrong;
}
