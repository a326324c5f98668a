import type { Page as Tab } from 'playwright-core';
import type { Served } from '../../support/served.ts';

/**
 * Writes down whatever goes wrong in a tab: errors, warnings, breaches of the policy, files that
 * are missing, other hosts that are asked. A 404 page may say that it is one.
 *
 * @returns takes what was written down since it was last asked
 */
export function listen(tab: Tab, served: Served): () => readonly string[] {
  const missing = served.everyPage
    .filter(({ notFound }) => notFound)
    .map((page) => served.addressOf(page));
  let said: string[] = [];
  tab.on('console', (message) => {
    // The test keeps the service worker out, and the browser says so.
    const blocked = message.text().startsWith('Service Worker registration blocked');
    const expected = blocked || missing.includes(message.location().url);
    if (['error', 'warning'].includes(message.type()) && !expected) said.push(message.text());
  });
  tab.on('pageerror', (error) => said.push(error.message));
  tab.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== served.origin && protocol !== 'data:') said.push(`asks ${request.url()}`);
  });
  tab.on('requestfailed', (request) => {
    // Going on to the next page gives up what this one was still loading.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') said.push(`${request.url()}: ${reason}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400 && !missing.includes(response.url()))
      said.push(`${response.url()}: ${response.status()}`);
  });
  return () => {
    const taken = said;
    said = [];
    return taken;
  };
}
