/** `export --to pptx`: the deck, with the diagram as shapes that can be edited. */
import { renderPptx } from '../render/pptx/render-pptx.ts';
import { buildScene } from '../scene/scene-cache.ts';
import type { AskedExport } from './export-format.ts';

export async function pptx({ documents, laidOut }: AskedExport): Promise<Uint8Array> {
  return renderPptx(documents(), { scene: buildScene(await laidOut()) });
}
