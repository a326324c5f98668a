import type { Browser, BrowserContext } from 'playwright-core';

/** A network as the browser's own throttling knows it. */
export interface Network {
  readonly name: string;
  /** Time before the first byte of every answer, in ms. */
  readonly latency: number;
  /** Bits a second, down as up. */
  readonly rate: number;
}

/** The networks that most readers in the province are on when it goes badly. */
export const networks: readonly Network[] = [
  { name: 'slow 4G', latency: 150, rate: 1_600_000 },
  { name: '3G', latency: 400, rate: 400_000 },
];

/** What a cheap phone is taken to be. */
export const phone = { width: 390, height: 844, slowdown: 4 } as const;

/** A browser's window of the size of that phone, under a finger. */
export function openPhone(browser: Browser): Promise<BrowserContext> {
  const { width, height } = phone;
  return browser.newContext({ viewport: { width, height }, isMobile: true, hasTouch: true });
}
