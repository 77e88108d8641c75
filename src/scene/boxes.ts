/** A system's card: how large it is and what stands in it. Where it stands comes from the layout. */
import { systemGlyph } from '../catalog/glyphs.ts';
import { systemKindOf } from '../catalog/system-kinds.ts';
import { displayName } from '../catalog/system-names.ts';
import { tileColorOf } from '../catalog/theme-tiles.ts';
import { counted } from '../lib/counted.ts';
import type { Subject } from '../model/field.ts';
import type { LayoutBox } from '../model/records/drawing.ts';
import type { Placement, System } from '../model/records/structure.ts';
import { clamped } from './geometry.ts';
import { shortened, singleLine, textWidth } from './measure.ts';
import { CARD, FONTS } from './metrics.ts';
import type { Card, CardRow, KeyMark } from './scene.ts';
import { categoryLabel } from './system-labels.ts';

/** A placement with what its row shows of the entity. */
export interface RowFacts {
  readonly placement: Placement;
  readonly color: string;
  readonly isSystemOfRecord: boolean;
  readonly keyMark: KeyMark;
}

export interface CardFacts {
  readonly subject: Subject;
  readonly system: System;
  readonly box: LayoutBox | undefined;
  readonly rows: readonly RowFacts[];
  /** Of the whole design; a Data Cloud card tells them. */
  readonly rulesetCount: number;
}

/** Everything of a card but its place. */
export type CardContent = Omit<Card, 'x' | 'y'>;

export function cardContentOf({ subject, system, box, rows, rulesetCount }: CardFacts): CardContent {
  const isCollapsed = box?.collapsed === true;
  const fullTitle = singleLine(system.name) || displayName(system.kind);
  const fullSubtitle = subtitleOf(system, fullTitle, rulesetCount);
  const width = box?.width
    ? clamped(box.width, CARD.minWidth / 2, MOST_WIDTH)
    : widthFor(fullTitle, fullSubtitle, rows);
  const shownRows = isCollapsed ? [] : rows.map((row, index) => cardRow(row, index, width));
  const height = heightFor(shownRows.length);
  const isLocked = box?.locked === true;
  const titleRoom = width - CARD.titleX - CARD.inset - (isLocked ? CARD.lock + CARD.markGap : 0);
  return {
    subject,
    systemId: system.id,
    width,
    height: isCollapsed || !box?.height ? height : clamped(box.height, height, height + MOST_WIDTH),
    title: shortened(fullTitle, FONTS.title, titleRoom),
    fullTitle,
    subtitle: shortened(
      isCollapsed && rows.length > 0 ? counted(rows.length, 'object') : fullSubtitle,
      FONTS.subtitle,
      width - CARD.titleX - CARD.inset,
    ),
    glyph: systemGlyph(system.kind).id,
    tile: tileColorOf(system.kind),
    isContextOnly: system.inScope === false,
    isCollapsed,
    isLocked,
    headerHeight: CARD.headerHeight,
    rows: shownRows,
    description: descriptionOf(fullTitle, system, rows),
  };
}

/** Whether two cards show the same, wherever they stand. */
export function isSameContent(a: CardContent, b: CardContent): boolean {
  return (
    a.title === b.title &&
    a.fullTitle === b.fullTitle &&
    a.subtitle === b.subtitle &&
    a.width === b.width &&
    a.height === b.height &&
    a.glyph === b.glyph &&
    a.tile === b.tile &&
    a.isContextOnly === b.isContextOnly &&
    a.isCollapsed === b.isCollapsed &&
    a.isLocked === b.isLocked &&
    a.description === b.description &&
    (a.rows === b.rows || (a.rows.length === b.rows.length && a.rows.every((row, at) => isSameRow(row, b.rows[at]))))
  );
}

function isSameRow(a: CardRow, b: CardRow | undefined): boolean {
  return (
    a.placementId === b?.placementId &&
    a.object === b.object &&
    a.fullObject === b.fullObject &&
    a.color === b.color &&
    a.isSystemOfRecord === b.isSystemOfRecord &&
    a.keyMark === b.keyMark
  );
}

/** What a box in the layout may ask for. */
const MOST_WIDTH = 2_000;

export function heightFor(rowCount: number): number {
  if (rowCount === 0) return CARD.headerHeight;
  return CARD.headerHeight + CARD.rowsTop + rowCount * CARD.rowHeight + CARD.rowsBottom;
}

function widthFor(title: string, subtitle: string, rows: readonly RowFacts[]): number {
  let wanted = CARD.titleX + CARD.inset + textWidth(title, FONTS.title);
  wanted = Math.max(wanted, CARD.titleX + CARD.inset + textWidth(subtitle, FONTS.subtitle));
  for (const row of rows) {
    wanted = Math.max(wanted, CARD.objectX + textWidth(objectOf(row), FONTS.object) + marksWidth(row) + CARD.inset);
  }
  // A whole even number keeps centres on whole pixels.
  return clamped(2 * Math.ceil(wanted / 2), CARD.minWidth, CARD.maxWidth);
}

function marksWidth({ isSystemOfRecord, keyMark }: RowFacts): number {
  const marks = (isSystemOfRecord ? 1 : 0) + (keyMark === 'none' ? 0 : 1);
  return marks * (CARD.mark + CARD.markGap);
}

function cardRow(row: RowFacts, index: number, width: number): CardRow {
  const fullObject = objectOf(row);
  return {
    placementId: row.placement.id,
    y: CARD.headerHeight + CARD.rowsTop + index * CARD.rowHeight,
    height: CARD.rowHeight,
    object: shortened(fullObject, FONTS.object, width - CARD.objectX - marksWidth(row) - CARD.inset),
    fullObject,
    color: row.color,
    isSystemOfRecord: row.isSystemOfRecord,
    keyMark: row.keyMark,
  };
}

function objectOf({ placement }: RowFacts): string {
  return singleLine(placement.object) || 'no object yet';
}

function subtitleOf({ kind, owner }: System, title: string, rulesetCount: number): string {
  const named = singleLine(owner ?? '');
  if (named !== '') return `Owner: ${named}`;
  const { platform, category } = systemKindOf(kind);
  if (platform === 'data-cloud') return rulesetCount === 0 ? 'Hub' : `Hub · ${counted(rulesetCount, 'ruleset')}`;
  return title === displayName(kind) ? categoryLabel(category) : displayName(kind);
}

function descriptionOf(title: string, { owner, inScope }: System, rows: readonly RowFacts[]): string {
  const objects = rows.slice(0, 8).map(objectOf);
  if (rows.length > objects.length) objects.push(`${rows.length - objects.length} more`);
  const parts = [title];
  if (owner) parts.push(`owner ${singleLine(owner)}`);
  if (inScope === false) parts.push('context only');
  parts.push(objects.length === 0 ? 'holds nothing yet' : `holds ${sentenceList(objects)}`);
  return parts.join(', ');
}

function sentenceList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
