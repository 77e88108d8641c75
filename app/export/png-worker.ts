/** A worker that paints strips of a picture and packs them, beside others that do the same. */
import { type Steps, stepsOf } from '../../src/render/steps.ts';
import type { FontFile } from '../../src/render/svg-style.ts';
import { createPainter, type Painter } from './paint-steps.ts';
import type { FromPngWorker, ToPngWorker } from './png-messages.ts';
import { createSprites, type Sprites } from './sprites.ts';

let picture: Steps | null = null;
let painter: Painter | null = null;

addEventListener('message', ({ data }: MessageEvent<ToPngWorker>) => {
  void answer(data).then(
    (message) => postMessage(message),
    () => postMessage({ is: 'failed' } satisfies FromPngWorker),
  );
});

async function answer(message: ToPngWorker): Promise<FromPngWorker> {
  if (message.is === 'picture') {
    await Promise.all(message.drawing.fonts.map(load));
    picture = stepsOf(message.drawing);
    painter = null;
    return { is: 'ready' };
  }
  if (!picture) return { is: 'failed' };
  painter ??= createPainter(picture, spritesAt(message.scale), message);
  const { chunk, ...sums } = painter.pack(message);
  return { is: 'strip', index: message.index, chunk: new Blob([...chunk]), ...sums };
}

let sprites: Sprites | null = null;
let spriteScale = 0;

/** Kept from picture to picture: the next one often has the same words. */
function spritesAt(scale: number): Sprites {
  if (!sprites || scale !== spriteScale) sprites = createSprites();
  spriteScale = scale;
  return sprites;
}

const loaded = new Set<string>();

async function load({ family, source, unicodeRange }: FontFile): Promise<void> {
  if (loaded.has(source)) return;
  loaded.add(source);
  const range = unicodeRange === null ? {} : { unicodeRange };
  const face = await new FontFace(family, source, { weight: '100 900', ...range }).load();
  (self as unknown as { readonly fonts: FontFaceSet }).fonts.add(face);
}
