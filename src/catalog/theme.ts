/**
 * What has a colour in the product. The colours are plain hex, and canvas, SVG and CSS draw from them.
 *
 * Text tokens reach 4.5:1 on the surfaces they are set on; marks, strokes and the white glyph on
 * a tile reach 3:1 (theme.test.ts proves both).
 */
export type ThemeMode = 'light' | 'dark';

export interface Theme {
  readonly mode: ThemeMode;
  readonly surface: SurfaceColors;
  readonly text: TextColors;
  readonly border: BorderColors;
  readonly accent: AccentColors;
  readonly severity: Readonly<Record<SeverityToken, SeverityColors>>;
  readonly stroke: StrokeColors;
  readonly mark: MarkColors;
  /** The square before an entity's name. */
  readonly entity: Readonly<Record<EntityColor, string>>;
  /** The tile behind a system's white glyph. */
  readonly tile: Readonly<Record<TileColor, string>>;
  /** What is drawn on a tile or a count badge. */
  readonly onTile: string;
  readonly note: Readonly<Record<NoteColor, string>>;
}

export interface SurfaceColors {
  readonly page: string;
  readonly canvas: string;
  readonly canvasDot: string;
  readonly panel: string;
  readonly card: string;
  /** Inputs, the row under the pointer. */
  readonly sunken: string;
  /** Inside an org frame. */
  readonly frame: string;
  /** The chosen tool, stage or tab. */
  readonly selected: string;
}

export interface TextColors {
  readonly primary: string;
  readonly secondary: string;
  readonly muted: string;
  readonly link: string;
  readonly onAccent: string;
}

export interface BorderColors {
  readonly subtle: string;
  readonly strong: string;
  readonly frame: string;
  /** Round a button that is not the main one. */
  readonly action: string;
}

export interface AccentColors {
  readonly fill: string;
  readonly hover: string;
  /** Focus rings, the outline of what is selected. */
  readonly ring: string;
}

export interface SeverityColors {
  readonly text: string;
  /** Behind the text of a finding or a hot flow label. */
  readonly background: string;
  readonly border: string;
  /** Count badges, with white on them. */
  readonly badge: string;
}

export interface StrokeColors {
  readonly flow: string;
  readonly hot: string;
  readonly selected: string;
  /** Out of scope or not on the highlighted path. */
  readonly dimmed: string;
}

export interface MarkColors {
  readonly systemOfRecord: string;
  readonly keyPresent: string;
  readonly keyMissing: string;
  readonly lock: string;
}

export const SEVERITY_TOKENS = ['error', 'warning', 'info', 'success'] as const;
export type SeverityToken = (typeof SEVERITY_TOKENS)[number];

export const ENTITY_COLORS = [
  'blue',
  'green',
  'magenta',
  'purple',
  'amber',
  'olive',
  'teal',
  'orange',
  'red',
  'indigo',
  'brown',
  'slate',
] as const;
export type EntityColor = (typeof ENTITY_COLORS)[number];

export const TILE_COLORS = [
  'sky',
  'violet',
  'orange',
  'green',
  'navy',
  'brown',
  'teal',
  'indigo',
  'magenta',
  'steel',
  'slate',
] as const;
export type TileColor = (typeof TILE_COLORS)[number];

export const NOTE_COLORS = ['yellow', 'blue', 'green', 'pink', 'grey'] as const;
export type NoteColor = (typeof NOTE_COLORS)[number];
