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
  const requested = new Map<string, Kind>();
  const bytes = { document: 0, style: 0, script: 0, font: 0, image: 0, other: 0 };
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    requested.set(requestId, kindOf.get(type ?? '') ?? 'other');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[requested.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => ({ requests: requested.size, bytes: { ...bytes } });
}
