import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/publish/serve.ts';
import { at, callOf, linesOf, pressAt, type Engine } from './engine.ts';
import { findProgram } from './findProgram.ts';

/** The parts that a WebKit of GNOME is driven with. */
export interface WebKitParts {
  readonly driver: string;
  readonly browser: string;
  /** A screen that nobody sees. */
  readonly screen: string;
}

/** Where they are on this machine; undefined unless all of them are there. */
export function findWebKit(): WebKitParts | undefined {
  const driver = findProgram('WEBKIT_DRIVER_PATH', ['WebKitWebDriver']);
  const screen = findProgram('XVFB_PATH', ['Xvfb']);
  const [browser] = globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser').sort().reverse();
  return driver && screen && browser ? { driver, browser, screen } : undefined;
}

/** Asks again until something answers. */
async function untilThere(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** Starts a WebKit without a past on a screen that nobody sees, and speaks WebDriver with it. */
export async function launchWebKit({ driver, browser, screen }: WebKitParts): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  // The screen chooses a free number and writes it to the third stream.
  const display = spawn(
    screen,
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [, , , numbers] = display.stdio;
  if (!numbers) throw new Error('the screen says no number');
  const number = await new Promise<string>((done) => {
    numbers.once('data', (written) => done(String(written).trim()));
  });
  const port = await freePort();
  const running = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilThere(`${origin}/status`);
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(origin + path, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const value: unknown = at(await answer.json(), 'value');
    const error = at(value, 'error');
    if (!answer.ok) throw new Error(`WebKit: ${String(error)} ${String(at(value, 'message'))}`);
    return value;
  };
  const options = { binary: browser, args: ['--automation'] };
  const made = await send('POST', '/session', {
    capabilities: {
      alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options },
    },
  });
  const session = `/session/${String(at(made, 'sessionId'))}`;
  await send('POST', `${session}/timeouts`, { script: 600_000, pageLoad: 600_000 });
  await send('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1450, height: 990 });
  return {
    name: 'WebKit',
    version: `WebKitGTK ${String(at(made, 'capabilities', 'browserVersion'))}`,
    async open(url) {
      await send('POST', `${session}/url`, { url });
    },
    async run(work, given) {
      const script = `var end = arguments[0]; ${callOf(work, given)}.then(end, function (error) { end('in WebKit: ' + error); });`;
      const answer = await send('POST', `${session}/execute/async`, { script, args: [] });
      if (typeof answer === 'string' && answer.startsWith('in WebKit')) throw new Error(answer);
      return linesOf(answer);
    },
    async press(x, y) {
      await send('POST', `${session}/actions`, { actions: pressAt(x, y) });
    },
    // Its driver knows no command for it.
    print: () => Promise.resolve(undefined),
    async close() {
      await send('DELETE', session).catch(() => undefined);
      for (const each of [running, display]) {
        const ended = once(each, 'exit');
        each.kill();
        await ended;
      }
      rmSync(home, { recursive: true, force: true });
    },
  };
}
