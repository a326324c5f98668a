import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { storyGroups } from './stories/groups.ts';
import { parseCitation } from './figures/citation.ts';

const line = z.string().trim().min(1);

const story = z.strictObject({
  slug: line
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Address of the story in its language: plain ASCII, never changed once published.'),
  order: z.number().int().positive().describe('Place in the order of the report.'),
  group: z
    .enum(storyGroups)
    .describe('Which part of the report the story belongs to; heads the list on the home page.'),
  headline: line.describe('The finding, with figures as {references}.'),
  standfirst: line.describe('The key figure and why it matters, with figures as {references}.'),
  description: line.describe('For search engines and shared links.'),
  leading: line.describe('The figure that leads the story on the home page, as a {reference}.'),
  leadingLabel: line.describe('What that figure is.'),
  keys: z
    .array(
      z.strictObject({
        figure: line.describe('A key figure, as a {reference} or two.'),
        label: line.describe('What that figure is, in a few words.'),
        short: z.literal(true).optional().describe('It falls short, as the label says too.'),
      }),
    )
    .min(3)
    .max(4)
    .describe('What to take away, the most telling first; other figures than the leading one.'),
  sections: z
    .array(line.refine((text) => parseCitation(text) !== undefined, 'part:section:footnote'))
    .min(1)
    .describe('Where in the report the story comes from.'),
  translates: line
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .describe('In English: the fingerprint of the Vietnamese text that this one renders.'),
});

const stories = defineCollection({
  loader: glob({
    base: './src/stories',
    pattern: '{vi,en}/*.mdx',
    // By itself Astro would take the slug, which differs between the languages.
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: story,
});

export const collections = { stories };
