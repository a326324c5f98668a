import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../src/commands/browser.ts';
import { createSite, listen } from '../../src/publish/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where `dist/` is served as production serves it. */
    readonly origin: string;
  }
}

/** Starts one server for all files of a project. */
export default async function setup(project: TestProject): Promise<() => void> {
  // Pictures of failures before this run say nothing of it.
  rmSync('test-results', { recursive: true, force: true });
  // Installed once where it is missing, before two workers would try it at the same time.
  findChromium();
  const server = createServer(createSite({ folder: 'dist', basePath: '/' }));
  project.provide('origin', await listen(server));
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
