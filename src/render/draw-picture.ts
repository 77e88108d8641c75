/** Draws the whole picture of a design, back to front, with whatever pen it is given. */
import type { Subject } from '../model/field.ts';
import { shortened, singleLine } from '../scene/measure.ts';
import { FONTS } from '../scene/metrics.ts';
import type { Rect, Scene } from '../scene/scene.ts';
import { drawCard, drawFrame, drawNote, drawZone } from './draw-cards.ts';
import { drawBadge, drawEdge, drawLabel } from './draw-edges.ts';
import { drawLegend } from './draw-legend.ts';
import type { Pen } from './pen.ts';
import { LEGEND_HEIGHT, type Page, type SvgOptions, TITLE_FONT, type TitleBlock } from './svg-options.ts';

export function drawPicture(page: Page, options: SvgOptions, pen: Pen): void {
  const { width, height, scene } = page;
  if (!options.isTransparent) pen.rect({ width, height }, { fill: pen.theme.surface.canvas });
  if (options.titleBlock) drawTitle(options.titleBlock, page, pen);
  pen.group({ x: page.dx, y: page.dy }, () => drawScene(scene, options.badges, pen));
  if (!options.hasLegend) return;
  pen.group({ x: page.legendX, y: page.legendY + LEGEND_HEIGHT / 2 + 8 }, () => drawLegend(scene, pen));
}

function drawScene(scene: Scene, badges: SvgOptions['badges'], pen: Pen): void {
  for (const zone of scene.zones.values()) drawZone(zone, pen);
  for (const frame of scene.frames.values()) drawFrame(frame, pen);
  for (const edge of scene.edges.values()) drawEdge(edge, pen);
  for (const card of scene.cards.values()) drawCard(card, pen);
  for (const note of scene.notes.values()) drawNote(note, pen);
  for (const { label } of scene.edges.values()) drawLabel(label, pen);
  if (!badges || badges.size === 0) return;
  for (const [subject, rect] of badgePlaces(scene)) {
    const badge = badges.get(subject);
    if (badge) drawBadge(rect, badge, pen);
  }
}

function* badgePlaces(scene: Scene): Iterable<[Subject, Rect]> {
  for (const frame of scene.frames.values()) yield [frame.subject, frame];
  for (const card of scene.cards.values()) yield [card.subject, card];
  for (const { subject, label } of scene.edges.values()) yield [subject, label];
  for (const note of scene.notes.values()) yield [note.subject, note];
}

function drawTitle({ name, details }: TitleBlock, { titleX, titleY, width }: Page, pen: Pen): void {
  const room = width - 2 * titleX;
  const second = details.filter((detail) => detail !== '').join(' · ');
  pen.text('title', titleX, titleY + 16, shortened(singleLine(name), TITLE_FONT, room), TITLE_FONT);
  pen.text('n', titleX, titleY + 36, shortened(singleLine(second), FONTS.note, room), FONTS.note);
}
