import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale/locales.ts';
import { readStories } from '../../src/stories/storyFile.ts';
import { writeFigure } from '../support/figures.ts';
import { descendants, select, textOf } from '../support/markup.ts';
import { readSite, translationOf } from '../support/site.ts';

const site = readSite();
const guided = site.pages.filter(({ root }) => select(root, '.guide').length > 0);

describe('guided charts', () => {
  it('stand where a story asks for one, and nowhere but in stories', () => {
    for (const locale of locales) {
      const stories = readStories().filter((story) => story.locale === locale);
      const asked = stories.flatMap(({ text }) => text.match(/<Chart [^>]*\bguided\b/g) ?? []);
      const pages = guided.filter((page) => page.locale === locale);
      expect(pages.flatMap(({ root }) => select(root, '.guide'))).toHaveLength(asked.length);
    }
    for (const page of [...guided, ...site.framed])
      expect(select(page.root, '.guide').length > 0, page.file).toBe(page.story);
  });

  it('have without script, for every step, its words and a drawing with marks', () => {
    for (const page of guided)
      for (const guide of select(page.root, '.guide')) {
        const steps = select(guide, '.steps li');
        const drawings = select(guide, '.stage .step-drawing');
        expect(steps.length, page.file).toBeGreaterThan(1);
        expect(drawings, page.file).toHaveLength(steps.length);
        for (const step of steps) {
          expect(select(step, 'p').map(textOf).join(), page.file).toMatch(/\p{L}/u);
          const [link] = select(step, 'a');
          expect(link?.attribute('href'), page.file).toBe(`#${step.attribute('id') ?? ''}`);
        }
        for (const still of drawings) {
          const marks = descendants(still).filter(({ tag }) =>
            ['circle', 'path', 'rect', 'line'].includes(tag),
          );
          expect(marks, page.file).not.toHaveLength(0);
        }
      }
  });

  it('leave the drawings, which the words tell, out of what is read aloud', () => {
    for (const page of guided)
      for (const stage of select(page.root, '.stage'))
        expect(stage.attribute('aria-hidden'), page.file).toBe('true');
  });

  it('have the same steps and drawings in both languages', () => {
    for (const page of guided.filter(({ locale }) => locale === 'vi')) {
      const translation = translationOf(site, page);
      if (translation === undefined) throw new Error(`${page.file} has no translation`);
      const shape = ({ root }: typeof page) => [
        select(root, '.step').map((step) => step.attribute('id')),
        select(root, '.step-drawing').map((still) => [
          still.classes,
          select(still, '.row').map((row) => [row.classes, row.attribute('data-row')]),
        ]),
      ];
      expect(shape(translation), page.file).toEqual(shape(page));
    }
  });
});

describe('questions to guess', () => {
  const asking = site.pages.filter(({ root }) => select(root, '.guess').length > 0);

  it('ask for a figure that nothing above them has told', () => {
    expect(asking).not.toHaveLength(0);
    for (const page of asking)
      for (const guess of select(page.root, '.guess')) {
        const answer = writeFigure(Number(guess.attribute('data-value')), page.locale);
        const [above = ''] = page.html.slice(page.html.indexOf('<article')).split('class="guess ');
        const told = above.replaceAll(/<svg.*?<\/svg>|<[^>]*>/gs, ' ');
        const digits = answer.replaceAll('.', '\\.');
        expect(told, page.file).not.toMatch(new RegExp(`(?<![\\d.,])${digits}(?![\\d]|[.,]\\d)`));
      }
  });
});
