import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { readOptions } from './src/commands/options.ts';
import { headingIds } from './src/stories/headingIds.ts';
import { passageLevels } from './src/levels/passageLevels.ts';
import { fewTexts } from './src/commands/fewTexts.ts';
import { sitePages } from './src/site/pages.ts';
import { watchData } from './src/commands/watchData.ts';

/** What all charts are drawn with, as a browser loads it at the first touch; forms come with charts. */
const drawing =
  /\/src\/(?:live|plot(?!\/forms)|figures|table)\/|\/src\/locale\/(?:dictionary|translate|format|unit|spell)\.ts|\/src\/charts\/(?:define|cells|outcome|bodies|termResults)\.ts|\/node_modules\/(?:d3|d3-[a-z]+|internmap|papaparse)\//;

/** What scripts of every page share with it, and with a chart in a frame. */
const common = /\/src\/locale\/locales\.ts|\/src\/site\/chart\/views\.client\.ts|preload-helper/;

const { siteUrl, basePath, edition } = readOptions(process.env);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi', routing: { prefixDefaultLocale: false } },
  integrations: [mdx(), sitePages],
  markdown: { processor: satteri({ mdastPlugins: [headingIds, passageLevels] }) },
  vite: {
    plugins: [watchData(), fewTexts()],
    environments: {
      client: {
        build: {
          // What draws charts comes in one piece; what every page has anyway stays out of it.
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'common', test: common, priority: 2 },
                  { name: 'live', test: drawing, priority: 1 },
                ],
              },
            },
          },
        },
      },
    },
    // Not EDITION: where the environment has that, Astro puts its text in the place of this.
    define: { 'import.meta.env.RELEASED': JSON.stringify(edition) },
    // An inlined script or font would need a hash of its own in the security policy.
    build: {
      assetsInlineLimit: 0,
      target: ['chrome80', 'safari13.1'],
      // Astro marks MDX modules with a directive of its own, which the bundler reports as unknown.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
      },
    },
  },
});
