/** A system as shapes: its card, its name and owner, and a line for each object it holds. */
import { theme } from '../../catalog/themes.ts';
import { CARD } from '../../scene/metrics.ts';
import type { Card, CardRow } from '../../scene/scene.ts';
import { fitText, LEAST_TEXT, MUTED } from './deck-look.ts';
import { type Area, type BoxLook, box, type SlideShapes, textBox } from './drawing.ts';
import type { Glue } from './glue.ts';
import { gluedBoxGeometry } from './glued-box.ts';

const LIGHT = theme('light');

/** `area` is the card on the slide, which is `scale` times the scene. */
export function cardGroup(
  shapes: SlideShapes,
  card: Card,
  area: Area,
  scale: number,
  { shapeId, sites }: Glue,
): string {
  const look: BoxLook = {
    fill: LIGHT.surface.card,
    stroke: LIGHT.border.strong,
    geometry: gluedBoxGeometry(area, CARD.radius * scale, sites),
    ...(card.isContextOnly && { dash: 'dash' }),
  };
  const parts = [
    box(shapes, 'Card', area, look, shapeId),
    ...headerShapes(shapes, card, area, scale),
    ...card.rows.flatMap((row) => rowShapes(shapes, row, area, scale)),
  ];
  return parts.join('');
}

function headerShapes(shapes: SlideShapes, card: Card, area: Area, scale: number): readonly string[] {
  const header = card.headerHeight * scale;
  const tile = CARD.tile * scale;
  const color = card.isContextOnly ? MUTED : LIGHT.text.primary;
  const left = area.x + CARD.titleX * scale;
  const width = area.x + area.width - CARD.inset * scale - left;
  const title = Math.max(LEAST_TEXT, 13 * scale);
  const subtitle = Math.max(LEAST_TEXT, 11 * scale);
  const place = { x: left, y: area.y, width, height: header };
  return [
    box(
      shapes,
      'Tile',
      { x: area.x + CARD.inset * scale, y: area.y + (header - tile) / 2, width: tile, height: tile },
      { fill: named(LIGHT.tile, card.tile), stroke: null, radius: CARD.tileRadius * scale },
    ),
    textBox(shapes, 'Name', place, [
      [{ text: fitText(card.fullTitle, title, 600, width), size: title, color, isBold: true }],
      [{ text: fitText(card.subtitle, subtitle, 400, width), size: subtitle, color: MUTED }],
    ]),
  ];
}

function rowShapes(shapes: SlideShapes, row: CardRow, area: Area, scale: number): readonly string[] {
  const size = Math.max(LEAST_TEXT, 11 * scale);
  const [top, height] = [area.y + row.y * scale, row.height * scale];
  const swatch = CARD.swatch * scale;
  const marks = marksOf(row);
  const markWidth = marks === '' ? 0 : marks.length * size * 0.55 + 3;
  const left = area.x + CARD.objectX * scale;
  const right = area.x + area.width - CARD.inset * scale;
  const room = right - left - markWidth;
  const color = row.keyMark === 'missing' ? LIGHT.mark.keyMissing : MUTED;
  const shown = [
    box(
      shapes,
      'Entity colour',
      { x: area.x + CARD.inset * scale, y: top + (height - swatch) / 2, width: swatch, height: swatch },
      { fill: named(LIGHT.entity, row.color), stroke: null },
    ),
    textBox(shapes, `Object: ${row.fullObject}`, { x: left, y: top, width: room, height }, [
      [{ text: fitText(row.fullObject, size, 400, room), size, color: LIGHT.text.primary }],
    ]),
  ];
  if (marks === '') return shown;
  const place = { x: right - markWidth, y: top, width: markWidth, height };
  return [...shown, textBox(shapes, 'Marks', place, [[{ text: marks, size: LEAST_TEXT, color }]], { align: 'r' })];
}

function marksOf({ isSystemOfRecord, keyMark }: CardRow): string {
  const key = { bound: 'key', missing: 'no key', none: '' }[keyMark];
  return [isSystemOfRecord ? 'SoR' : '', key].filter((mark) => mark !== '').join(' · ');
}

function named(colors: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(colors, name) ? (colors[name] ?? MUTED) : MUTED;
}
