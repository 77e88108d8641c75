/**
 * The theme as CSS variables of the canvas: colours, and the small marks as pictures.
 *
 * A mark that is a background costs no element, and there are ten on a card.
 */
import { GLYPHS, type Glyph, MARK_GLYPHS } from '../../../src/catalog/glyphs.ts';
import { ENTITY_COLORS, NOTE_COLORS, type Theme, TILE_COLORS } from '../../../src/catalog/theme.ts';
import type { Severity } from '../../../src/rules/rule.ts';
import { SEVERITIES } from '../../../src/rules/severity.ts';

export type Variables = Readonly<Record<`--${string}`, string>>;

export function themeVariables(theme: Theme): Variables {
  const { surface, text, border, accent, stroke, mark } = theme;
  return {
    '--cv-canvas': surface.canvas,
    '--cv-dot': surface.canvasDot,
    '--cv-card': surface.card,
    '--cv-panel': surface.panel,
    '--cv-sunken': surface.sunken,
    '--cv-frame': surface.frame,
    '--cv-chosen': surface.selected,
    '--cv-text': text.primary,
    '--cv-text-2': text.secondary,
    '--cv-text-3': text.muted,
    '--cv-link': text.link,
    '--cv-line': border.subtle,
    '--cv-line-strong': border.strong,
    '--cv-frame-line': border.frame,
    '--cv-ring': accent.ring,
    '--cv-flow': stroke.flow,
    '--cv-hot': stroke.hot,
    '--cv-dimmed': stroke.dimmed,
    '--cv-hot-text': theme.severity.error.text,
    '--cv-hot-ground': theme.severity.error.background,
    '--cv-hot-border': theme.severity.error.border,
    '--cv-on-tile': theme.onTile,
    '--cv-shadow':
      theme.mode === 'dark' ? '0 1px 2px #0006, 0 4px 12px #0005' : '0 1px 2px #0f1b2d14, 0 4px 12px #0f1b2d0f',
    '--cv-mark-record': picture(MARK_GLYPHS.systemOfRecord, mark.systemOfRecord),
    '--cv-mark-bound': picture(MARK_GLYPHS.key, mark.keyPresent),
    '--cv-mark-missing': picture(STRUCK_KEY, mark.keyMissing),
    '--cv-mark-lock': picture(MARK_GLYPHS.lock, mark.lock),
    ...fromList(SEVERITIES, (name) => [`--cv-${name}`, theme.severity[name].badge]),
    ...fromList(SEVERITIES, (name) => [`--cv-mark-${name}`, picture(severityGlyph(name), theme.onTile)]),
    ...fromList(ENTITY_COLORS, (name) => [`--cv-entity-${name}`, theme.entity[name]]),
    ...fromList(TILE_COLORS, (name) => [`--cv-tile-${name}`, theme.tile[name]]),
    ...fromList(NOTE_COLORS, (name) => [`--cv-note-${name}`, theme.note[name]]),
  };
}

export function severityGlyph(severity: Severity): Glyph {
  return MARK_GLYPHS[severity];
}

/** A missing key is not only red but also struck through. */
export const STRUCK_KEY: Pick<Glyph, 'paths'> = { paths: [...GLYPHS['key-round'].paths, 'M3 3l18 18'] };

/** Glyphs are our own constants, so nothing in them needs escaping but what an address forbids. */
function picture({ paths }: Pick<Glyph, 'paths'>, color: string): string {
  const drawn = paths.map((path) => `<path d="${path}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawn}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

function fromList<T extends string>(names: readonly T[], entryOf: (name: T) => [string, string]): Variables {
  return Object.fromEntries(names.map(entryOf));
}
