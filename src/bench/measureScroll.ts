import { z } from 'astro/zod';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createSite, listen } from '../publish/serve.ts';
import { openPhone, phone } from './networks.ts';
import { buildProject, copyProject } from './project.ts';

/** Frames that a page left out while a guided chart was scrolled through, with and without guidance. */
export interface Scrolled {
  readonly story: string;
  /** Dropped frames of each round; those of a round stand side by side. */
  readonly guided: readonly number[];
  readonly still: readonly number[];
  /** Frames that a scroll has when none is dropped. */
  readonly frames: number;
}

const guide = '"guide live"';

/** How far and how fast is scrolled, in pixels and pixels a second. */
const scroll = { distance: 1700, speed: 700 } as const;

const frame = 1000 / 60;

/** Scrolls through the guide of a page with a finger and counts the frames that did not come. */
async function countDropped(browser: Browser, url: string, guided: boolean): Promise<number> {
  const { width, height, slowdown } = phone;
  const context = await openPhone(browser);
  try {
    const page = await context.newPage();
    if (!guided)
      await page.route(url, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(guide, '"guide"');
        await route.fulfill({ response, body });
      });
    await page.goto(url, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(`scrollTo(0, document.querySelector('.guide').offsetTop - 300);
      times = [];
      note = (time) => { times.push(time); requestAnimationFrame(note); };
      requestAnimationFrame(note)`);
    await session.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: height - 100,
      yDistance: -scroll.distance,
      speed: scroll.speed,
      gestureSourceType: 'touch',
      preventFling: true,
    });
    const times = z.array(z.number()).parse(await page.evaluate('times'));
    return times.slice(1).reduce((sum, time, index) => {
      const gap = time - (times[index] ?? time);
      return sum + Math.max(0, Math.round(gap / frame) - 1);
    }, 0);
  } finally {
    await context.close();
  }
}

/** Scrolls through every guided chart of the Vietnamese stories, with and without guidance. */
export async function measureScroll(
  browser: Browser,
  rounds: number,
): Promise<readonly Scrolled[]> {
  const project = copyProject('scroll');
  await buildProject(project);
  const folder = join(project, 'dist');
  if (!existsSync(folder)) throw new Error('The build left no site');
  const stories = globSync('*/index.html', { cwd: folder })
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(guide))
    .map((file) => dirname(file))
    .sort();
  const server = createServer(createSite({ folder, basePath: '/' }));
  const origin = await listen(server);
  try {
    const measured: Scrolled[] = [];
    for (const story of stories) {
      const url = `${origin}/${story}/`;
      const counts = { guided: new Array<number>(), still: new Array<number>() };
      for (let round = 0; round < rounds; round += 1) {
        counts.guided.push(await countDropped(browser, url, true));
        counts.still.push(await countDropped(browser, url, false));
      }
      const frames = Math.round((scroll.distance / scroll.speed) * 60);
      measured.push({ story, ...counts, frames });
    }
    return measured;
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
}
