/**
 * The theme as CSS variables of the canvas: its colours.
 */
import { NOTE_COLORS, type Theme } from '../../../src/catalog/theme.ts';
import { SEVERITIES } from '../../../src/rules/severity.ts';

export type Variables = Readonly<Record<`--${string}`, string>>;

export function themeVariables(theme: Theme): Variables {
  const { surface, text, border, accent, stroke } = theme;
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
    ...fromList(SEVERITIES, (name) => [`--cv-${name}`, theme.severity[name].badge]),
    ...fromList(NOTE_COLORS, (name) => [`--cv-note-${name}`, theme.note[name]]),
  };
}

function fromList<T extends string>(names: readonly T[], entryOf: (name: T) => [string, string]): Variables {
  return Object.fromEntries(names.map(entryOf));
}
