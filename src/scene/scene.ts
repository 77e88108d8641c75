/**
 * Everything a design shows, as measured shapes without a screen.
 *
 * The canvas, its far view, the minimap, SVG and PNG export and the command line all draw this scene
 * and nothing else, so that they agree. Canvas units are CSS pixels at 100 %, y down.
 * Shapes of untouched records are the same objects in the next scene: whoever draws may compare by identity.
 */
import type { Id, Subject } from '../model/field.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Scene {
  /** Org frames by org id; only orgs with systems have one. Behind everything. */
  readonly frames: ReadonlyMap<Id, Frame>;
  /** System cards by system id. */
  readonly cards: ReadonlyMap<Id, Card>;
  /** Flows by subject `flow:ID`, and hot-path reads by subject `interaction:ID#INDEX`. */
  readonly edges: ReadonlyMap<Subject, Edge>;
  /** Sticky notes and zones that the layout places. */
  readonly notes: ReadonlyMap<Id, NoteShape>;
  readonly zones: ReadonlyMap<Id, ZoneShape>;
  /** Around all shapes; zero-sized at the origin when there is none. */
  readonly bounds: Rect;
}

export interface Frame extends Rect {
  readonly subject: Subject;
  readonly orgId: Id;
  readonly title: string;
  /** Width of the title's text, for the gap in the frame's top line. */
  readonly titleWidth: number;
}

export type KeyMark = 'bound' | 'missing' | 'none';

export interface Card extends Rect {
  readonly subject: Subject;
  readonly systemId: Id;
  /** Shortened to fit where needed; `fullTitle` is the whole. */
  readonly title: string;
  readonly fullTitle: string;
  /** "Owner: RevOps", or what the system is. */
  readonly subtitle: string;
  /** Id of a glyph in catalog/glyphs. */
  readonly glyph: string;
  /** Name of a tile colour in catalog/theme. */
  readonly tile: string;
  readonly isContextOnly: boolean;
  readonly isCollapsed: boolean;
  readonly isLocked: boolean;
  readonly headerHeight: number;
  readonly rows: readonly CardRow[];
  /** Composed for screen readers: "Sales Cloud, owner RevOps, holds Contact and Order". */
  readonly description: string;
}

export interface CardRow {
  readonly placementId: Id;
  /** Top, from the card's top. */
  readonly y: number;
  readonly height: number;
  readonly object: string;
  readonly fullObject: string;
  /** Name of an entity colour in catalog/theme. */
  readonly color: string;
  readonly isSystemOfRecord: boolean;
  readonly keyMark: KeyMark;
}

/** How a line is drawn says its timing; colour only repeats it. */
export type EdgeStroke = 'solid' | 'dashed' | 'dotted' | 'undecided' | 'hot';

export interface Edge {
  readonly subject: Subject;
  readonly kind: 'flow' | 'read';
  readonly source: Id;
  readonly target: Id;
  /** SVG path data. */
  readonly path: string;
  /** The path flattened, for hit tests and label places. */
  readonly points: readonly Point[];
  readonly bounds: Rect;
  readonly stroke: EdgeStroke;
  /** Two for a two-way flow. */
  readonly arrows: readonly Arrow[];
  readonly label: EdgeLabel;
  readonly isContextOnly: boolean;
  /** "Flow from Sales Cloud to Data Cloud, CRM data stream, 15 min, SLA 15 min". */
  readonly description: string;
}

export interface Arrow {
  readonly tip: Point;
  /** Direction in radians. */
  readonly angle: number;
  /** SVG path data of the filled head. */
  readonly path: string;
}

export interface EdgeLabel extends Rect {
  readonly glyph: string;
  /** Mechanism, or "No mechanism yet". */
  readonly first: string;
  /** "15 min ≤ 15 min", "5 min > 800 ms", "no SLA". */
  readonly second: string;
  readonly tone: 'plain' | 'missed' | 'hot';
  /** Where its middle is: `t` along the path and from there `dx`, `dy`. What a drag of the label starts from. */
  readonly place: { readonly t: number; readonly dx: number; readonly dy: number };
}

export interface NoteShape extends Rect {
  readonly subject: Subject;
  readonly lines: readonly string[];
  readonly color: string;
}

export interface ZoneShape extends Rect {
  readonly subject: Subject;
  readonly title: string;
}
