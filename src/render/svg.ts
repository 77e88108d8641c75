/**
 * The picture of a design: the scene as one self-contained SVG file.
 *
 * No script, no link, no foreign object, nothing from outside; every text is escaped. Strings only, because a thousand
 * systems are to be drawn within a tenth of a second.
 */

import { theme as themeOf } from '../catalog/themes.ts';
import { versionHash } from '../deliverables/version-hash.ts';
import { type Design, only } from '../model/design.ts';
import type { Subject } from '../model/field.ts';
import { shortened, singleLine } from '../scene/measure.ts';
import { FONTS } from '../scene/metrics.ts';
import type { Rect, Scene } from '../scene/scene.ts';
import { buildScene } from '../scene/scene-cache.ts';
import { badgesOf, type DrawnFinding } from './svg-badges.ts';
import { cardMarkup, frameMarkup, noteMarkup, zoneMarkup } from './svg-cards.ts';
import { badgeMarkup, edgeMarkup, labelMarkup } from './svg-edges.ts';
import { legendMarkup } from './svg-legend.ts';
import { LEGEND_HEIGHT, type Page, pageOf, type SvgOptions, TITLE_FONT, type TitleBlock } from './svg-options.ts';
import { type Pen, symbolsOf, textMarkup } from './svg-pen.ts';
import { styleMarkup } from './svg-style.ts';
import { escaped, short } from './xml.ts';

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
  const page = pageOf(whole, options);
  const pen: Pen = { theme, glyphs: new Set(), hasFonts: (options.fonts ?? []).length > 0 };
  const drawing = drawingMarkup(page.scene, pen, options.badges);
  const title = options.titleBlock ? titleMarkup(options.titleBlock, page, pen) : '';
  const legend = options.hasLegend
    ? `<g transform="translate(${short(page.legendX)} ${short(page.legendY + LEGEND_HEIGHT / 2 + 8)})">${legendMarkup(page.scene, pen)}</g>`
    : '';
  const { width, height } = page;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(options.titleBlock?.name ?? 'Data topology')}</title>`,
    options.metadata ?? '',
    styleMarkup(theme, options.fonts ?? []),
    `<defs>${symbolsOf(pen)}</defs>`,
    options.isTransparent ? '' : `<rect width="${width}" height="${height}" fill="${theme.surface.canvas}"/>`,
    title,
    `<g transform="translate(${short(page.dx)} ${short(page.dy)})">${drawing}</g>`,
    legend,
    '</svg>',
  ].join('');
}

/** Back to front. */
function drawingMarkup(scene: Scene, pen: Pen, badges: SvgOptions['badges']): string {
  const parts: string[] = [];
  for (const zone of scene.zones.values()) parts.push(zoneMarkup(zone, pen));
  for (const frame of scene.frames.values()) parts.push(frameMarkup(frame, pen));
  for (const edge of scene.edges.values()) parts.push(edgeMarkup(edge));
  for (const card of scene.cards.values()) parts.push(cardMarkup(card, pen));
  for (const note of scene.notes.values()) parts.push(noteMarkup(note, pen));
  for (const { label } of scene.edges.values()) parts.push(labelMarkup(label, pen));
  if (badges && badges.size > 0) {
    for (const [subject, rect] of badgePlaces(scene)) {
      const badge = badges.get(subject);
      if (badge) parts.push(badgeMarkup(rect, badge, pen.theme));
    }
  }
  return parts.join('');
}

function* badgePlaces(scene: Scene): Iterable<[Subject, Rect]> {
  for (const frame of scene.frames.values()) yield [frame.subject, frame];
  for (const card of scene.cards.values()) yield [card.subject, card];
  for (const { subject, label } of scene.edges.values()) yield [subject, label];
  for (const note of scene.notes.values()) yield [note.subject, note];
}

function titleMarkup({ name, details }: TitleBlock, { titleX, titleY, width }: Page, pen: Pen): string {
  const room = width - 2 * titleX;
  const title = shortened(singleLine(name), TITLE_FONT, room);
  const second = shortened(singleLine(details.filter((detail) => detail !== '').join(' · ')), FONTS.note, room);
  return (
    textMarkup(pen, 'title', titleX, titleY + 16, title, TITLE_FONT) +
    textMarkup(pen, 'n', titleX, titleY + 36, second, FONTS.note)
  );
}
