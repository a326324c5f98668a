import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { at, callOf, linesOf, pressAt, type Engine } from './engine.ts';
import { findProgram } from './findProgram.ts';

type Ask = (method: string, params: object) => Promise<unknown>;

/** Where there is a Firefox: `FIREFOX_PATH`, or one on this machine. */
export function findFirefox(): string | undefined {
  return findProgram(
    'FIREFOX_PATH',
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  );
}

/** What keeps a fresh Firefox from asking anything of anyone. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,none',
  'toolkit.telemetry.server': 'data:,none',
  // As on phones, and as the headless Chromium has them.
  'ui.useOverlayScrollbars': 1,
} as const;

/** The address at which Firefox says that it listens. */
async function listensAt(process: ChildProcess): Promise<string> {
  if (!process.stderr) throw new Error('Firefox says nothing');
  for await (const line of createInterface(process.stderr)) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('Firefox ended before it listened');
}

/** Asks over a socket, and hands every answer to its question. */
async function connect(address: string): Promise<{ ask: Ask; close: () => void }> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (why: Error) => void }>();
  socket.addEventListener('message', ({ data }) => {
    const answer: unknown = JSON.parse(String(data));
    const id = at(answer, 'id');
    const question = typeof id === 'number' ? waiting.get(id) : undefined;
    if (!question || typeof id !== 'number') return;
    waiting.delete(id);
    if (at(answer, 'type') === 'success') question.done(at(answer, 'result'));
    else question.fail(new Error(`Firefox: ${String(at(answer, 'message'))}`));
  });
  socket.addEventListener('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('Firefox has gone'));
  });
  await once(socket, 'open');
  let last = 0;
  return {
    ask: (method, params) =>
      new Promise((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}

/** Starts a Firefox without a past and without a window, and speaks WebDriver BiDi with it. */
export async function launchFirefox(program: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const running = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const { ask, close } = await connect(`${await listensAt(running)}/session`);
  // Read on, or Firefox would wait for its complaints to be read.
  running.stderr.resume();
  const session = await ask('session.new', { capabilities: {} });
  const { context } = await firstTab(ask);
  await ask('browsingContext.setViewport', { context, viewport: { width: 1400, height: 900 } });
  return {
    name: 'Firefox',
    version: `Firefox ${String(at(session, 'capabilities', 'browserVersion'))}`,
    async open(url) {
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async run(work, given) {
      const answer = await ask('script.evaluate', {
        expression: callOf(work, given),
        target: { context },
        awaitPromise: true,
      });
      const thrown = at(answer, 'exceptionDetails', 'text');
      if (thrown !== undefined) throw new Error(`in Firefox: ${JSON.stringify(thrown)}`);
      return linesOf(at(answer, 'result', 'value'));
    },
    async press(x, y) {
      await ask('input.performActions', { context, actions: pressAt(x, y) });
    },
    async print() {
      const page = { width: 21, height: 29.7 };
      const answer = await ask('browsingContext.print', { context, page });
      return Buffer.from(String(at(answer, 'data')), 'base64');
    },
    async close() {
      const ended = once(running, 'exit');
      await ask('browser.close', {}).catch(() => running.kill());
      close();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function firstTab(ask: Ask): Promise<{ readonly context: string }> {
  const made = await ask('browsingContext.create', { type: 'tab' });
  return { context: String(at(made, 'context')) };
}
