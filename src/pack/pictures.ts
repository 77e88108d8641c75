/** The picture of a pack: with what stands on every page, and with the design in it where it is a file of its own. */
import { embedInPng } from '../codecs/png.ts';
import { designMetadata } from '../codecs/svg.ts';
import { imageSize, renderDrawing, renderSvg, type SvgOptions, titleOf } from '../render/svg.ts';
import type { Scene } from '../scene/scene.ts';
import type { PackFile, PackSource } from './part.ts';

/** As it stands in a report that says the rest. */
export async function reportPicture({ scene, host }: PackSource): Promise<string> {
  return renderSvg(scene, { hasLegend: true, fonts: await host.fontsFor(textOf(scene)) });
}

export async function svgFile(from: PackSource, path: string): Promise<PackFile[]> {
  const options = await fileOptions(from);
  return [{ path, content: `${renderSvg(from.scene, { ...options, metadata: designMetadata(from.design) })}\n` }];
}

export async function pngFile(from: PackSource, path: string): Promise<PackFile[]> {
  const { host, scene, design } = from;
  if (!host.paintPng) throw new Error('There is nobody here who paints.');
  const options = await fileOptions(from);
  const painted = await host.paintPng({
    drawing: renderDrawing(scene, options),
    svg: renderSvg(scene, options),
    size: imageSize(scene, options),
  });
  return [{ path, content: embedInPng(painted, design) ?? painted }];
}

async function fileOptions({ scene, design, today, host }: PackSource): Promise<SvgOptions> {
  const titleBlock = titleOf(design, today);
  const fonts = await host.fontsFor([titleBlock.name, ...titleBlock.details, textOf(scene)].join(' '));
  return { titleBlock, hasLegend: true, fonts };
}

/** What the picture writes, in any order: it says which fonts have to go in. */
function textOf(scene: Scene): string {
  const texts: string[] = [];
  for (const { title, subtitle, rows } of scene.cards.values()) {
    texts.push(title, subtitle, ...rows.map(({ object }) => object));
  }
  for (const { label } of scene.edges.values()) texts.push(label.first, label.second);
  for (const shape of [...scene.frames.values(), ...scene.zones.values()]) texts.push(shape.title);
  for (const note of scene.notes.values()) texts.push(...note.lines);
  return texts.join(' ');
}
