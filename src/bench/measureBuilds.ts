import { rmSync } from 'node:fs';
import { buildProject, copyProject, type BuildCost } from './project.ts';
import { replaceStories } from './stories.ts';

/** What the build of a site with so many generated stories took. */
export interface SizedBuild extends BuildCost {
  readonly stories: number;
}

/** Builds the site once with each number of stories, three charts in each, from nothing. */
export async function measureBuilds(sizes: readonly number[]): Promise<readonly SizedBuild[]> {
  const builds: SizedBuild[] = [];
  for (const stories of sizes) {
    const folder = copyProject('builds');
    try {
      replaceStories(folder, stories);
      builds.push({ stories, ...(await buildProject(folder)) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return builds;
}
