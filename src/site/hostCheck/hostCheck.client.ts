import { checkHost } from '../../hosts/checkHost.ts';
import { remedyOf, type Fault } from '../../hosts/faults.ts';
import { tryWorker } from './tryWorker.client.ts';

/** The words of a fault, as the page holds them. */
function wordsOf({ key, values }: Fault): string {
  const text = document.querySelector(`[data-key="${key}"]`)?.textContent ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Addresses with the same fault, each group by what is the same: one line mends them all. */
const groups = new Map<string, { readonly also: HTMLElement; paths: string }>();

function show(fault: Fault, list: Element): void {
  const { path = '', ...same } = fault.values;
  const name = JSON.stringify([fault.key, same]);
  const group = groups.get(name);
  if (group !== undefined) {
    group.paths += `${group.paths === '' ? (list.getAttribute('data-also') ?? '') : ','} ${path}`;
    group.also.textContent = group.paths;
    return;
  }
  const item = document.createElement('li');
  item.textContent = wordsOf(fault);
  const also = document.createElement('p');
  item.append(also);
  groups.set(name, { also, paths: '' });
  const remedy = remedyOf(fault);
  if (remedy !== undefined) {
    const lines = document.createElement('dl');
    for (const [host, line] of [
      ['Apache (.htaccess)', remedy.apache],
      ['nginx (site.conf)', remedy.nginx],
      ['IIS (web.config)', remedy.iis],
    ] as const) {
      const name = document.createElement('dt');
      const value = document.createElement('dd');
      const code = document.createElement('code');
      name.textContent = host;
      code.textContent = line;
      value.append(code);
      lines.append(name, value);
    }
    item.append(lines);
  }
  list.append(item);
}

async function run(): Promise<void> {
  const list = document.querySelector('.faults');
  const state = document.querySelector('[role=status]');
  const base = document.querySelector('[data-base]')?.getAttribute('data-base');
  if (list === null || state === null || !base) return;
  state.textContent = state.getAttribute('data-running');
  // What says no-store is not answered from what the device has saved.
  const { asked } = await checkHost(
    new URL(base, location.href).href,
    (url) => fetch(url, { cache: 'no-store' }),
    (fault) => show(fault, list),
    'serviceWorker' in navigator ? tryWorker : undefined,
  );
  const said = state.getAttribute(groups.size === 0 ? 'data-clean' : 'data-found') ?? '';
  state.textContent = said
    .replace('{asked}', String(asked))
    .replace('{faults}', String(groups.size));
}

void run();
