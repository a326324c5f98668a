import { expect, it } from 'vitest';
import { codesOf } from '../support/codes.ts';
import { readSite } from '../support/site.ts';

const site = readSite();

it('every page that is passed on has codes that lead to it, on the screen and for print', () => {
  for (const page of site.pages.filter(({ story, chart }) => story || chart)) {
    const address = site.origin + page.path;
    expect(codesOf(site, page), page.file).toEqual([address, address]);
  }
});
