import { createHash } from 'node:crypto';
import { request, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** An answer as it came, still compressed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks a server without following or unpacking anything. */
export async function ask(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, fail) => {
    const options = { hostname, port, path, method, headers };
    request(options, (answer) => {
      buffer(answer).then(
        (body) => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
        fail,
      );
    })
      .on('error', fail)
      .end();
  });
}

/** Headers that say how readers are protected and what may be kept. */
const meant = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cache-control',
  'vary',
] as const;

/** Headers that would add to or contradict these. */
const foreign = ['expires', 'x-frame-options', 'access-control-allow-origin', 'pragma'] as const;

/** What counts of an answer, where two servers may word the rest in their own way. */
export function essence(origin: string, { status, headers, body }: Answer) {
  const told = Object.fromEntries([...meant, ...foreign].map((name) => [name, headers[name]]));
  const location = headers.location;
  // The words of a redirect are read by nobody.
  if (location !== undefined)
    return { status, location: new URL(location, origin).href.slice(origin.length), ...told };
  return {
    status,
    type: headers['content-type'],
    coding: headers['content-encoding'],
    body: createHash('sha256').update(body).digest('hex'),
    ...told,
  };
}
