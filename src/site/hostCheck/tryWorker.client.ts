/** Waits until a worker has taken over; rejects where its browser throws it away. */
function takenOver(worker: ServiceWorker): Promise<void> {
  return new Promise((done, fail) => {
    const look = (): void => {
      if (worker.state === 'activated') done();
      if (worker.state === 'redundant') fail(new Error(worker.state));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/**
 * Has the browser install the worker of the site, as it does for readers. Where it was not there
 * before, it is not there afterwards either, nor what it has kept; one that was there is only asked
 * whether a newer one can be had.
 *
 * @param worker address of the script
 * @param scope address of the pages that it is for
 */
export async function tryWorker(worker: string, scope: string): Promise<void> {
  const { serviceWorker: workers } = navigator;
  const known = await workers.getRegistration(scope);
  if (known?.scope === scope) {
    await known.update();
    return;
  }
  const before = await caches.keys();
  const registration = await workers.register(worker, { scope });
  try {
    const { installing, waiting, active } = registration;
    const coming = installing ?? waiting ?? active;
    if (coming) await takenOver(coming);
  } finally {
    await registration.unregister();
    for (const name of await caches.keys()) if (!before.includes(name)) await caches.delete(name);
  }
}
