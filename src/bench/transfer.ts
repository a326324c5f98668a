import type { CDPSession } from 'playwright-core';

/** The kinds of resource that are told apart. */
export const kinds = ['document', 'style', 'script', 'font', 'image', 'other'] as const;

type Kind = (typeof kinds)[number];

/** What came over the network for a page: bytes as sent, headers and all. */
export interface Transfer {
  readonly requests: number;
  readonly bytes: Readonly<Record<Kind, number>>;
}

const kindOf: ReadonlyMap<string, Kind> = new Map([
  ['Document', 'document'],
  ['Stylesheet', 'style'],
  ['Script', 'script'],
  ['Font', 'font'],
  ['Image', 'image'],
]);

/** Notes what a page receives from now on; call what is returned for the sum so far. */
export async function watchTransfer(session: CDPSession): Promise<() => Transfer> {
  const requested = new Set<string>();
  const kind = new Map<string, Kind>();
  const bytes = { document: 0, style: 0, script: 0, font: 0, image: 0, other: 0 };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('data:')) requested.add(requestId);
  });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    // The icon of a page comes as no image to the browser, but as one to the reader's bill.
    const other = response.mimeType.startsWith('image/') ? 'image' : 'other';
    kind.set(requestId, kindOf.get(type) ?? other);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (requested.has(requestId)) bytes[kind.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => ({ requests: requested.size, bytes: { ...bytes } });
}
