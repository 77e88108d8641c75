import { describe, expect, test } from 'vitest';
import { SYSTEM_KINDS } from './system-kind.ts';
import type { Theme } from './theme.ts';
import { tileColorOf } from './theme-tiles.ts';
import { theme } from './themes.ts';

describe.each(['light', 'dark'] as const)('the %s theme', (mode) => {
  const colors = theme(mode);
  const { surface, text, severity } = colors;
  const grounds = [surface.page, surface.canvas, surface.panel, surface.card, surface.sunken, surface.frame];

  test.each(['primary', 'secondary', 'muted', 'link'] as const)('%s text reads on every surface', (name) => {
    for (const ground of [...grounds, surface.selected]) expect(contrast(text[name], ground)).toBeGreaterThan(4.5);
  });

  test.each(Object.entries(severity))('%s reads on its own ground and on the panel', (_name, tone) => {
    for (const ground of [tone.background, ...grounds]) expect(contrast(tone.text, ground)).toBeGreaterThan(4.5);
    for (const name of ['primary', 'secondary', 'muted'] as const) {
      expect(contrast(text[name], tone.background), name).toBeGreaterThan(4.5);
    }
    expect(contrast(colors.onTile, tone.badge)).toBeGreaterThan(4.5);
  });

  test('a link reads on a finding', () => {
    expect(contrast(text.link, severity.error.background)).toBeGreaterThan(4.5);
  });

  test('the main button reads, also under the pointer', () => {
    for (const fill of [colors.accent.fill, colors.accent.hover]) {
      expect(contrast(text.onAccent, fill)).toBeGreaterThan(4.5);
    }
  });

  test.each(Object.entries(colors.tile))('a glyph stands out from the %s tile', (_name, tile) => {
    expect(contrast(colors.onTile, tile)).toBeGreaterThan(3);
  });

  test.each(marks(colors))('%s stands out from card, canvas and frame', (_name, color) => {
    for (const ground of grounds) expect(contrast(color, ground)).toBeGreaterThan(3);
  });

  test.each(Object.entries(colors.note))('text reads on a %s note', (_name, ground) => {
    expect(contrast(text.primary, ground)).toBeGreaterThan(4.5);
  });

  test('no two entity colours are the same', () => {
    expect(new Set(Object.values(colors.entity)).size).toBe(Object.keys(colors.entity).length);
  });
});

test('every kind has a tile, and the six featured clouds differ', () => {
  const tiles = new Set(Object.keys(theme('light').tile));
  for (const kind of SYSTEM_KINDS) expect(tiles).toContain(tileColorOf(kind));
  const featured = [
    'sales',
    'service',
    'marketing-engagement',
    'commerce-b2c',
    'data-cloud',
    'industries-fsc',
  ] as const;
  expect(featured.map(tileColorOf)).toEqual(['sky', 'violet', 'orange', 'green', 'navy', 'brown']);
  expect(tileColorOf('snowflake')).toBe('steel');
  expect(tileColorOf('erp-sap')).toBe('slate');
});

function marks({ entity, mark, stroke, accent }: Theme): [string, string][] {
  return [
    ...Object.entries(entity),
    ...Object.entries(mark),
    ['flow', stroke.flow],
    ['hot flow', stroke.hot],
    ['selected flow', stroke.selected],
    ['focus ring', accent.ring],
  ];
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
