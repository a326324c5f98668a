import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page as Tab } from 'playwright-core';
import sirv from 'sirv';
import { charts } from '../charts/index.ts';
import { locales, type Locale } from '../locale/locales.ts';
import { listen } from '../publish/serve.ts';
import { launchChromium } from './browser.ts';
import { runCommand } from './report.ts';

const usage =
  'npm run look -- [addresses or chart ids]\n' +
  'Makes contact sheets of the built site in contact-sheets/: pages such as /chi-tieu/ at 360, 768,\n' +
  '1280 and 1920 px, charts such as school-mergers at 328, 640 and 1100 px; each in both languages,\n' +
  'light and dark. A long page goes on in further sheets. Without names, one page of each kind.';

const folder = 'contact-sheets';

/** One page of each kind, in the order of a visit. */
const usual = [
  '/',
  '/mang-luoi-truong-lop/',
  '/chi-tieu/',
  '/bieu-do/',
  '/bieu-do/school-mergers/',
  '/du-lieu/',
  '/du-lieu/rooms/',
  '/cap-hoc/thcs/',
  '/tim-kiem/',
  '/tai-ve/',
];

/** Widths in pixels, each with the scale at which it fits on a sheet beside the others. */
const pageColumns = [
  { width: 360, scale: 0.8 },
  { width: 768, scale: 0.5 },
  { width: 1280, scale: 0.42 },
  { width: 1920, scale: 0.3 },
] as const;
const chartColumns = [
  { width: 328, scale: 1 },
  { width: 640, scale: 0.9 },
  { width: 1100, scale: 0.75 },
] as const;

const sheetHeight = 1700;

/** What a sheet shows: an address of the site, in columns of several widths. */
interface Subject {
  readonly name: string;
  readonly address: string;
  readonly columns: typeof pageColumns | typeof chartColumns;
}

/** The address of a page's translation, as its head says. */
async function translationOf(origin: string, path: string, locale: Locale): Promise<string> {
  const html = await (await fetch(origin + path)).text();
  const [, href] = new RegExp(`hreflang="${locale}" href="([^"]+)"`).exec(html) ?? [];
  return href === undefined ? path : new URL(href).pathname;
}

/** The sheets that a name asks for: a chart's in its frame, or a page's, in both languages. */
async function subjectsOf(origin: string, name: string): Promise<readonly Subject[]> {
  const chart = charts.some(({ id }) => id === name);
  return Promise.all(
    locales.map(async (locale): Promise<Subject> => {
      const frame = `/${locale === 'vi' ? 'nhung' : 'en/embed'}/${name}/`;
      const address = chart ? frame : await translationOf(origin, name, locale);
      const words = address.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
      return {
        name: `${words || 'home'}.${locale}`,
        address: origin + address,
        columns: chart ? chartColumns : pageColumns,
      };
    }),
  );
}

/** Puts a frame of each width side by side; each is as high as what it shows. */
async function layOut(tab: Tab, { address, columns }: Subject): Promise<number> {
  const frames = columns.map(
    ({ width, scale }, i) =>
      `<div style="width:${width * scale}px;flex:none"><iframe id="f${i}" src="${address}" width="${width}" height="800" style="border:0;transform-origin:0 0;transform:scale(${scale})"></iframe></div>`,
  );
  await tab.setContent(
    `<body style="margin:0;background:#888;display:flex;gap:12px;overflow:hidden">${frames.join('')}`,
    { waitUntil: 'load' },
  );
  const heights = await Promise.all(
    columns.map(async ({ scale }, i) => {
      const frame = tab.locator(`#f${i}`);
      const root = frame.contentFrame().locator('html');
      // In a frame as high as its page, the steps of a guide would be as high as a screen of that.
      await frame
        .contentFrame()
        .locator('.guide.live')
        .evaluateAll((guides) => guides.forEach(({ classList }) => classList.remove('live')));
      const height = await root.evaluate(async ({ ownerDocument }) => {
        await ownerDocument.fonts.ready;
        return ownerDocument.documentElement.scrollHeight;
      });
      await frame.evaluate((each, to) => each.setAttribute('height', String(to)), height);
      return height * scale;
    }),
  );
  return Math.max(...heights);
}

/** Takes the sheets of what is to be seen, in one theme. */
async function takeSheets(
  browser: Browser,
  subjects: readonly Subject[],
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const context = await browser.newContext({
    colorScheme,
    serviceWorkers: 'block',
    bypassCSP: true,
  });
  // As a second visit shows them: headlines in their own font, which a first one does not wait for.
  await context.addInitScript({
    content: "Object.defineProperty(navigator, 'connection', { value: { downlink: 10 } })",
  });
  await context.route('**/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace('font-display:optional', 'font-display:block'),
    });
  });
  const tab = await context.newPage();
  for (const subject of subjects) {
    const { columns } = subject;
    const width = columns.reduce((sum, each) => sum + each.width * each.scale + 12, -12);
    await tab.setViewportSize({ width: Math.ceil(width), height: sheetHeight });
    const height = await layOut(tab, subject);
    const sheets = Math.max(1, Math.ceil(height / sheetHeight));
    for (let sheet = 0; sheet < sheets; sheet += 1) {
      await tab
        .locator('body')
        .evaluate(({ style }, top) => (style.marginTop = `${top}px`), -sheet * sheetHeight);
      const part = sheets === 1 ? '' : `.${sheet + 1}`;
      const visible = Math.min(sheetHeight, Math.ceil(height - sheet * sheetHeight));
      await tab.screenshot({
        path: join(folder, `${subject.name}.${colorScheme}${part}.png`),
        clip: { x: 0, y: 0, width: Math.ceil(width), height: visible },
      });
    }
  }
  await context.close();
}

await runCommand(async (_locale, names) => {
  if (names.some((name) => name.startsWith('-')) || !existsSync('dist')) {
    console.error(
      existsSync('dist') ? usage : 'There is no dist/ to look at: npm start builds it.',
    );
    return false;
  }
  // Without the headers of production, which forbid frames.
  const server = createServer(sirv('dist'));
  const origin = await listen(server);
  const browser = await launchChromium();
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const asked = names.length > 0 ? names : usual;
    const subjects = (await Promise.all(asked.map((name) => subjectsOf(origin, name)))).flat();
    await Promise.all(
      (['light', 'dark'] as const).map((scheme) => takeSheets(browser, subjects, scheme)),
    );
    console.log(`${subjects.length * 2} pages and charts stand in ${folder}/`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return true;
});
