import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../publish/serve.ts';

/** A server as hosts run it, serving a folder; its files go with it. */
export interface RunningHost {
  readonly origin: string;
  /** Seconds that its workers have kept a processor core busy; on Linux only. */
  busy(): number;
  stop(): Promise<void>;
}

/** Where Debian keeps the servers. */
const servers = {
  nginx: '/usr/sbin/nginx',
  apache: '/usr/sbin/apache2',
} as const;

const modules = '/usr/lib/apache2/modules';

type ServerName = keyof typeof servers;

/**
 * The servers that are on this machine. In a bare container they are installed: elsewhere Debian
 * would start what it installs, on ports that may be somebody's.
 */
export function haveServers(): readonly ServerName[] {
  const names: readonly ServerName[] = ['nginx', 'apache'];
  const missing = (): readonly ServerName[] => names.filter((name) => !existsSync(servers[name]));
  const bare = process.getuid?.() === 0 && !existsSync('/run/systemd/system');
  if (missing().length > 0 && bare && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', 'nginx-light', 'apache2']])
      spawnSync('apt-get', args, { env, stdio: 'ignore' });
  }
  for (const name of missing())
    console.log(
      `There is no ${servers[name]}: how it serves a release is not compared (apt-get install nginx-light apache2).`,
    );
  return names.filter((name) => existsSync(servers[name]));
}

/** Waits for the first answer; what the server said instead is the error. */
async function answers(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${said()}`);
    const reached = await fetch(origin, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (reached) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Seconds of processor time of the children of a process. */
function busySeconds(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  const ticks = children.filter(Boolean).map((child) => {
    // The name of the command, in brackets, may have spaces.
    const [, fields = ''] = /\) (.*)/.exec(readFileSync(`/proc/${child}/stat`, 'utf8')) ?? [];
    const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
    return user + system;
  });
  return ticks.reduce((sum, each) => sum + each, 0) / 100;
}

/** Starts a server in the foreground with a folder for what it writes. */
async function start(
  [command = '', ...before]: readonly string[],
  configure: (scratch: string, port: number) => readonly string[],
): Promise<RunningHost> {
  const scratch = mkdtempSync(join(tmpdir(), 'host-'));
  const port = await freePort();
  const child = spawn(command, [...before, ...configure(scratch, port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const closed = once(child, 'close');
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await closed;
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    await answers(origin, child, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, busy: () => busySeconds(child.pid ?? 0), stop };
}

/**
 * Starts nginx with the files of a release.
 *
 * @param root the folder that the site's folder lies in, or the site itself where it is at the root
 * @param rules its `maps.conf` and `site.conf`
 * @param options.core the processor core that it is kept to
 * @param options.plain without what a portal may have set
 */
export function startNginx(
  root: string,
  rules: { readonly maps: string; readonly site: string },
  { core, plain = false }: { readonly core?: string; readonly plain?: boolean } = {},
): Promise<RunningHost> {
  const command = core === undefined ? [servers.nginx] : ['taskset', '-c', core, servers.nginx];
  return start(command, (scratch, port) => {
    const file = join(scratch, 'nginx.conf');
    writeFileSync(
      file,
      [
        'daemon off;',
        'worker_processes 1;',
        `pid ${scratch}/pid;`,
        'error_log stderr error;',
        'events { worker_connections 1024; }',
        'http {',
        '  access_log off;',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (name) => `  ${name}_temp_path ${scratch}/${name};`,
        ),
        '  include /etc/nginx/mime.types;',
        '  sendfile on;',
        '  tcp_nopush on;',
        '  keepalive_requests 1000000;',
        // What a portal may have set for all of its pages.
        ...(plain ? [] : ['  gzip on;', '  charset utf-8;']),
        rules.maps,
        '  server {',
        `    listen 127.0.0.1:${port};`,
        `    root ${root};`,
        ...(plain ? [] : ['    add_header X-Portal yes;']),
        rules.site,
        '  }',
        '}',
      ].join('\n'),
    );
    // Nobody else may be needed to read the folder.
    const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
    return ['-c', file, '-p', scratch, ...user];
  });
}

const needed = [
  ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'rewrite', 'expires'],
  ['deflate', 'filter', 'negotiation', 'env', 'setenvif'],
].flat();

/**
 * Starts Apache on a folder, which may override no more than most hosts let it.
 *
 * @param root the folder of the host, with whatever `.htaccess` files lie in it
 */
export function startApache(root: string): Promise<RunningHost> {
  return start([servers.apache], (scratch, port) => {
    const file = join(scratch, 'apache.conf');
    mkdirSync(join(scratch, 'run'));
    writeFileSync(
      file,
      [
        `ServerRoot ${scratch}`,
        'ServerName portal.example',
        `Listen 127.0.0.1:${port}`,
        `PidFile ${scratch}/pid`,
        `DefaultRuntimeDir ${scratch}/run`,
        `Mutex file:${scratch}/run default`,
        `ErrorLog "|$/bin/cat >&2"`,
        'LogLevel error',
        ...needed
          .filter((name) => existsSync(`${modules}/mod_${name}.so`))
          .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
        'TypesConfig /etc/mime.types',
        'AddLanguage en .en',
        'AddType application/x-gzip .gz .tgz',
        'DirectoryIndex index.html index.php',
        'KeepAlive On',
        'MaxKeepAliveRequests 0',
        `DocumentRoot ${root}`,
        `<Directory ${root}>`,
        '  Options Indexes FollowSymLinks',
        '  AllowOverride FileInfo Indexes Limit',
        '  Require all granted',
        '</Directory>',
      ].join('\n'),
    );
    return ['-f', file, '-D', 'FOREGROUND'];
  });
}
