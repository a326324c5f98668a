import { isThrifty } from '../worker/connection.ts';

/**
 * Fetches the font of headlines when the page is there, for the pages that follow: the script in the
 * head asks for it then, before the first paint. Not where data is saved.
 */
async function keepFont(): Promise<void> {
  if (isThrifty(navigator.connection)) return;
  try {
    await Promise.all([...document.fonts].map((face) => face.load()));
    localStorage.setItem('font', 'kept');
  } catch {
    // Without a network, or in a window that keeps nothing, headlines stay in the system's font.
  }
}

addEventListener('load', () => void keepFont());
