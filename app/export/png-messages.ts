/** What the page and the workers that paint a PNG say to each other. */
import type { StripSums } from '../../src/pixels/png-strips.ts';
import type { Drawing } from '../../src/render/steps.ts';

export type ToPngWorker =
  | { readonly is: 'picture'; readonly drawing: Drawing }
  | {
      readonly is: 'strip';
      readonly index: number;
      readonly width: number;
      readonly top: number;
      readonly height: number;
      readonly scale: number;
      readonly hasAlpha: boolean;
      /** That no strip of the picture has more of. */
      readonly mostRows: number;
    };
export type FromPngWorker =
  | { readonly is: 'ready' | 'failed' }
  | ({ readonly is: 'strip'; readonly index: number } & PackedStrip);
/** In the browser's own keeping, which takes it from the worker while others still paint. */
export interface PackedStrip extends StripSums {
  readonly chunk: Blob;
}
