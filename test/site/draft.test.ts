import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type Copy } from '../support/copy.ts';

let copy: Copy;

beforeAll(() => {
  copy = copyProject({ pictures: false });
});

afterAll(() => copy.remove());

const list = 'src/draft/coverage.csv';
const paragraph = 'Mỗi trường vùng cao có một vườn rau do học sinh trồng.';

/** Holds a draft of one paragraph against the site. */
async function compare(text: string): Promise<string> {
  copy.write('moi.txt', `Phần thứ nhất\nII- KẾT QUẢ\n${text}\n`);
  const { stdout, stderr } = await copy.run('draft', ['moi.txt']);
  expect(stderr).toBe('');
  return stdout;
}

describe('npm run draft', () => {
  it('says which paragraphs no story tells, until the line that it gives is in the list', async () => {
    const said = await compare(paragraph);
    const [, line = ''] =
      /^CHƯA KỂ: .*mục\sII: .*“Mỗi trường vùng cao.*: (I:II,".*)$/m.exec(said) ?? [];
    expect(line).not.toBe('');
    const [, told = ''] = /,([\w-]+#[\w-]+)$/m.exec(copy.read(list)) ?? [];
    copy.edit(list, (text) => `${text.trimEnd()}\n${line}${told}\n`);
    expect(await compare(paragraph)).not.toContain('CHƯA KỂ');
    expect(await compare(paragraph.replace('trồng', 'chăm'))).toMatch(/^ĐÃ SỬA LỜI: .*vườn rau/m);
    const lines = copy.read(list).trim().split('\n');
    expect(await compare('Một đoạn khác.')).toContain(`${list}:${lines.length}: `);
  });

  it('lists the slips of the report for those who draft it', async () => {
    const slips = copy.read('data/drafting-notes.csv').trim().split('\n').length - 1;
    expect((await compare(paragraph)).match(/^Gửi người soạn: /gm)).toHaveLength(slips);
  });
});
