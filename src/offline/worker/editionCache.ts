import type { Locale } from '../../locale/locales.ts';
import type { OfflineList, Bundle, Part } from './list.ts';
import { noState, parseState, type State } from './state.ts';

/** The caches of one site: one for each version and language, and one for the state. */
interface EditionCache {
  /** The files of a language in a version; undefined unless they are saved whole. */
  open(version: string, locale: Locale): Promise<Cache | undefined>;
  /**
   * Fetches and saves a language, unless it is saved.
   *
   * @throws Error when a file is not to be had, is not the listed one, or finds no room; then
   * nothing of it is kept
   */
  save(list: OfflineList, locale: Locale): Promise<void>;
  readState(): Promise<State>;
  writeState(state: State): Promise<void>;
  /** Removes all versions but these; with none of them the state as well. */
  clear(needed: readonly string[]): Promise<void>;
}

function toHex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a file, which are the listed ones: a server between two releases sends others. */
async function fetchPart(scope: string, { path, hash }: Part): Promise<ArrayBuffer> {
  const answer = await fetch(scope + path, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  if (toHex(await crypto.subtle.digest('SHA-256', bytes)) !== hash)
    throw new Error(`${path} is not the listed one`);
  return bytes;
}

// The hash vouches for the rest.
function isBundle(value: unknown): value is Bundle {
  return typeof value === 'object' && value !== null && 'headers' in value && 'files' in value;
}

/** Fetches everything first and writes then; the mark of a whole cache comes last. */
async function fill(scope: string, mark: string, cache: Cache, list: OfflineList, part: Part) {
  const { assets } = list;
  const [bundled, ...bytes] = await Promise.all([
    fetchPart(scope, part),
    ...assets.map((asset) => fetchPart(scope, asset)),
  ]);
  const bundle: unknown = JSON.parse(new TextDecoder().decode(bundled));
  if (!isBundle(bundle)) throw new Error(`${part.path} is no bundle`);
  await Promise.all([
    ...bundle.files.map(({ path, type, status, body }) => {
      const headers = { ...bundle.headers, 'Content-Type': type };
      return cache.put(scope + path, new Response(body, { status, headers }));
    }),
    ...assets.map(({ path, type }, index) => {
      const headers = { 'Content-Type': type };
      return cache.put(scope + path, new Response(bytes[index] ?? null, { headers }));
    }),
  ]);
  await cache.put(mark, new Response());
}

/**
 * The caches of the site at an address. Other sites of the same host have others.
 *
 * @param scope the address of the site, base path included, with a final slash
 */
export function createEditionCache(scope: string): EditionCache {
  const prefix = `offline ${new URL(scope).pathname} `;
  const mark = `${scope}offline/whole`;
  const stateName = `${prefix}state`;
  const saving = new Map<Locale, Promise<void>>();
  let known: State | undefined;
  const nameOf = (version: string, locale: Locale): string => `${prefix}${version} ${locale}`;

  const open: EditionCache['open'] = async (version, locale) => {
    const name = nameOf(version, locale);
    if (!(await caches.has(name))) return undefined;
    const cache = await caches.open(name);
    return (await cache.match(mark)) ? cache : undefined;
  };

  const saveNow: EditionCache['save'] = async (list, locale) => {
    const part = list.bundles[locale];
    if (!part || (await open(list.version, locale))) return;
    const name = nameOf(list.version, locale);
    try {
      await fill(scope, mark, await caches.open(name), list, part);
    } catch (error) {
      await caches.delete(name);
      throw error;
    }
  };

  return {
    open,
    async save(list, locale) {
      const running = saving.get(locale) ?? saveNow(list, locale);
      saving.set(locale, running);
      try {
        await running;
      } finally {
        saving.delete(locale);
      }
    },
    async readState() {
      if (known) return known;
      const written = await (await caches.open(stateName)).match(scope);
      known = written ? parseState(await written.text()) : noState;
      return known;
    },
    async writeState(state) {
      known = state;
      const cache = await caches.open(stateName);
      await cache.put(scope, new Response(JSON.stringify(state)));
    },
    async clear(needed) {
      const kept = needed.map((version) => `${prefix}${version} `);
      const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
      const surplus = names.filter(
        (name) =>
          !kept.some((start) => name.startsWith(start)) &&
          !(name === stateName && needed.length > 0),
      );
      await Promise.all(surplus.map((name) => caches.delete(name)));
    },
  };
}
