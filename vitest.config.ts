import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Nothing is timed: these only end a test that hangs. */
const patience = { testTimeout: 3_600_000, hookTimeout: 3_600_000 };

/** The files of a process share one reading of the pages, one browser and one server. */
const shared = { ...patience, isolate: false, maxWorkers: 2 };

/** What takes longest begins first: last, it would leave the other worker with nothing to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      /\/browser\/(?:tour|builds)\.test\.ts$/.test(moduleId);
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...patience, name: 'unit', include: ['src/**/*.test.ts'] } },
      { test: { ...shared, name: 'site', include: ['test/site/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          // After the site's, so that both workers share the files of each.
          sequence: { groupOrder: 1 },
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
