import { describe, expect, it } from 'vitest';
import { htmlProblems } from '../support/htmlProblems.ts';
import { readSite } from '../support/site.ts';
import { Summary } from '../support/summary.ts';

const { pages, framed, offlineDocuments } = readSite();

describe('the checker of HTML', () => {
  const page = (body: string, behind = ''): string =>
    `<!DOCTYPE html><html lang="vi"><head><title>Trang</title></head><body><main>${body}</main></body></html>${behind}`;

  it('has nothing against a good document', async () => {
    expect(await htmlProblems(page('<h1>Trường</h1><p>Lớp</p>'))).toEqual([]);
  });

  it.each([
    ['behind the document', page('<p>Lớp</p>', '<script src="/a.js"></script>')],
    ['an element left open', page('<section><h1>Trường</h1>')],
    ['a block in a paragraph', page('<p>Lớp<div>10</div></p>')],
    ['a link in a link', page('<a href="/a">a <a href="/b">b</a></a>')],
    ['an id that stands twice', page('<p id="a">a</p><p id="a">b</p>')],
    ['a name that is not there', page('<button type="button" aria-controls="a">b</button>')],
    ['an element of old times', page('<center>Lớp</center>')],
    ['a role that is none', page('<p role="widget">Lớp</p>')],
    ['a picture without words', page('<img src="/a.png">')],
    ['something hidden that takes the focus', page('<p aria-hidden="true"><a href="/a">b</a></p>')],
  ])('finds %s', async (_, html) => {
    expect(await htmlProblems(html)).not.toEqual([]);
  });
});

it('every page, frame and offline document is a document without a fault', async () => {
  const summary = new Summary();
  for (const { file, html } of [...pages, ...framed, ...offlineDocuments])
    summary.add(file, ...(await htmlProblems(html)));
  expect(summary.problems).toEqual([]);
});
