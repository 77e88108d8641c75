/** The page that shows the design to people without Headwater, with the design in it. */
import { designScript } from '../codecs/html.ts';
import { sourceOf } from '../deliverables/source.ts';
import { viewerHtml } from '../render/viewer/viewer-html.ts';
import type { PackSource } from './part.ts';

export async function viewerPage({ design, scene, today, host }: PackSource): Promise<string> {
  const data = designScript(design);
  // Whatever is in the design may be told in the page: its text says which fonts have to go in.
  const fonts = await host.fontsFor(data);
  return viewerHtml({ design, scene, source: sourceOf(design, today), fonts, data });
}
