/** The open design as a page that shows it to whoever opens it, without a network. */
import { designScript } from '../../src/codecs/html.ts';
import { sourceOf } from '../../src/deliverables/source.ts';
import { viewerHtml } from '../../src/render/viewer/viewer-html.ts';
import { todayUtc } from '../store/today.ts';
import { fontsFor } from './embedded-fonts.ts';
import type { Drawn } from './picture.ts';

export async function viewerFile({ design, scene }: Drawn): Promise<Blob> {
  const data = designScript(design);
  // Whatever is in the design may be told in the page: its text says which fonts have to go in.
  const fonts = await fontsFor(data);
  const source = sourceOf(design, todayUtc());
  return new Blob([viewerHtml({ design, scene, source, fonts, data })], { type: 'text/html' });
}
