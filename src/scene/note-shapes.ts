/** Sticky notes and zones: drawn where the layout puts them, and nowhere before it does. */
import type { Design } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import type { LayoutBox, Note, Zone } from '../model/records/drawing.ts';
import { clamped, drawable } from './geometry.ts';
import { shortened, singleLine, textWidth } from './measure.ts';
import { FONTS, NOTE, ZONE } from './metrics.ts';
import type { NoteShape, Rect, ZoneShape } from './scene.ts';

export function noteShape({ id, text, color }: Note, box: LayoutBox | undefined): NoteShape | null {
  if (!isPlaced(box)) return null;
  const width = clamped(drawable(box.width ?? NOTE.width), 60, 2_000);
  const lines = wrapped(text, width - 2 * NOTE.padding);
  const needed = Math.max(NOTE.minHeight, lines.length * NOTE.lineHeight + 2 * NOTE.padding);
  const height = clamped(drawable(box.height ?? needed), needed, needed + 2_000);
  const known = NOTE_COLORS.find((name) => name === color);
  return { subject: `note:${id}`, ...placeOf(box), width, height, lines, color: known ?? 'yellow' };
}

export function zoneShape({ id, name }: Zone, box: LayoutBox | undefined): ZoneShape | null {
  if (!isPlaced(box)) return null;
  const width = clamped(drawable(box.width ?? ZONE.width), 60, 20_000);
  const height = clamped(drawable(box.height ?? ZONE.height), 40, 20_000);
  const title = shortened(singleLine(name), FONTS.frame, width - 2 * ZONE.titleX);
  return { subject: `zone:${id}`, ...placeOf(box), width, height, title };
}

export interface PlacedShapes {
  readonly notes: ReadonlyMap<Id, NoteShape>;
  readonly zones: ReadonlyMap<Id, ZoneShape>;
}

/** Shapes of untouched records and boxes are the same objects as before. */
export function placedShapes(design: Design, before: Design | null, shapes: PlacedShapes): PlacedShapes {
  return {
    notes: shapesOf('note', 'notes', noteShape, design, before, shapes.notes),
    zones: shapesOf('zone', 'zones', zoneShape, design, before, shapes.zones),
  };
}

function shapesOf<Collection extends 'notes' | 'zones', Shape extends Rect>(
  kind: string,
  collection: Collection,
  make: (record: Collection extends 'notes' ? Note : Zone, box: LayoutBox | undefined) => Shape | null,
  design: Design,
  before: Design | null,
  shapes: ReadonlyMap<Id, Shape>,
): ReadonlyMap<Id, Shape> {
  if (before && before[collection] === design[collection] && before.layout === design.layout) return shapes;
  const after = new Map<Id, Shape>();
  let isSame = true;
  for (const [id, record] of design[collection]) {
    const subject: Subject = `${kind}:${id}`;
    const box = design.layout.get(subject);
    const isKept = before?.[collection].get(id) === record && before.layout.get(subject) === box;
    const shape = isKept ? shapes.get(id) : make(record as Parameters<typeof make>[0], box);
    if (shape) after.set(id, shape);
    if (shape !== shapes.get(id)) isSame = false;
  }
  return isSame && after.size === shapes.size ? shapes : after;
}

const NOTE_COLORS = ['yellow', 'blue', 'green', 'pink', 'grey'] as const;

type PlacedBox = LayoutBox & { readonly x: number; readonly y: number };

function isPlaced(box: LayoutBox | undefined): box is PlacedBox {
  return box !== undefined && box.x !== null && box.y !== null;
}

function placeOf({ x, y }: PlacedBox) {
  return { x: drawable(x), y: drawable(y) };
}

/** Breaks between words; a word wider than the line is cut with an ellipsis. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.slice(0, MOST_TEXT).split(/\r\n|[\n\r\u2028\u2029]/)) {
    let line = '';
    for (const word of singleLine(paragraph).split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && textWidth(longer, FONTS.note) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
    if (lines.length > NOTE.maxLines) break;
  }
  return lines.slice(0, NOTE.maxLines).map((line) => shortened(line, FONTS.note, width));
}

const MOST_TEXT = 5_000;
