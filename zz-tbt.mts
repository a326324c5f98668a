import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './src/commands/browser.ts';
import { createSite } from './src/publish/serve.ts';
import { makeFloor } from './src/bench/floor.ts';
const site = createSite({ folder: 'dist', basePath: '/' });
const slug = 'mang-luoi-truong-lop';
const html = readFileSync(`dist/${slug}/index.html`, 'utf8');
const server = createServer((req, res) => {
  if (req.url?.startsWith('/floor/')) { res.setHeader('content-type', 'text/html; charset=utf-8'); res.end(makeFloor(html)); return; }
  site(req, res);
});
server.listen(0, '127.0.0.1'); await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as {port:number}).port}`;
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox','--disable-gpu'] });
for (const path of ['floor', slug, 'floor', slug]) {
  const ctx = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 }, isMobile: true });
  const tab = await ctx.newPage();
  const s = await ctx.newCDPSession(tab);
  await s.send('Network.enable');
  await s.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200000, uploadThroughput: 90000 });
  await s.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await browser.startTracing(tab, { path: '/tmp/b.json', categories: ['devtools.timeline','toplevel','blink.user_timing'] });
  await tab.goto(`${origin}/${path}/`, { waitUntil: 'load' });
  await tab.waitForTimeout(1500);
  await browser.stopTracing();
  await ctx.close();
  const t = JSON.parse(readFileSync('/tmp/b.json', 'utf8')).traceEvents as any[];
  const mains = t.filter((e) => e.ph === 'M' && e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => e.pid + ':' + e.tid);
  const of = (k: string) => t.filter((e) => e.ph === 'X' && e.pid + ':' + e.tid === k);
  const k = mains.sort((a, b) => of(b).length - of(a).length)[0]!;
  const es = of(k).sort((a, b) => a.ts - b.ts);
  const tasks = es.filter((e) => /ThreadControllerImpl::RunTask|^RunTask/.test(e.name) && e.dur > 40000);
  console.log('==', path);
  let last = 0;
  for (const task of tasks) { if (task.ts < last) continue; last = task.ts + task.dur;
    const inside: Record<string, number> = {};
    for (const e of es) if (e.ts >= task.ts && e.ts + e.dur <= task.ts + task.dur && e !== task && ['ParseHTML','UpdateLayoutTree','Layout','PrePaint','Paint','EvaluateScript','FunctionCall','v8.evaluateModule','v8.compileModule','TimerFire','FireAnimationFrame','Layerize','Commit','HitTest','ResourceReceivedData','XHRLoad'].includes(e.name)) inside[e.name + (e.args?.data?.url ? ' ' + e.args.data.url.split('/').pop().slice(0, 20) : '')] = (inside[e.name + (e.args?.data?.url ? ' ' + e.args.data.url.split('/').pop().slice(0, 20) : '')] ?? 0) + e.dur / 1000;
    console.log(Math.round((task.ts - es[0].ts) / 1000), 'dur', Math.round(task.dur / 1000), 'cpu', Math.round((task.tdur ?? 0) / 1000), JSON.stringify(Object.fromEntries(Object.entries(inside).filter(([, v]) => v > 4).map(([n, v]) => [n, Math.round(v)]))));
  }
}
await browser.close(); server.close(); process.exit(0);
