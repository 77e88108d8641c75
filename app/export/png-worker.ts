/** A worker that paints strips of a picture and packs them, beside others that do the same. */
import { packStrip } from '../../src/codecs/png-strips.ts';
import type { FontFile } from '../../src/render/svg-sheet.ts';
import { readSteps } from '../../src/render/svg-steps.ts';
import { createPainter, type Painter } from './paint-steps.ts';
import type { FromPngWorker, ToPngWorker } from './png-in-workers.ts';

let painter: Painter | null = null;
let canvas: OffscreenCanvas | null = null;

addEventListener('message', ({ data }: MessageEvent<ToPngWorker>) => {
  void answer(data).then(
    (message) => postMessage(message, { transfer: message.is === 'strip' ? [message.strip.packed.buffer] : [] }),
    () => postMessage({ is: 'failed' } satisfies FromPngWorker),
  );
});

async function answer(message: ToPngWorker): Promise<FromPngWorker> {
  if (message.is === 'picture') {
    const read = readSteps(message.svg);
    if (!read) return { is: 'failed' };
    await Promise.all(read.fonts.map(load));
    painter = createPainter(read);
    return { is: 'ready' };
  }
  const strip = painter && packed(painter, message);
  return strip ? { is: 'strip', index: message.index, strip } : { is: 'failed' };
}

async function load({ family, source, unicodeRange }: FontFile): Promise<void> {
  const range = unicodeRange === null ? {} : { unicodeRange };
  const face = await new FontFace(family, source, { weight: '100 900', ...range }).load();
  (self as unknown as { readonly fonts: FontFaceSet }).fonts.add(face);
}

function packed(painted: Painter, { width, top, height, scale, hasAlpha }: ToPngWorker & { is: 'strip' }) {
  // One canvas for all strips: a new one each time would be written to memory that the system has to find first.
  canvas ??= new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.reset();
  painted.paint(context, { scale, top: top / scale, height: height / scale });
  const { data } = context.getImageData(0, 0, width, height);
  return packStrip(new Uint32Array(data.buffer), width, hasAlpha);
}
