/** A worker that paints strips of a picture and packs them, beside others that do the same. */
import { createPixelEngine, type PixelEngine } from '../../src/pixels/engine.ts';
import { stripChunk } from '../../src/pixels/png-strips.ts';
import type { Drawing } from '../../src/render/steps.ts';
import type { FontFile } from '../../src/render/svg-style.ts';
import { createPainter, type Painter } from './painter.ts';
import type { FromPngWorker, ToPngWorker } from './png-messages.ts';
import { createSprites, type Sprites } from './sprites.ts';

/** At once, since it is soon asked for; null where the host forbids it. */
const engine = startEngine();
let picture: Drawing | null = null;
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
    picture = message.drawing;
    painter?.free();
    painter = null;
    return { is: 'ready' };
  }
  if (!picture || !engine) return { is: 'failed' };
  painter ??= createPainter(picture, engine, spritesAt(engine, message.scale), message);
  const strip = painter.pack(message);
  const { adler, length } = strip;
  return { is: 'strip', index: message.index, chunk: new Blob([...stripChunk(strip)]), adler, length };
}

function startEngine(): PixelEngine | null {
  try {
    return createPixelEngine();
  } catch {
    return null;
  }
}

let sprites: Sprites | null = null;
let spriteScale = 0;

/** Kept from picture to picture: the next one often has the same words. */
function spritesAt(own: PixelEngine, scale: number): Sprites {
  if (!sprites || scale !== spriteScale) {
    sprites?.free();
    sprites = createSprites(own);
  }
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
