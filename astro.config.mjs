import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { readOptions } from './src/commands/options.ts';
import { headingIds } from './src/stories/headingIds.ts';
import { passageLevels } from './src/prose/passageLevels.ts';
import { wholeNames } from './src/prose/wholeNames.ts';
import { watchData } from './src/commands/watchData.ts';

const { siteUrl, basePath, edition } = readOptions(process.env);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi', routing: { prefixDefaultLocale: false } },
  integrations: [mdx()],
  markdown: { processor: satteri({ mdastPlugins: [headingIds, passageLevels, wholeNames] }) },
  vite: {
    plugins: [watchData()],
    define: { 'import.meta.env.EDITION': JSON.stringify(edition) },
    // An inlined script or font would need a hash of its own in the security policy.
    build: {
      assetsInlineLimit: 0,
      target: ['chrome80', 'safari13.1'],
      // Astro marks MDX modules with a directive of its own, which the bundler reports as unknown.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
