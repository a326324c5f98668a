import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildGoals, formatBuilds } from '../bench/buildReport.ts';
import { formatGoals, type Goal } from '../bench/goals.ts';
import { formatLoad, loadGoal } from '../bench/loadReport.ts';
import { measureBuilds } from '../bench/measureBuilds.ts';
import { measureLoad } from '../bench/measureLoad.ts';
import { measurePages } from '../bench/measurePages.ts';
import { measurePresses } from '../bench/measurePresses.ts';
import { measureScroll } from '../bench/measureScroll.ts';
import { phone } from '../bench/networks.ts';
import { pageGoals } from '../bench/pageGoals.ts';
import { formatPages } from '../bench/pageReport.ts';
import { formatPresses, pressGoals } from '../bench/pressReport.ts';
import { formatScroll, scrollGoal } from '../bench/scrollReport.ts';
import { launchChromium } from './browser.ts';
import { runCommand } from './report.ts';

const usage =
  'npm run bench -- [--pages] [--builds] [--scroll] [--presses] [--load] [--rounds 7] [--story mang-luoi-truong-lop]\n' +
  'Measures a story (or / for the home page) against its floor, and the build at 20, 200 and 1,000 stories; both by default.\n' +
  'With --scroll, the frames dropped while a guided chart scrolls, with and without guidance.\n' +
  'With --presses, how soon the views of charts in dist/ answer, and how smoothly their marks move:\n' +
  '[--charts target-gaps,school-mergers,teacher-qualification] [--against OTHER-DIST], the two by turns.\n' +
  'With --load, what nginx answers from a release on one core (needs nginx and wrk).';

/** Numbers of stories to build, in both languages together. */
const sizes = [20, 200, 1000] as const;

function readFlags(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'boolean', default: false },
      builds: { type: 'boolean', default: false },
      scroll: { type: 'boolean', default: false },
      load: { type: 'boolean', default: false },
      presses: { type: 'boolean', default: false },
      charts: { type: 'string', default: 'target-gaps,school-mergers,teacher-qualification' },
      against: { type: 'string' },
      rounds: { type: 'string', default: '7' },
      story: { type: 'string', default: 'mang-luoi-truong-lop' },
    },
  });
  const others = values.scroll || values.load || values.presses;
  const both = values.pages === values.builds && (values.pages || !others);
  const story = values.story.replaceAll(/^\/+|\/+$/g, '');
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError('--rounds takes a whole number');
  return {
    pages: both || values.pages,
    builds: both || values.builds,
    scroll: values.scroll,
    load: values.load,
    presses: values.presses,
    charts: values.charts.split(','),
    against: values.against,
    rounds,
    story,
  };
}

/** What else runs here slows the story and the floor alike: times say little alone. */
function machine(): string {
  return `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`;
}

async function benchPages(story: string, rounds: number): Promise<readonly Goal[]> {
  const browser = await launchChromium();
  try {
    const comparisons = await measurePages(browser, story, rounds);
    const load = comparisons[0]?.story[0];
    console.log(
      `${story === '' ? '/' : `/${story}/`} (${load?.plots} charts, ${load?.drawings} drawings) and its floor, ${rounds} cold rounds`,
    );
    console.log(
      `Chromium ${browser.version()}, ${phone.width}×${phone.height}, CPU slowed ${phone.slowdown}×, ${machine()}; ms, median (least–most)\n`,
    );
    console.log(`${formatPages(comparisons)}\n`);
    return pageGoals(comparisons);
  } finally {
    await browser.close();
  }
}

async function benchScroll(rounds: number): Promise<readonly Goal[]> {
  const browser = await launchChromium();
  try {
    const measured = await measureScroll(browser, rounds);
    console.log(`Guided charts, ${rounds} rounds, CPU slowed ${phone.slowdown}×, ${machine()}\n`);
    console.log(`${formatScroll(measured)}\n`);
    return [scrollGoal(measured)];
  } finally {
    await browser.close();
  }
}

async function benchPresses(
  charts: readonly string[],
  against: string | undefined,
  rounds: number,
): Promise<readonly Goal[]> {
  const folders = ['dist', ...(against === undefined ? [] : [against])];
  const browser = await launchChromium();
  try {
    const began = machine();
    const measured = await measurePresses(browser, folders, charts, rounds);
    console.log(`Views of charts, ${rounds} rounds, ${began}, at the end ${machine()}; ms\n`);
    console.log(`${formatPresses(measured, folders)}\n`);
    return pressGoals(measured);
  } finally {
    await browser.close();
  }
}

async function benchLoad(story: string, rounds: number): Promise<readonly Goal[]> {
  const measured = await measureLoad(story, rounds);
  console.log(`nginx on one core, ${rounds} rounds, brotli, answers a second; ${machine()}\n`);
  console.log(`${formatLoad(measured)}\n`);
  return [loadGoal(measured)];
}

async function benchBuilds(): Promise<readonly Goal[]> {
  const builds = await measureBuilds(sizes);
  console.log(`Builds from nothing, three charts a story; Node ${process.version}, ${machine()}\n`);
  console.log(`${formatBuilds(builds)}\n`);
  return buildGoals(builds);
}

await runCommand(async (_locale, args) => {
  let flags: ReturnType<typeof readFlags>;
  try {
    flags = readFlags(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return false;
  }
  const { pages, builds, scroll, load, presses, charts, against, rounds, story } = flags;
  const goals = [
    ...(pages ? await benchPages(story, rounds) : []),
    ...(builds ? await benchBuilds() : []),
    ...(scroll ? await benchScroll(rounds) : []),
    ...(presses ? await benchPresses(charts, against, rounds) : []),
    ...(load ? await benchLoad(story, rounds) : []),
  ];
  console.log(formatGoals(goals));
  return true;
});
