/** Cards, frames, notes and zones as SVG. */
import { CARD, FONTS, FRAME, NOTE, ZONE } from '../scene/metrics.ts';
import type { Card, CardRow, Frame, NoteShape, ZoneShape } from '../scene/scene.ts';
import { glyphMarkup, type Pen, struckThrough, textMarkup } from './svg-pen.ts';
import { escaped, short } from './xml.ts';

export function cardMarkup(card: Card, pen: Pen): string {
  const { theme } = pen;
  const { x, y, width, height, headerHeight, isContextOnly, isLocked } = card;
  const place = `width="${short(width)}" height="${short(height)}" rx="${CARD.radius}"`;
  let markup = `<g transform="translate(${short(x)} ${short(y)})"${isContextOnly ? ' opacity="0.6"' : ''}>`;
  markup += `<title>${escaped(card.description)}</title>`;
  markup += `<rect y="1.5" ${place} class="shade"/>`;
  markup += `<rect ${place} class="card"${isContextOnly ? ' stroke-dasharray="4 3"' : ''}/>`;
  const tileY = (headerHeight - CARD.tile) / 2;
  const glyphAt = (CARD.tile - CARD.tileGlyph) / 2;
  markup += `<rect x="${CARD.inset}" y="${short(tileY)}" width="${CARD.tile}" height="${CARD.tile}" rx="${CARD.tileRadius}" fill="${colorOf(theme.tile, card.tile)}"/>`;
  markup += glyphMarkup(pen, card.glyph, CARD.inset + glyphAt, tileY + glyphAt, CARD.tileGlyph, theme.onTile);
  markup += textMarkup(pen, 't', CARD.titleX, CARD.titleBaseline, card.title, FONTS.title);
  markup += textMarkup(pen, 's', CARD.titleX, CARD.subtitleBaseline, card.subtitle, FONTS.subtitle);
  if (isLocked) {
    markup += glyphMarkup(
      pen,
      'lock',
      width - CARD.inset - CARD.lock,
      CARD.titleBaseline - CARD.lock + 1,
      CARD.lock,
      theme.mark.lock,
    );
  }
  if (card.rows.length > 0) markup += `<path class="line" d="M0,${headerHeight}h${short(width)}"/>`;
  for (const row of card.rows) markup += rowMarkup(row, width, pen);
  return `${markup}</g>`;
}

function rowMarkup(row: CardRow, width: number, pen: Pen): string {
  const { theme } = pen;
  const middle = row.y + row.height / 2;
  let markup = `<rect x="${CARD.inset}" y="${short(middle - CARD.swatch / 2)}" width="${CARD.swatch}" height="${CARD.swatch}" rx="2.5" fill="${colorOf(theme.entity, row.color)}"/>`;
  markup += textMarkup(pen, 'o', CARD.objectX, row.y + CARD.objectBaseline, row.object, FONTS.object);
  let right = width - CARD.inset - CARD.mark;
  if (row.keyMark !== 'none') {
    const color = row.keyMark === 'bound' ? theme.mark.keyPresent : theme.mark.keyMissing;
    markup += glyphMarkup(pen, 'key-round', right, middle - CARD.mark / 2, CARD.mark, color);
    if (row.keyMark === 'missing') markup += struckThrough(right, middle - CARD.mark / 2, CARD.mark, color);
    right -= CARD.mark + CARD.markGap;
  }
  if (row.isSystemOfRecord) {
    markup += glyphMarkup(pen, 'crown', right, middle - CARD.mark / 2, CARD.mark, theme.mark.systemOfRecord);
  }
  return markup;
}

export function frameMarkup({ x, y, width, height, title, titleWidth }: Frame, pen: Pen): string {
  const [left, radius] = [short(x), FRAME.radius];
  const gap = `<rect x="${short(x + FRAME.titleX - FRAME.titlePadding)}" y="${short(y - 8)}" width="${short(titleWidth + 2 * FRAME.titlePadding)}" height="16" rx="3" fill="${pen.theme.surface.canvas}"/>`;
  const text = textMarkup(pen, 'f', x + FRAME.titleX, y + FRAME.titleBaseline, title, FONTS.frame);
  return `<rect x="${left}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${radius}" class="frame"/>${gap}${text}`;
}

export function zoneMarkup({ x, y, width, height, title }: ZoneShape, pen: Pen): string {
  const text = textMarkup(pen, 'f', x + ZONE.titleX, y + ZONE.titleBaseline, title, FONTS.frame);
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${ZONE.radius}" class="zone"/>${text}`;
}

export function noteMarkup({ x, y, width, height, lines, color }: NoteShape, pen: Pen): string {
  const ground = `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${NOTE.radius}" fill="${colorOf(pen.theme.note, color)}"/>`;
  const text = lines
    .map((line, index) => {
      const baseline = y + NOTE.padding + (index + 1) * NOTE.lineHeight - 5;
      return textMarkup(pen, 'n', x + NOTE.padding, baseline, line, FONTS.note);
    })
    .join('');
  return ground + text;
}

/** Names come from our own catalogue; one that is not there must not become markup. */
function colorOf(colors: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(colors, name) ? (colors[name] ?? 'none') : 'none';
}
