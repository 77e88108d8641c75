/** Draws cards, frames, notes and zones. */
import { CARD, FONTS, FRAME, NOTE, ZONE } from '../scene/metrics.ts';
import type { Card, CardRow, Frame, NoteShape, ZoneShape } from '../scene/scene.ts';
import { type Pen, short, strikeThrough } from './pen.ts';

const CONTEXT_OPACITY = 0.6;

export function drawCard(card: Card, pen: Pen): void {
  const { x, y, isContextOnly, description } = card;
  const place = { x, y, ...(isContextOnly && { opacity: CONTEXT_OPACITY }), description };
  pen.group(place, () => drawCardParts(card, pen));
}

function drawCardParts(card: Card, pen: Pen): void {
  const { theme } = pen;
  const { width, height, headerHeight, isContextOnly, isLocked } = card;
  const box = { width, height, radius: CARD.radius };
  pen.rect({ y: 1.5, ...box }, { name: 'shade' });
  pen.rect(box, isContextOnly ? { name: 'card', dash: [4, 3] } : { name: 'card' });
  const tileY = (headerHeight - CARD.tile) / 2;
  const glyphAt = (CARD.tile - CARD.tileGlyph) / 2;
  const tile = { x: CARD.inset, y: tileY, width: CARD.tile, height: CARD.tile, radius: CARD.tileRadius };
  pen.rect(tile, { fill: colorOf(theme.tile, card.tile) });
  pen.glyph(card.glyph, CARD.inset + glyphAt, tileY + glyphAt, CARD.tileGlyph, theme.onTile);
  pen.text('t', CARD.titleX, CARD.titleBaseline, card.title, FONTS.title);
  pen.text('s', CARD.titleX, CARD.subtitleBaseline, card.subtitle, FONTS.subtitle);
  if (isLocked) {
    const lockX = width - CARD.inset - CARD.lock;
    pen.glyph('lock', lockX, CARD.titleBaseline - CARD.lock + 1, CARD.lock, theme.mark.lock);
  }
  if (card.rows.length > 0) pen.path(`M0,${headerHeight}h${short(width)}`, { name: 'line' });
  for (const row of card.rows) drawRow(row, width, pen);
}

function drawRow(row: CardRow, width: number, pen: Pen): void {
  const { theme } = pen;
  const middle = row.y + row.height / 2;
  const swatch = { x: CARD.inset, y: middle - CARD.swatch / 2, width: CARD.swatch, height: CARD.swatch, radius: 2.5 };
  pen.rect(swatch, { fill: colorOf(theme.entity, row.color) });
  pen.text('o', CARD.objectX, row.y + CARD.objectBaseline, row.object, FONTS.object);
  let right = width - CARD.inset - CARD.mark;
  const top = middle - CARD.mark / 2;
  if (row.keyMark !== 'none') {
    const color = row.keyMark === 'bound' ? theme.mark.keyPresent : theme.mark.keyMissing;
    pen.glyph('key-round', right, top, CARD.mark, color);
    if (row.keyMark === 'missing') strikeThrough(pen, right, top, CARD.mark, color);
    right -= CARD.mark + CARD.markGap;
  }
  if (row.isSystemOfRecord) pen.glyph('crown', right, top, CARD.mark, theme.mark.systemOfRecord);
}

export function drawFrame({ x, y, width, height, title, titleWidth }: Frame, pen: Pen): void {
  pen.rect({ x, y, width, height, radius: FRAME.radius }, { name: 'frame' });
  const gap = {
    x: x + FRAME.titleX - FRAME.titlePadding,
    y: y - 8,
    width: titleWidth + 2 * FRAME.titlePadding,
    height: 16,
    radius: 3,
  };
  pen.rect(gap, { fill: pen.theme.surface.canvas });
  pen.text('f', x + FRAME.titleX, y + FRAME.titleBaseline, title, FONTS.frame);
}

export function drawZone({ x, y, width, height, title }: ZoneShape, pen: Pen): void {
  pen.rect({ x, y, width, height, radius: ZONE.radius }, { name: 'zone' });
  pen.text('f', x + ZONE.titleX, y + ZONE.titleBaseline, title, FONTS.frame);
}

export function drawNote({ x, y, width, height, lines, color }: NoteShape, pen: Pen): void {
  pen.rect({ x, y, width, height, radius: NOTE.radius }, { fill: colorOf(pen.theme.note, color) });
  for (const [index, line] of lines.entries()) {
    const baseline = y + NOTE.padding + (index + 1) * NOTE.lineHeight - 5;
    pen.text('n', x + NOTE.padding, baseline, line, FONTS.note);
  }
}

/** Names come from our own catalogue; one that is not there must not become markup. */
function colorOf(colors: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(colors, name) ? (colors[name] ?? 'none') : 'none';
}
