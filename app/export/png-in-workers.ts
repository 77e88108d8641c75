/** A picture as PNG by several workers at once: each paints and packs strips of it while this page stays free. */
import { pngAround } from '../../src/pixels/png-strips.ts';
import type { Drawing } from '../../src/render/steps.ts';
import { workerAddress } from '../trusted-types.ts';
import type { FromPngWorker, PackedStrip, ToPngWorker } from './png-messages.ts';
import address from './png-worker.ts?worker&url';
import type { Size } from './raster-limits.ts';

/** Few enough pixels that no worker waits long for the last one, many enough that a strip is worth asking for. */
const STRIP_PX = 2_500_000;
/** More would wait for memory rather than for processors. */
const MOST_WORKERS = 4;
/** Strips that a worker has been asked for: while this page is busy it has another one to do. */
const AHEAD = 2;
const KEPT_MS = 30_000;

export interface PngTask {
  readonly drawing: Drawing;
  /** In pixels. */
  readonly size: Size;
  readonly scale: number;
  readonly hasAlpha: boolean;
  /** A whole chunk to stand before the end; made while the workers paint. */
  readonly extra: (() => Uint8Array<ArrayBuffer>) | null;
}

/** Null where there are no such workers, or the picture has something in it that only the browser can draw. */
export async function pngInWorkers(task: PngTask): Promise<Blob | null> {
  if (!hasWorkers()) return null;
  const jobs = jobsOf(task);
  const workers = takeWorkers(Math.min(jobs.length, mostWorkers()));
  try {
    const strips: PackedStrip[] = [];
    // From both ends, since a line through many rows is better worked with by one worker than by two.
    const takeFirst = () => jobs.shift();
    const takeLast = () => jobs.pop();
    const painting = workers.map((worker, index) => work(worker, task, index % 2 === 0 ? takeFirst : takeLast, strips));
    const [extra] = await Promise.all([extraOf(task), ...painting]);
    keep(workers);
    const { size, hasAlpha } = task;
    const { before, behind } = pngAround({ ...size, hasAlpha }, strips, extra);
    return new Blob([...before, ...strips.map(({ chunk }) => chunk), ...behind], { type: 'image/png' });
  } catch {
    for (const worker of workers) worker.terminate();
    return null;
  }
}

async function extraOf({ extra }: PngTask): Promise<Uint8Array<ArrayBuffer> | null> {
  return extra?.() ?? null;
}

/** For whoever may want a PNG soon: the workers start now, and not when they are waited for. */
export function warmPngWorkers(): void {
  if (hasWorkers()) keep(takeWorkers(mostWorkers()));
}

function hasWorkers(): boolean {
  return typeof OffscreenCanvas !== 'undefined' && typeof Worker !== 'undefined';
}

function mostWorkers(): number {
  return Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 2);
}

/** Workers that have nothing to do, with their code and fonts in place. */
let idle: Worker[] = [];
let goodbye: ReturnType<typeof setTimeout> | undefined;

function takeWorkers(count: number): Worker[] {
  const ready = idle.splice(0, count);
  while (ready.length < count) ready.push(new Worker(workerAddress(address), { type: 'module' }));
  return ready;
}

/** A second picture often follows the first. What stays longer only takes memory. */
function keep(workers: readonly Worker[]): void {
  idle.push(...workers);
  clearTimeout(goodbye);
  goodbye = setTimeout(() => {
    for (const worker of idle) worker.terminate();
    idle = [];
  }, KEPT_MS);
}

type Job = ToPngWorker & { readonly is: 'strip' };

/** From the top to the bottom of the picture. */
function jobsOf({ size: picture, scale, hasAlpha }: PngTask): Job[] {
  const { width } = picture;
  const rows = Math.max(1, Math.floor(STRIP_PX / width));
  return Array.from({ length: Math.ceil(picture.height / rows) }, (_, index) => {
    const top = index * rows;
    const height = Math.min(rows, picture.height - top);
    return { is: 'strip' as const, index, width, top, height, scale, hasAlpha, mostRows: rows };
  });
}

/** Takes jobs as long as there are any. Rejects when the worker cannot do one. */
function work(worker: Worker, { drawing }: PngTask, take: () => Job | undefined, strips: PackedStrip[]): Promise<void> {
  const heard = new AbortController();
  const { signal } = heard;
  const done = new Promise<void>((resolve, reject) => {
    const send = (message: ToPngWorker) => worker.postMessage(message);
    let asked = 0;
    const ask = () => {
      while (asked < AHEAD) {
        const job = take();
        if (!job) break;
        asked += 1;
        send(job);
      }
      if (asked === 0) resolve();
    };
    worker.addEventListener('error', () => reject(new Error('The worker broke.')), { signal });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FromPngWorker>) => {
        if (data.is === 'failed') return reject(new Error('The worker cannot paint this picture.'));
        if (data.is === 'strip') {
          strips[data.index] = data;
          asked -= 1;
        }
        ask();
      },
      { signal },
    );
    send({ is: 'picture', drawing });
  });
  return done.finally(() => heard.abort());
}
