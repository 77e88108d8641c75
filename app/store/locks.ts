/** One holder at a time, across the tabs of this browser. */
export interface Lease {
  release(): void;
  /** Called once when another tab took the lock by force. */
  onLost(listener: () => void): void;
}

export interface Locks {
  /** Null when `ifAvailable` and somebody holds it. Rejects when `signal` aborts the wait. */
  acquire(name: string, options: LockWish): Promise<Lease | null>;
}

export type LockWish = { readonly ifAvailable: true } | { readonly steal: true } | { readonly signal: AbortSignal };

/** The browser's locks: they end with the tab, whatever ends it. */
export function webLocks(manager: LockManager): Locks {
  return {
    acquire(name, options) {
      return new Promise((resolve, reject) => {
        let isHeld = false;
        let tellLost: (() => void) | undefined;
        manager
          .request(name, options, (lock) => {
            if (!lock) return resolve(null);
            isHeld = true;
            return new Promise<void>((release) => {
              resolve({
                release,
                onLost: (listener) => {
                  tellLost = listener;
                },
              });
            });
          })
          .catch((error: unknown) => (isHeld ? tellLost?.() : reject(error)));
      });
    },
  };
}

/**
 * For pages without Web Locks, such as one served over plain http in a local network: everybody is let in, and the
 * claim in the journal decides. The tab that opened the design last writes; the one before it hears of it and follows.
 * Nobody waits in a queue that nobody leads.
 */
export const openLocks: Locks = {
  acquire: async (_name, options) =>
    'signal' in options ? new Promise(() => undefined) : { release: () => undefined, onLost: () => undefined },
};

export function browserLocks(): Locks {
  return globalThis.navigator?.locks ? webLocks(navigator.locks) : openLocks;
}
