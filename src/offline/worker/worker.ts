/**
 * The service worker: answers from what is saved on the device, a whole edition at a time. It is
 * built into `sw.js`, with the list of what to save. Whatever goes wrong in it, the network answers.
 */
import { locales, type Locale } from '../../locale/locales.ts';
import { isThrifty } from './connection.ts';
import { notFoundPath, parseQuestion, type Answer, type OfflineList, type PutOff } from './list.ts';
import { localesFor, placeOf, properPath } from './place.ts';
import type { AskEvent, FetchEvent, WorkerScope } from './scope.ts';
import { createEditionCache } from './editionCache.ts';
import { neededVersions, nextState } from './state.ts';

declare const self: WorkerScope;
declare const OFFLINE_LIST: OfflineList;

const list = OFFLINE_LIST;
const { scope } = self.registration;
const editionCache = createEditionCache(scope);
/** Without bundles the site has ended offline reading: the worker clears up and leaves. */
const ended = Object.keys(list.bundles).length === 0;

/** The languages that are saved whole in a version. */
async function savedIn(version: string): Promise<readonly Locale[]> {
  const found = await Promise.all(locales.map((locale) => editionCache.open(version, locale)));
  return locales.filter((_, index) => found[index]);
}

/** Fetches the newer edition of what is saved; fails, and leaves all as it was, unless all is there. */
async function install(): Promise<void> {
  const { active, asked } = await editionCache.readState();
  const there = await savedIn(list.version);
  const saved = ended ? [] : await savedIn(active);
  const missing = saved.filter((locale) => !there.includes(locale));
  if (missing.length > 0 && !asked && isThrifty(navigator.connection)) {
    const size = missing.reduce((sum, locale) => sum + (list.bundles[locale]?.size ?? 0), 0);
    for (const tab of await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
      tab.postMessage({ size } satisfies PutOff);
    throw new Error('put off until the reader asks');
  }
  await Promise.all(missing.map((locale) => editionCache.save(list, locale)));
  // Open tabs keep the files of their own edition, so that the new one need not wait for them.
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window' });
  const state = nextState(
    await editionCache.readState(),
    list.version,
    tabs.map(({ id }) => id),
  );
  if (ended) {
    await editionCache.clear([]);
    await self.registration.unregister();
    return;
  }
  await editionCache.writeState(state);
  await editionCache.clear(neededVersions(state));
  await self.clients.claim();
}

/**
 * A script or font of any version: a page may still be on its way when a newer edition takes over,
 * and these files are named after their content.
 */
async function namedByContent(path: string): Promise<Response | undefined> {
  return path.startsWith('_astro/') ? caches.match(scope + path) : undefined;
}

async function answerFetch({ request, clientId }: FetchEvent): Promise<Response> {
  const place = placeOf(request.url, scope);
  if (!place || ended) return fetch(request);
  const goes = request.mode === 'navigate';
  const { active, tabs } = await editionCache.readState();
  // A browser may ask while this version is still taking over: open tabs are of the one before.
  const version = (goes ? '' : (tabs[clientId] ?? active)) || list.version;
  const wanted = localesFor(place, request.referrer, scope);
  const stores = await Promise.all(wanted.map((locale) => editionCache.open(version, locale)));
  const at = stores.findIndex(Boolean);
  const [cache, locale] = [stores[at], wanted[at]];
  if (!cache || !locale) return fetch(request);
  const saved = (await cache.match(scope + place.path)) ?? (await namedByContent(place.path));
  if (saved) return saved;
  const proper = properPath(place.path);
  if (goes && proper !== undefined && (await cache.match(scope + proper)))
    return Response.redirect(scope + proper + new URL(request.url).search, 301);
  try {
    return await fetch(request);
  } catch (error) {
    const page = goes ? await cache.match(scope + notFoundPath(locale)) : undefined;
    if (page) return page;
    throw error;
  }
}

async function answerQuestion({ data, ports: [port] }: AskEvent): Promise<void> {
  const question = parseQuestion(data);
  if (!question) return;
  await Promise.allSettled(question.save.map((locale) => editionCache.save(list, locale)));
  if (question.fetch)
    await editionCache.writeState({ ...(await editionCache.readState()), asked: true });
  const answer: Answer = { saved: await savedIn(list.version), edition: list.edition };
  port?.postMessage(answer);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => event.waitUntil(answerQuestion(event)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  // Who asks past all caches asks past this one.
  if (request.method !== 'GET' || request.cache === 'no-store') return;
  if (!request.url.startsWith(scope)) return;
  event.respondWith(answerFetch(event).catch(() => fetch(request)));
});
