import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../../src/publish/serve.ts';

/** Notes what goes wrong in a page, for whoever frames it to read. */
const watch = `window.problems = [];
addEventListener('error', function (event) {
  var at = event.target;
  // Firefox says so of a script that it has already; who needs a script asks for it once more.
  if (at.rel === 'modulepreload') return;
  window.problems.push(event.message || 'did not load: ' + (at.src || at.href));
}, true);
addEventListener('unhandledrejection', function (event) { window.problems.push('rejected: ' + event.reason); });
addEventListener('securitypolicyviolation', function (event) { window.problems.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI); });
var said = console.error;
console.error = function (words) { window.problems.push('console: ' + words); said.apply(console, arguments); };
`;

/** An empty page whose frame shows the pages of the site at any width. */
const stage =
  '<!DOCTYPE html><html lang="en"><title>Stage</title><body style="margin:0"><iframe title="Page" style="border:0;display:block;height:800px;width:360px"></iframe>';

/** A server of the built site whose pages may be framed by its own and say what goes wrong in them. */
export interface FramedSite {
  /** The address of the page with the frame. */
  readonly stage: string;
  readonly origin: string;
  close(): void;
}

const kept = ['content-type', 'content-security-policy', 'cache-control', 'location'];

async function pass(from: string, path: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(from + path, { redirect: 'manual' });
  for (const name of kept) {
    const value = answer.headers.get(name);
    if (value !== null)
      response.setHeader(name, value.replace(/frame-ancestors [^;]+/, "frame-ancestors 'self'"));
  }
  response.statusCode = answer.status;
  if (!answer.headers.get('content-type')?.startsWith('text/html')) {
    response.end(Buffer.from(await answer.arrayBuffer()));
    return;
  }
  const html = await answer.text();
  response.end(html.replace('<head>', '<head><script src="/watch.js"></script>'));
}

/**
 * Passes on what a server of the site answers.
 *
 * @param from scheme, host and port of that server
 */
export async function frameSite(from: string): Promise<FramedSite> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/stage') response.setHeader('Content-Type', 'text/html').end(stage);
    else if (path === '/watch.js') response.setHeader('Content-Type', 'text/javascript').end(watch);
    // Nothing is saved on the device: pages come from the server every time.
    else if (path === '/sw.js') response.writeHead(404).end();
    else
      pass(from, path, response).catch(() => {
        response.destroy();
      });
  });
  const origin = await listen(server);
  return {
    origin,
    stage: `${origin}/stage`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
