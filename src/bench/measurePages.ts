import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { compressFolder } from '../publish/compress.ts';
import { createSite, listen } from '../publish/serve.ts';
import { makeFloor } from './floor.ts';
import { loadPage, type PageLoad } from './loadPage.ts';
import { networks, type Network } from './networks.ts';
import { buildProject, copyProject } from './project.ts';

/** The loads of the story and of its floor over one network; those of a round stand side by side. */
export interface Comparison {
  readonly network: Network;
  readonly story: readonly PageLoad[];
  readonly floor: readonly PageLoad[];
}

const floorName = 'bench-floor';

/** Builds the site, puts the floor beside the story, and serves both the same way. */
async function serveWithFloor(story: string): Promise<{ server: Server; origin: string }> {
  const project = copyProject('pages');
  await buildProject(project);
  const folder = join(project, 'dist');
  const file = join(folder, story, 'index.html');
  if (!existsSync(file)) throw new Error(`The site has no page at /${story}/`);
  const html = readFileSync(file, 'utf8');
  mkdirSync(join(folder, floorName));
  writeFileSync(
    join(folder, floorName, 'index.html'),
    makeFloor(html, story === '' ? 'main' : 'article'),
  );
  await compressFolder(folder);
  const server = createServer(createSite({ folder, basePath: '/' }));
  return { server, origin: await listen(server) };
}

async function compare(
  browser: Browser,
  urls: { readonly story: string; readonly floor: string },
  network: Network,
  round: number,
): Promise<{ story: PageLoad; floor: PageLoad }> {
  // Which of the two goes first changes, so that neither is always the one on a rested machine.
  const early = round % 2 === 0 ? undefined : await loadPage(browser, urls.floor, network);
  const story = await loadPage(browser, urls.story, network);
  const floor = early ?? (await loadPage(browser, urls.floor, network));
  if (story.drawings !== floor.drawings)
    throw new Error(`The story shows ${story.drawings} drawings, its floor ${floor.drawings}`);
  return { story, floor };
}

/**
 * Loads a story and its floor in turn, cold, over every network.
 *
 * @param story the address of the story below the site's root; empty for the home page
 */
export async function measurePages(
  browser: Browser,
  story: string,
  rounds: number,
): Promise<readonly Comparison[]> {
  const { server, origin } = await serveWithFloor(story);
  const urls = {
    story: new URL(story === '' ? '/' : `/${story}/`, origin).href,
    floor: `${origin}/${floorName}/`,
  };
  try {
    const measured = networks.map((network) => {
      return { network, story: new Array<PageLoad>(), floor: new Array<PageLoad>() };
    });
    for (let round = -1; round < rounds; round += 1) {
      for (const { network, story: stories, floor: floors } of measured) {
        const pair = await compare(browser, urls, network, round);
        // The first round only warms the browser and the server up.
        if (round < 0) continue;
        stories.push(pair.story);
        floors.push(pair.floor);
      }
    }
    return measured;
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
}
