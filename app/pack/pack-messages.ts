/** What the page and the worker that makes the pack say to each other. */
import type { Pack, PackAsked, PackStep } from '../../src/pack/pack.ts';
import type { PaintedPicture } from '../../src/pack/part.ts';

export type ToPackWorker =
  | { readonly is: 'make'; readonly asked: PackAsked }
  | { readonly is: 'painted'; readonly png: Uint8Array }
  | { readonly is: 'not-painted'; readonly reason: string };

export type FromPackWorker =
  | { readonly is: 'step'; readonly step: PackStep }
  /** The page has workers for it, this one has not. */
  | { readonly is: 'paint'; readonly picture: PaintedPicture }
  | { readonly is: 'done'; readonly pack: Pack }
  | { readonly is: 'failed'; readonly reason: string };
