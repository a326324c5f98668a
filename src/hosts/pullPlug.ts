/**
 * A worker that removes what earlier editions have saved on readers' devices, and itself: to be
 * published as `sw.js` where nothing can be built. Deleted, the old one would stay in browsers.
 */
export const pullPlug = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const remove = async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await registration.unregister();
  };
  event.waitUntil(remove());
});
`;
