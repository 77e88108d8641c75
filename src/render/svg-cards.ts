/** Cards, frames, notes and zones as SVG. */
import type { Theme } from '../catalog/theme.ts';
import { CARD, FRAME, NOTE, ZONE } from '../scene/metrics.ts';
import type { Card, CardRow, Frame, NoteShape, ZoneShape } from '../scene/scene.ts';
import { type Glyphs, glyphMarkup } from './svg-glyphs.ts';
import { escaped, short } from './xml.ts';

export function cardMarkup(card: Card, theme: Theme, glyphs: Glyphs): string {
  const { x, y, width, height, headerHeight, isContextOnly, isLocked } = card;
  const place = `width="${short(width)}" height="${short(height)}" rx="${CARD.radius}"`;
  let markup = `<g transform="translate(${short(x)} ${short(y)})"${isContextOnly ? ' opacity="0.6"' : ''}>`;
  markup += `<title>${escaped(card.description)}</title>`;
  markup += `<rect y="1.5" ${place} class="shade"/>`;
  markup += `<rect ${place} class="card"${isContextOnly ? ' stroke-dasharray="4 3"' : ''}/>`;
  const tileY = (headerHeight - CARD.tile) / 2;
  const glyphAt = (CARD.tile - CARD.tileGlyph) / 2;
  markup += `<rect x="${CARD.inset}" y="${short(tileY)}" width="${CARD.tile}" height="${CARD.tile}" rx="${CARD.tileRadius}" fill="${colorOf(theme.tile, card.tile)}"/>`;
  markup += glyphMarkup(glyphs, card.glyph, CARD.inset + glyphAt, tileY + glyphAt, CARD.tileGlyph, theme.onTile);
  markup += `<text class="t" x="${CARD.titleX}" y="${CARD.titleBaseline}">${escaped(card.title)}</text>`;
  markup += `<text class="s" x="${CARD.titleX}" y="${CARD.subtitleBaseline}">${escaped(card.subtitle)}</text>`;
  if (isLocked) {
    markup += glyphMarkup(
      glyphs,
      'lock',
      width - CARD.inset - CARD.lock,
      CARD.titleBaseline - CARD.lock + 1,
      CARD.lock,
      theme.mark.lock,
    );
  }
  if (card.rows.length > 0) markup += `<path class="line" d="M0,${headerHeight}h${short(width)}"/>`;
  for (const row of card.rows) markup += rowMarkup(row, width, theme, glyphs);
  return `${markup}</g>`;
}

function rowMarkup(row: CardRow, width: number, theme: Theme, glyphs: Glyphs): string {
  const middle = row.y + row.height / 2;
  let markup = `<rect x="${CARD.inset}" y="${short(middle - CARD.swatch / 2)}" width="${CARD.swatch}" height="${CARD.swatch}" rx="2.5" fill="${colorOf(theme.entity, row.color)}"/>`;
  markup += `<text class="o" x="${CARD.objectX}" y="${short(row.y + CARD.objectBaseline)}">${escaped(row.object)}</text>`;
  let right = width - CARD.inset - CARD.mark;
  if (row.keyMark !== 'none') {
    const color = row.keyMark === 'bound' ? theme.mark.keyPresent : theme.mark.keyMissing;
    markup += glyphMarkup(glyphs, 'key-round', right, middle - CARD.mark / 2, CARD.mark, color);
    // Colour never alone: a missing key is struck through.
    if (row.keyMark === 'missing') {
      markup += `<path d="M${short(right)},${short(middle - CARD.mark / 2)}l${CARD.mark},${CARD.mark}" stroke="${color}" stroke-width="1.2"/>`;
    }
    right -= CARD.mark + CARD.markGap;
  }
  if (row.isSystemOfRecord) {
    markup += glyphMarkup(glyphs, 'crown', right, middle - CARD.mark / 2, CARD.mark, theme.mark.systemOfRecord);
  }
  return markup;
}

export function frameMarkup({ x, y, width, height, title, titleWidth }: Frame, theme: Theme): string {
  const [left, radius] = [short(x), FRAME.radius];
  const gap = `<rect x="${short(x + FRAME.titleX - FRAME.titlePadding)}" y="${short(y - 8)}" width="${short(titleWidth + 2 * FRAME.titlePadding)}" height="16" rx="3" fill="${theme.surface.canvas}"/>`;
  const text = `<text class="f" x="${short(x + FRAME.titleX)}" y="${short(y + FRAME.titleBaseline)}">${escaped(title)}</text>`;
  return `<rect x="${left}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${radius}" class="frame"/>${gap}${text}`;
}

export function zoneMarkup({ x, y, width, height, title }: ZoneShape): string {
  const text = `<text class="f" x="${short(x + ZONE.titleX)}" y="${short(y + ZONE.titleBaseline)}">${escaped(title)}</text>`;
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${ZONE.radius}" class="zone"/>${text}`;
}

export function noteMarkup({ x, y, width, height, lines, color }: NoteShape, theme: Theme): string {
  const ground = `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${NOTE.radius}" fill="${colorOf(theme.note, color)}"/>`;
  const text = lines
    .map((line, index) => {
      const baseline = y + NOTE.padding + (index + 1) * NOTE.lineHeight - 5;
      return line === ''
        ? ''
        : `<text class="n" x="${short(x + NOTE.padding)}" y="${short(baseline)}">${escaped(line)}</text>`;
    })
    .join('');
  return ground + text;
}

/** Names come from our own catalogue; one that is not there must not become markup. */
function colorOf(colors: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(colors, name) ? (colors[name] ?? 'none') : 'none';
}
