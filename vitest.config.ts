import { defineConfig } from 'vitest/config';

/** Nothing is timed: these only end a test that hangs. */
const patience = { testTimeout: 3_600_000, hookTimeout: 3_600_000 };

/** The files of a process share one reading of the pages, one browser and one server. */
const shared = { ...patience, isolate: false, maxWorkers: 2 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...patience, name: 'unit', include: ['src/**/*.test.ts'] } },
      { test: { ...shared, name: 'site', include: ['test/site/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
        },
      },
      {
        test: {
          ...shared,
          // What takes too long to be run before every commit: see `npm run test:all`.
          name: 'all',
          include: ['test/{all,browser}/**/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          env: { PROOF: 'whole' },
        },
      },
    ],
  },
});
