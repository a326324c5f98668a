import type { Locale } from '../locale/locales.ts';
import { say, translate } from '../locale/translate.ts';
import { checkHost, type Ask } from '../hosts/checkHost.ts';
import { remedyOf, type Fault } from '../hosts/faults.ts';
import { runCommand } from './report.ts';

const ask: Ask = (url, agent) =>
  fetch(url, {
    // Every answer again; crawlers know gzip alone.
    headers:
      agent === undefined
        ? { 'Accept-Encoding': 'gzip, br' }
        : { 'User-Agent': agent, 'Accept-Encoding': 'gzip' },
  });

function print(fault: Fault, locale: Locale): void {
  console.log(`✗ ${say(locale, fault)}`);
  const remedy = remedyOf(fault);
  if (remedy === undefined) return;
  console.log(`    Apache (.htaccess)   ${remedy.apache}`);
  console.log(`    nginx (site.conf)    ${remedy.nginx}`);
  console.log(`    IIS (web.config)     ${remedy.iis}`);
}

/** Asks a published site whether its host serves it as it is meant. */
async function check(address: string | undefined, locale: Locale): Promise<boolean> {
  const url = URL.parse(address ?? '');
  if (url === null || !/^https?:$/.test(url.protocol)) {
    console.error(translate(locale, 'check.usage'));
    return false;
  }
  const base = new URL(url.pathname.replace(/\/?$/, '/'), url.origin).href;
  const { asked, faults } = await checkHost(base, ask, (fault) => print(fault, locale));
  const count = { asked, faults: faults.length };
  console.log(translate(locale, faults.length === 0 ? 'check.clean' : 'check.found', count));
  return faults.length === 0;
}

await runCommand((locale, [address]) => check(address, locale));
