// What the global scope of a service worker has beyond that of a page. TypeScript's own library for
// it cannot stand beside the DOM's in one project.

/** An event that may keep the worker running until some work is done. */
interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks for a file, or a reader goes to a page. */
export interface FetchEvent extends WorkEvent {
  readonly request: Request;
  /** The tab that asks; empty when a reader goes to a page. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** A page sends a message, with a port to answer to. */
export interface AskEvent extends WorkEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Tab {
  readonly id: string;
  postMessage(message: unknown): void;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled?: boolean }): Promise<readonly Tab[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: AskEvent) => void): void;
}
