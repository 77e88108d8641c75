/** Makes a pack in a worker. The page only passes the picture on to the workers that paint. */
import { err, ok, type Result } from '../../src/lib/result.ts';
import type { Pack, PackAsked, PackStep } from '../../src/pack/pack.ts';
import type { PaintedPicture } from '../../src/pack/part.ts';
import { scaleThatFits } from '../export/raster-limits.ts';
import { rasterise } from '../export/rasterise.ts';
import { workerAddress } from '../trusted-types.ts';
import type { FromPackWorker, ToPackWorker } from './pack-messages.ts';
import address from './pack-worker.ts?worker&url';

/** Sharp on the screens people present with. */
const SCALE = 2;

export interface RunningPack {
  /** A sentence where nothing could be made; never settles once it was cancelled. */
  readonly result: Promise<Result<Pack, string>>;
  cancel(): void;
}

export function startPack(asked: PackAsked, onStep: (step: PackStep) => void): RunningPack {
  const worker = new Worker(workerAddress(address), { type: 'module' });
  const send = (message: ToPackWorker, transfer: Transferable[] = []) => worker.postMessage(message, transfer);
  const result = new Promise<Result<Pack, string>>((resolve) => {
    const finish = (outcome: Result<Pack, string>) => {
      worker.terminate();
      resolve(outcome);
    };
    worker.addEventListener('error', () => finish(err(NOT_STARTED)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromPackWorker>) => {
      if (data.is === 'step') onStep(data.step);
      else if (data.is === 'paint') void painted(data.picture).then(({ message, transfer }) => send(message, transfer));
      else finish(data.is === 'done' ? ok(data.pack) : err(`The pack could not be made: ${data.reason}`));
    });
  });
  send({ is: 'make', asked });
  return { result, cancel: () => worker.terminate() };
}

const NOT_STARTED =
  'The part of Headwater that makes packs could not be loaded. Check the connection, then try again; single deliverables can be saved meanwhile.';

async function painted({
  drawing,
  svg,
  size,
}: PaintedPicture): Promise<{ message: ToPackWorker; transfer: Transferable[] }> {
  const picture = { drawing, svg: () => svg, size, isTransparent: false };
  const raster = await rasterise(picture, scaleThatFits(size, SCALE), null);
  if (!raster.ok) return { message: { is: 'not-painted', reason: raster.error.message }, transfer: [] };
  const png = new Uint8Array(await raster.value.arrayBuffer());
  return { message: { is: 'painted', png }, transfer: [png.buffer] };
}
