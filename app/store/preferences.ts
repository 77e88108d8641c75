/**
 * What this browser remembers about the window: panels and theme, never anything of a design.
 *
 * Local storage may be missing, full or forbidden; then the preferences last as long as the tab.
 */
export type ThemeChoice = 'light' | 'dark' | 'system';

export interface Preferences {
  readonly theme: ThemeChoice;
  readonly leftOpen: boolean;
  readonly rightOpen: boolean;
  readonly leftWidthPx: number;
  readonly rightWidthPx: number;
}

const KEY = 'headwater.preferences';

/** Narrower, the palette's tiles and a finding's buttons no longer fit; wider, the canvas is too small at 1280. */
export const LEFT_WIDTH_PX = { min: 200, normal: 232, max: 380 } as const;
export const RIGHT_WIDTH_PX = { min: 280, normal: 348, max: 560 } as const;

const DEFAULTS: Preferences = {
  theme: 'system',
  leftOpen: true,
  rightOpen: true,
  leftWidthPx: LEFT_WIDTH_PX.normal,
  rightWidthPx: RIGHT_WIDTH_PX.normal,
};

export function loadPreferences(): Preferences {
  const stored = parse(read());
  return {
    theme: isTheme(stored['theme']) ? stored['theme'] : DEFAULTS.theme,
    leftOpen: typeof stored['leftOpen'] === 'boolean' ? stored['leftOpen'] : DEFAULTS.leftOpen,
    rightOpen: typeof stored['rightOpen'] === 'boolean' ? stored['rightOpen'] : DEFAULTS.rightOpen,
    leftWidthPx: widthWithin(stored['leftWidthPx'], LEFT_WIDTH_PX),
    rightWidthPx: widthWithin(stored['rightWidthPx'], RIGHT_WIDTH_PX),
  };
}

export function savePreferences({ theme, leftOpen, rightOpen, leftWidthPx, rightWidthPx }: Preferences): void {
  try {
    globalThis.localStorage?.setItem(
      KEY,
      JSON.stringify({ theme, leftOpen, rightOpen, leftWidthPx, rightWidthPx } satisfies Preferences),
    );
  } catch {
    // Forbidden or full: the preferences last as long as the tab.
  }
}

function read(): string | null {
  try {
    return globalThis.localStorage?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isTheme(value: unknown): value is ThemeChoice {
  return value === 'light' || value === 'dark' || value === 'system';
}

function widthWithin(value: unknown, { min, normal, max }: { min: number; normal: number; max: number }): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : normal;
}
