/**
 * Has the pages saved on the device, to be read without a network, once a page has loaded and the
 * browser is idle. Where that is not possible, nothing is said and the page is as it was.
 */
import { isLocale, type Locale } from '../locale/locales.ts';
import { isThrifty, isUnmetered } from './worker/connection.ts';
import type { Answer, PutOff, Question } from './worker/list.ts';
import { notify } from '../site/shell/notice.client.ts';

const box = document.querySelector<HTMLElement>('.offline');
const words = box?.dataset ?? {};
const lines = new Map<Locale, HTMLElement>();
for (const line of box?.querySelectorAll('li') ?? [])
  if (isLocale(line.dataset['locale'])) lines.set(line.dataset['locale'], line);

function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null && 'saved' in data && 'edition' in data;
}

function isPutOff(data: unknown): data is PutOff {
  return typeof data === 'object' && data !== null && 'size' in data;
}

/** Asks the worker, which may first have to start for the first time. */
async function ask(question: Question): Promise<Answer> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }) => {
      if (isAnswer(data)) done(data);
    };
    active?.postMessage(question, [port2]);
  });
}

function say(locale: Locale, text = ''): void {
  const status = lines.get(locale)?.querySelector('span');
  if (status) status.textContent = text;
}

function showSaved(saved: readonly Locale[]): void {
  for (const [locale, line] of lines) {
    const button = line.querySelector('button');
    if (button) button.hidden = saved.includes(locale);
    say(locale, saved.includes(locale) ? words['saved'] : '');
  }
}

/** Saves languages and shows what is saved then. */
async function save(wanted: readonly Locale[]): Promise<readonly Locale[]> {
  for (const locale of wanted) say(locale, words['saving']);
  const { saved } = await ask({ save: wanted });
  showSaved(saved);
  return saved;
}

async function saveWhenAsked(locale: Locale): Promise<void> {
  // Read out only to who has asked: on any other page it would be noise.
  lines.get(locale)?.querySelector('span')?.setAttribute('role', 'status');
  say(locale, words['saving']);
  try {
    await navigator.serviceWorker.register(words['worker'] ?? '');
    if ((await save([locale])).includes(locale)) return;
  } catch {
    // Told below: the reader has asked.
  }
  say(locale, words['failed']);
}

/** A newer edition has taken over: this page goes on as it is, and says so. */
async function tellNewer(): Promise<void> {
  const { saved, edition } = await ask({ save: [] });
  showSaved(saved);
  if (edition === words['edition']) return;
  notify(words['newer'] ?? '', '', { label: words['reload'] ?? '', act: () => location.reload() });
}

/** A newer edition is there, and is not fetched unless the reader says so. */
function tellPutOff({ size }: PutOff): void {
  const text = (words['putOff'] ?? '').replace('{size}', String(size));
  const act = async (): Promise<void> => {
    await ask({ save: [], fetch: true });
    await (await navigator.serviceWorker.ready).update();
  };
  notify(text, '', { label: words['fetch'] ?? '', act: () => void act().catch(() => undefined) });
}

async function begin(): Promise<void> {
  const { serviceWorker: workers, connection } = navigator;
  const thrifty = isThrifty(connection);
  const { worker = '' } = words;
  const registered = await (thrifty ? workers.getRegistration() : workers.register(worker));
  if (box) box.hidden = false;
  if (!registered) return;
  const { saved } = await ask({ save: [] });
  showSaved(saved);
  if (thrifty) return;
  const wanted = [...lines.keys()].slice(0, isUnmetered(connection) ? lines.size : 1);
  const missing = wanted.filter((locale) => !saved.includes(locale));
  if (missing.length > 0) await save(missing);
}

if (box && 'serviceWorker' in navigator) {
  const { serviceWorker: workers } = navigator;
  let controlled = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (controlled) void tellNewer();
    controlled = true;
  });
  workers.addEventListener('message', ({ data }) => {
    if (isPutOff(data)) tellPutOff(data);
  });
  for (const [locale, line] of lines)
    line.querySelector('button')?.addEventListener('click', () => void saveWhenAsked(locale));
  const start = (): void => void begin().catch(() => undefined);
  addEventListener('load', () => {
    if ('requestIdleCallback' in window) requestIdleCallback(start);
    else setTimeout(start);
  });
}
