import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { releaseFiles } from '../publish/release.ts';
import { startNginx, type RunningHost } from './hosts.ts';

/** Answers that nginx gives in a second of a core, in each round. */
export interface Loaded {
  readonly name: string;
  /** With all the rules of a release. */
  readonly ruled: readonly number[];
  /** With none, for the same bytes. */
  readonly bare: readonly number[];
}

const seconds = 2;
/** The server and what asks it have a core each. */
const cores = { server: '0', load: '1' } as const;
const edition = { name: '1', date: '2026-11-23' };
const siteUrl = 'https://cong.example';

/**
 * Answers in a second of a core's time, which other work on the machine does not shorten; an address
 * that is answered with an error measures nothing.
 */
function rate(host: RunningHost, path: string): number {
  const url = `${host.origin}/${path}`;
  const before = host.busy();
  const load = ['-t1', '-c64', `-d${seconds}s`, '-H', 'Accept-Encoding: br, gzip', url];
  const said = execFileSync('taskset', ['-c', cores.load, 'wrk', ...load], { encoding: 'utf8' });
  if (said.includes('Non-2xx')) throw new Error(`${url}: ${said}`);
  return Number(/(\d+) requests in/.exec(said)?.[1]) / (host.busy() - before);
}

/** Measures how often nginx answers from `dist/` on one core, with the rules of a release and bare. */
export async function measureLoad(story: string, rounds: number): Promise<readonly Loaded[]> {
  const root = mkdtempSync(join(tmpdir(), 'load-'));
  const running: { stop(): Promise<void> }[] = [];
  try {
    const released = releaseFiles({ folder: 'dist', siteUrl, basePath: '/', edition });
    for (const [path, content] of released) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const text = (name: string): string =>
      Buffer.from(released.get(`huong-dan/nginx/${name}.conf`) ?? '').toString();
    const rules = { maps: text('maps'), site: text('site') };
    const ruled = await startNginx(root, rules, { core: cores.server });
    running.push(ruled);
    const none = { maps: '', site: '' };
    const bare = await startNginx(root, none, { core: cores.server, plain: true });
    running.push(bare);
    const [bundle = ''] = globSync('offline/vi.*.json', { cwd: root });
    const asked = [
      { name: 'a story', path: `${story}/`, variant: `${story}/index.html.br` },
      { name: 'the home page', path: '', variant: 'index.html.br' },
      { name: 'a bundle', path: bundle, variant: `${bundle}.br` },
    ];
    return asked.map(({ name, path, variant }) => {
      const pairs = Array.from({ length: rounds }, () => ({
        bare: rate(bare, variant),
        ruled: rate(ruled, path),
      }));
      return {
        name,
        ruled: pairs.map((pair) => pair.ruled),
        bare: pairs.map((pair) => pair.bare),
      };
    });
  } finally {
    for (const each of running) await each.stop();
    rmSync(root, { recursive: true, force: true });
  }
}
