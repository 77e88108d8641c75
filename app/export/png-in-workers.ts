/** A picture as PNG by several workers at once: each paints and packs strips of it while this page stays free. */
import { type PngStrip, pngFromStrips } from '../../src/codecs/png-strips.ts';
import { workerAddress } from '../trusted-types.ts';
import address from './png-worker.ts?worker&url';
import type { Size } from './raster-limits.ts';

export type ToPngWorker =
  | { readonly is: 'picture'; readonly svg: string }
  | {
      readonly is: 'strip';
      readonly index: number;
      readonly width: number;
      readonly top: number;
      readonly height: number;
      readonly scale: number;
      readonly hasAlpha: boolean;
    };
export type FromPngWorker =
  | { readonly is: 'ready' | 'failed' }
  | { readonly is: 'strip'; readonly index: number; readonly strip: PngStrip };

/** A strip's pixels are to be few enough to stay near the processor, and many enough to be worth asking for. */
const STRIP_PX = 4_000_000;
/** More would wait for memory rather than for processors. */
const MOST_WORKERS = 4;

export interface PngTask {
  readonly svg: string;
  /** In pixels. */
  readonly size: Size;
  readonly scale: number;
  readonly hasAlpha: boolean;
}

/** Null where there are no such workers, or the picture has something in it that only the browser can draw. */
export async function pngInWorkers(task: PngTask): Promise<Blob | null> {
  if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined') return null;
  const jobs = jobsOf(task);
  const count = Math.min(jobs.length, MOST_WORKERS, navigator.hardwareConcurrency || 2);
  const workers = Array.from({ length: count }, () => new Worker(workerAddress(address), { type: 'module' }));
  try {
    const strips: PngStrip[] = [];
    await Promise.all(workers.map((worker) => work(worker, task.svg, jobs, strips)));
    const { size, hasAlpha } = task;
    return new Blob(pngFromStrips({ ...size, hasAlpha }, strips) as BlobPart[], { type: 'image/png' });
  } catch {
    return null;
  } finally {
    for (const worker of workers) worker.terminate();
  }
}

type Job = ToPngWorker & { readonly is: 'strip' };

/** The last first, for whoever takes from the end. */
function jobsOf({ size: { width, height }, scale, hasAlpha }: PngTask): Job[] {
  const rows = Math.max(1, Math.floor(STRIP_PX / width));
  return Array.from({ length: Math.ceil(height / rows) }, (_, index) => {
    const top = index * rows;
    return { is: 'strip' as const, index, width, top, height: Math.min(rows, height - top), scale, hasAlpha };
  }).reverse();
}

/** Takes jobs as long as there are any. Rejects when the worker cannot do one. */
function work(worker: Worker, svg: string, jobs: Job[], strips: PngStrip[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const send = (message: ToPngWorker) => worker.postMessage(message);
    worker.addEventListener('error', () => reject(new Error('The worker broke.')));
    worker.addEventListener('message', ({ data }: MessageEvent<FromPngWorker>) => {
      if (data.is === 'failed') return reject(new Error('The worker cannot paint this picture.'));
      if (data.is === 'strip') strips[data.index] = data.strip;
      const job = jobs.pop();
      if (job) send(job);
      else resolve();
    });
    send({ is: 'picture', svg });
  });
}
