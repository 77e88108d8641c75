/**
 * The picture of a design: the scene as one self-contained SVG file.
 *
 * No script, no link, no foreign object, nothing from outside; every text is escaped. Strings only, because a thousand
 * systems are to be drawn within a tenth of a second.
 */
import { theme as themeOf } from '../catalog/themes.ts';
import { versionHash } from '../deliverables/version-hash.ts';
import { type Design, only } from '../model/design.ts';
import { singleLine } from '../scene/measure.ts';
import type { Scene } from '../scene/scene.ts';
import { buildScene } from '../scene/scene-cache.ts';
import { drawPicture } from './draw-picture.ts';
import { createStepPen } from './step-pen.ts';
import type { Drawing } from './steps.ts';
import { badgesOf, type DrawnFinding } from './svg-badges.ts';
import { pageOf, type SvgOptions, type TitleBlock } from './svg-options.ts';
import { createSvgPen } from './svg-pen.ts';
import { styleMarkup } from './svg-style.ts';
import { escaped } from './xml.ts';

export { type ImageSize, imageSize, type SvgOptions, type TitleBlock } from './svg-options.ts';

/** The design's own scene, title and, where they are given, its findings. */
export function renderDesignSvg(
  design: Design,
  findings: readonly DrawnFinding[] | null = null,
  options: SvgOptions = {},
): string {
  const badges = findings ? badgesOf(design, findings) : undefined;
  return renderSvg(buildScene(design), {
    titleBlock: titleOf(design),
    hasLegend: true,
    ...(badges && { badges }),
    ...options,
  });
}

/** Name, then client and status, and on a given day also that and the version: what stands over a picture of the design. */
export function titleOf(design: Design, today: string | null = null): TitleBlock {
  const { name, client, status } = only(design, 'about');
  const version = today && `version ${versionHash(design)}`;
  const details = [client, status && STATUS[status], today, version].filter((text) => text !== null && text !== '');
  return { name: singleLine(name) || 'Untitled design', details: details.map((text) => singleLine(text ?? '')) };
}

const STATUS = { draft: 'Draft', review: 'In review', approved: 'Approved' } as const;

export function renderSvg(whole: Scene, options: SvgOptions = {}): string {
  const theme = themeOf(options.theme ?? 'light');
  const fonts = options.fonts ?? [];
  const page = pageOf(whole, options);
  const pen = createSvgPen(theme, fonts.length > 0);
  drawPicture(page, options, pen);
  const { width, height } = page;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(options.titleBlock?.name ?? 'Data topology')}</title>`,
    options.metadata ?? '',
    styleMarkup(theme, fonts),
    `<defs>${pen.symbols()}</defs>`,
    pen.markup(),
    '</svg>',
  ].join('');
}

/** The same picture as numbers and texts, which travel to painters in no time. */
export function renderDrawing(whole: Scene, options: SvgOptions = {}): Drawing {
  const pen = createStepPen(themeOf(options.theme ?? 'light'), options.fonts ?? []);
  drawPicture(pageOf(whole, options), options, pen);
  return pen.drawing();
}
