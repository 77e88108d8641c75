/** Has imports read and planned: at once where it is little, otherwise in a worker that is started with the first. */
import { err, ok, type Result } from '../../src/lib/result.ts';
import { workerAddress } from '../trusted-types.ts';
import { isLight, type JobName, type Jobs, runJob } from './import-jobs.ts';
import type { FromImportWorker, ToImportWorker } from './import-messages.ts';
import address from './import-worker.ts?worker&url';

export interface Importer {
  /** A sentence where it failed. Never settles once it is closed, or once the same is asked for anew before its turn. */
  ask<K extends JobName>(name: K, asked: Jobs[K]['asked']): Promise<Result<Jobs[K]['answer'], string>>;
  close(): void;
}

interface Waiting {
  readonly name: JobName;
  readonly asked: Jobs[JobName]['asked'];
  readonly settle: (result: Result<Jobs[JobName]['answer'], string>) => void;
}

export function createImporter(): Importer {
  let worker: Worker | null = null;
  /** Where no worker can be started, the page does it: slowly rather than never. */
  let isAlone = false;
  let running: Waiting | null = null;
  let waiting: readonly Waiting[] = [];
  let token = 0;

  return {
    ask: (name, asked) =>
      new Promise((resolve) => {
        if (isAlone || isLight(name, asked)) return resolve(onPage(name, asked));
        const one: Waiting = { name, asked, settle: resolve as Waiting['settle'] };
        waiting = [...waiting.filter((other) => other.name !== name), one];
        next();
      }),
    close() {
      worker?.terminate();
      worker = null;
      running = null;
      waiting = [];
    },
  };

  function next(): void {
    const [first, ...others] = waiting;
    if (running || !first) return;
    waiting = others;
    running = first;
    token += 1;
    worker ??= started();
    worker?.postMessage({ token, name: first.name, asked: first.asked } satisfies ToImportWorker);
  }

  function started(): Worker | null {
    try {
      const made = new Worker(workerAddress(address), { type: 'module' });
      made.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => {
        if (data.token !== token || !running) return;
        const { settle } = running;
        running = null;
        settle(data.is === 'answer' ? ok(data.answer) : err(failure(data.reason)));
        next();
      });
      made.addEventListener('error', goOnAlone);
      return made;
    } catch {
      queueMicrotask(goOnAlone);
      return null;
    }
  }

  function goOnAlone(): void {
    isAlone = true;
    const left = running ? [running, ...waiting] : waiting;
    worker?.terminate();
    worker = null;
    running = null;
    waiting = [];
    for (const { name, asked, settle } of left) settle(onPage(name, asked));
  }
}

function onPage<K extends JobName>(name: K, asked: Jobs[K]['asked']): Result<Jobs[K]['answer'], string> {
  try {
    return ok(runJob(name, asked));
  } catch (error) {
    return err(failure(error instanceof Error ? error.message : String(error)));
  }
}

function failure(reason: string): string {
  return `This could not be worked out (${reason}). Nothing was changed.`;
}
