/** Has a large file read by a worker: checking a design of thousands of elements would hold the page. */

import type { decodeFile } from '../../src/codecs/any-file.ts';
import { workerAddress } from '../trusted-types.ts';
import address from './decode-worker.ts?worker&url';

type Incoming = ReturnType<typeof decodeFile>;

export interface Reading {
  /** Null where no worker can do it, and where it was cancelled. */
  readonly result: Promise<Incoming | null>;
  cancel(): void;
}

export function decodeApart(file: Blob): Reading {
  let settle: (result: Incoming | null) => void = () => {};
  let worker: Worker | null = null;
  const result = new Promise<Incoming | null>((resolve) => {
    settle = (outcome) => {
      worker?.terminate();
      resolve(outcome);
    };
  });
  try {
    worker = new Worker(workerAddress(address), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Incoming>) => settle(data));
    worker.addEventListener('error', () => settle(null));
    worker.postMessage(file);
  } catch {
    settle(null);
  }
  return { result, cancel: () => settle(null) };
}
