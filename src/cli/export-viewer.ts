/** `export --to viewer`: one page that shows the design to whoever opens it, without a network. */
import { designScript } from '../codecs/html.ts';
import { sourceOf } from '../deliverables/source.ts';
import { viewerHtml } from '../render/viewer/viewer-html.ts';
import { buildScene } from '../scene/scene-cache.ts';
import type { AskedExport } from './export-format.ts';
import { bundledFonts } from './fonts.ts';

export async function viewer({ laidOut, today }: AskedExport): Promise<string> {
  const design = await laidOut();
  return viewerHtml({
    design,
    scene: buildScene(design),
    source: sourceOf(design, today),
    fonts: bundledFonts(),
    data: designScript(design),
  });
}
