import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The shell comes first: it shows the same pages for half the work. */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const wanted = process.env['CHROMIUM_PATH'];
  const places = [...(wanted ? [wanted] : []), ...found, ...usualPlaces];
  return [...places, chromium.executablePath()].find((place) => existsSync(place));
}

/** The ways to get a Chromium, tried in turn; each may be refused by the machine. */
const installers: readonly (readonly [string, readonly string[]])[] = [
  [process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']],
  ['apt-get', ['update', '-qq']],
  ['apt-get', ['install', '-y', '-qq', 'chromium-headless-shell']],
  ['apt-get', ['install', '-y', '-qq', 'chromium']],
];

/**
 * The path of a Chromium: `CHROMIUM_PATH`, one on this machine, Playwright's own, or one that is
 * installed now.
 *
 * @throws Error that says what to install when none can be had
 */
export function findChromium(): string {
  for (const [command, args] of installers) {
    const found = installed();
    if (found !== undefined) return found;
    try {
      execFileSync(command, [...args], { stdio: 'ignore', timeout: 280_000 });
    } catch {
      // The next way may work; the error below speaks for all.
    }
  }
  const found = installed();
  if (found !== undefined) return found;
  throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROMIUM_PATH to it.');
}

/**
 * Starts a headless Chromium that sends nothing anywhere of its own accord.
 *
 * @param more further arguments of its command line
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...more,
    ],
  });
}
