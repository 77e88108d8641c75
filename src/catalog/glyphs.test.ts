import { expect, test } from 'vitest';
import { GLYPHS, MARK_GLYPHS, mechanismGlyph, systemGlyph } from './glyphs.ts';
import { MECHANISM_IDS, type MechanismId } from './mechanism.ts';
import { SYSTEM_KINDS } from './system-kind.ts';

test.each(Object.values(GLYPHS))('$id is made of paths that stay within its box', ({ paths }) => {
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) {
    expect(path).toMatch(/^[Mm][\s\d.,a-zA-Z-]+$/);
    const [, x, y] = /^[Mm]\s*(-?[\d.]+)[\s,]*(-?[\d.]+)/.exec(path) ?? [];
    for (const start of [Number(x), Number(y)]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThanOrEqual(24);
    }
  }
});

test('every glyph is used', () => {
  const used = new Set([
    ...SYSTEM_KINDS.map(systemGlyph),
    ...MECHANISM_IDS.map(mechanismGlyph),
    ...Object.values(MARK_GLYPHS),
  ]);
  expect(Object.values(GLYPHS).filter((glyph) => !used.has(glyph))).toEqual([]);
});

test.each<[MechanismId | null, string]>([
  ['dc-crm-stream-batch', 'waves'],
  ['dc-ingestion-api-streaming', 'waves'],
  ['platform-events', 'zap'],
  ['cdc', 'zap'],
  ['dc-data-action', 'zap'],
  ['dc-activation-mce', 'send'],
  ['zero-copy-federation', 'snowflake'],
  ['rest-request-reply', 'arrow-left-right'],
  [null, 'circle-question-mark'],
])('%s is drawn as %s', (id, glyph) => {
  expect(mechanismGlyph(id).id).toBe(glyph);
});

test('systems look as in the palette', () => {
  expect(
    (['sales', 'service', 'data-cloud', 'industries-other', 'lms', 'aws-lake'] as const).map((k) => systemGlyph(k).id),
  ).toEqual(['trending-up', 'headset', 'database', 'building-2', 'graduation-cap', 'warehouse']);
});
