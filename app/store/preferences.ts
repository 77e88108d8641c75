/**
 * What this browser remembers about the window: panels and theme, never anything of a design.
 *
 * Local storage may be missing, full or forbidden; then the preferences last as long as the tab.
 */
import { loadRecord, saveRecord } from './stored-record.ts';

export type ThemeChoice = 'light' | 'dark' | 'system';

export interface Preferences {
  readonly theme: ThemeChoice;
  readonly leftOpen: boolean;
  readonly rightOpen: boolean;
  readonly leftWidthPx: number;
  readonly rightWidthPx: number;
  /** Who answers checklists and waives findings here, so that nobody types it twice. */
  readonly personName: string;
  /** The columns chosen in a table, by the table's name; a table that is not in it shows its usual ones. */
  readonly shownColumns: Readonly<Record<string, readonly string[]>>;
}

const KEY = 'headwater.preferences';

const MAX_NAME = 200;

/** Narrower, the palette's tiles and a finding's buttons no longer fit; wider, the canvas is too small at 1280. */
export const LEFT_WIDTH_PX = { min: 200, normal: 232, max: 380 } as const;
export const RIGHT_WIDTH_PX = { min: 280, normal: 348, max: 560 } as const;

const DEFAULTS: Preferences = {
  theme: 'system',
  leftOpen: true,
  rightOpen: true,
  leftWidthPx: LEFT_WIDTH_PX.normal,
  rightWidthPx: RIGHT_WIDTH_PX.normal,
  personName: '',
  shownColumns: {},
};

export function loadPreferences(): Preferences {
  const stored = loadRecord(KEY);
  return {
    theme: isTheme(stored['theme']) ? stored['theme'] : DEFAULTS.theme,
    leftOpen: typeof stored['leftOpen'] === 'boolean' ? stored['leftOpen'] : DEFAULTS.leftOpen,
    rightOpen: typeof stored['rightOpen'] === 'boolean' ? stored['rightOpen'] : DEFAULTS.rightOpen,
    leftWidthPx: widthWithin(stored['leftWidthPx'], LEFT_WIDTH_PX),
    rightWidthPx: widthWithin(stored['rightWidthPx'], RIGHT_WIDTH_PX),
    personName:
      typeof stored['personName'] === 'string' ? stored['personName'].slice(0, MAX_NAME) : DEFAULTS.personName,
    shownColumns: columnsIn(stored['shownColumns']),
  };
}

export function savePreferences(preferences: Preferences): void {
  const { theme, leftOpen, rightOpen, leftWidthPx, rightWidthPx, personName, shownColumns } = preferences;
  saveRecord(KEY, {
    theme,
    leftOpen,
    rightOpen,
    leftWidthPx,
    rightWidthPx,
    personName,
    shownColumns,
  } satisfies Preferences);
}

function columnsIn(value: unknown): Preferences['shownColumns'] {
  if (typeof value !== 'object' || value === null) return DEFAULTS.shownColumns;
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].every((id) => typeof id === 'string'),
    ),
  );
}

function isTheme(value: unknown): value is ThemeChoice {
  return value === 'light' || value === 'dark' || value === 'system';
}

function widthWithin(value: unknown, { min, normal, max }: { min: number; normal: number; max: number }): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : normal;
}
