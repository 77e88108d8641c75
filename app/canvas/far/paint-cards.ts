/** Cards of the far view. */

import { textWidth } from '../../../src/scene/measure.ts';
import { CARD, FONTS } from '../../../src/scene/metrics.ts';
import type { Card } from '../../../src/scene/scene.ts';
import { pathOf } from '../cards/Glyph.tsx';
import { type Context, type FarContent, roundRect, SANS } from './paint-tools.ts';

/** Zooms from which a detail is more than noise. */
const GLYPHS_FROM = 0.25;
const ROUND_FROM = 0.12;
/** A name is set larger than on the card, down to this size on the screen. */
const NAME_PX = 7;
const MIN_NAME_PX = 5.5;
const MAX_NAME_UNITS = 26;
/** A bar stands for a character, in scene units. */
const BAR_PER_CHARACTER = 6.2;

export function paintCards(context: Context, content: FarContent, cards: readonly Card[], zoom: number): void {
  const { theme, selection } = content;
  context.lineWidth = 1 / zoom;
  for (const card of cards) {
    const isSelected = selection.has(card.subject);
    context.globalAlpha = card.isContextOnly ? 0.55 : 1;
    context.fillStyle = theme.surface.card;
    context.strokeStyle = isSelected ? theme.accent.ring : theme.border.frame;
    context.lineWidth = (isSelected ? 2.5 : 1) / zoom;
    traceBox(context, card, zoom);
    context.fill();
    context.stroke();
    paintTile(context, content, card, zoom);
    paintRows(context, content, card, zoom);
  }
  context.globalAlpha = 1;
  paintNames(context, content, cards, zoom);
}

function traceBox(context: Context, card: Card, zoom: number): void {
  roundRect(context, card, zoom >= ROUND_FROM ? CARD.radius : 0);
}

function paintTile(context: Context, { theme }: FarContent, card: Card, zoom: number): void {
  const tiles: Readonly<Record<string, string>> = theme.tile;
  const [x, y] = [card.x + CARD.inset, card.y + (card.headerHeight - CARD.tile) / 2];
  context.fillStyle = tiles[card.tile] ?? theme.tile.slate;
  context.fillRect(x, y, CARD.tile, CARD.tile);
  if (zoom < GLYPHS_FROM) return;
  context.save();
  context.translate(x + (CARD.tile - 16) / 2, y + (CARD.tile - 16) / 2);
  context.scale(16 / 24, 16 / 24);
  context.strokeStyle = theme.onTile;
  context.lineWidth = 2.5;
  context.stroke(glyphPath(card.glyph));
  context.restore();
}

const glyphPaths = new Map<string, Path2D>();

function glyphPath(id: string): Path2D {
  const known = glyphPaths.get(id);
  if (known) return known;
  const path = new Path2D(pathOf(id));
  glyphPaths.set(id, path);
  return path;
}

function paintRows(context: Context, { theme }: FarContent, card: Card, zoom: number): void {
  const colors: Readonly<Record<string, string>> = theme.entity;
  const room = card.width - CARD.objectX - CARD.inset - CARD.mark - CARD.markGap;
  for (const row of card.rows) {
    const y = card.y + row.y + (row.height - CARD.swatch) / 2;
    context.fillStyle = colors[row.color] ?? theme.entity.slate;
    context.fillRect(card.x + CARD.inset, y, CARD.swatch, CARD.swatch);
    context.fillStyle = theme.border.strong;
    context.fillRect(
      card.x + CARD.objectX,
      y + 1,
      Math.min(room, row.object.length * BAR_PER_CHARACTER),
      CARD.swatch - 2,
    );
    if (row.keyMark === 'none' || zoom < ROUND_FROM) continue;
    context.fillStyle = row.keyMark === 'bound' ? theme.mark.keyPresent : theme.mark.keyMissing;
    // Bound is a dot, missing a bar: not by colour alone.
    const height = row.keyMark === 'bound' ? CARD.swatch - 2 : 3;
    context.fillRect(
      card.x + card.width - CARD.inset - CARD.swatch,
      y + (CARD.swatch - height) / 2,
      CARD.swatch,
      height,
    );
  }
}

function paintNames(context: Context, { theme }: FarContent, cards: readonly Card[], zoom: number): void {
  const size = Math.min(MAX_NAME_UNITS, Math.max(FONTS.title.size, NAME_PX / zoom));
  if (size * zoom < MIN_NAME_PX) return;
  context.fillStyle = theme.text.primary;
  for (const card of cards) {
    const room = card.width - CARD.titleX - CARD.inset / 2;
    const fitting = Math.min(size, (room / textWidth(card.title, FONTS.title)) * FONTS.title.size);
    // Sizes are rounded, because each new font is looked up anew.
    const units = Math.max(6, Math.floor(fitting));
    context.font = `600 ${units}px ${SANS}`;
    context.fillText(card.title, card.x + CARD.titleX, card.y + card.headerHeight / 2 + units * 0.36, room);
  }
}
