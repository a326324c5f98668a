import { mkdirSync } from 'node:fs';
import type { Page as Tab } from 'playwright-core';
import { expect } from 'vitest';

const folder = 'test-results';

/**
 * Takes a picture of a tab as it is.
 *
 * @param name what it shows, in words
 * @returns where it is
 */
export async function takePicture(tab: Tab, name: string): Promise<string> {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const path = `${folder}/${words.join('-').slice(0, 180)}.png`;
  mkdirSync(folder, { recursive: true });
  await tab.screenshot({ path });
  return path;
}

/** Looks at a tab; where that fails, the message tells where a picture of the moment is. */
export async function withPicture<T>(tab: Tab, look: (tab: Tab) => Promise<T>): Promise<T> {
  try {
    return await look(tab);
  } catch (error) {
    const name = `${expect.getState().currentTestName ?? ''} ${new URL(tab.url()).pathname}`;
    // A tab that hangs must not hide why the test failed.
    const picture = await takePicture(tab, name).catch(() => undefined);
    if (error instanceof Error && picture) error.message += `\nSee ${picture}`;
    throw error;
  }
}
