/**
 * The style rules that need pictures: glyphs, tiles, swatches and marks of a theme.
 *
 * Written out as rules with literal addresses, once a theme: an address that comes through a variable or a style
 * attribute is parsed anew for every element, and there are thousands of them.
 */
import { MARK_GLYPHS, mechanismGlyph, systemGlyph } from '../../../src/catalog/glyphs.ts';
import { MECHANISM_IDS } from '../../../src/catalog/mechanism.ts';
import { SYSTEM_KINDS } from '../../../src/catalog/system-kind.ts';
import { ENTITY_COLORS, type Theme } from '../../../src/catalog/theme.ts';
import { tileColorOf } from '../../../src/catalog/theme-tiles.ts';
import { SEVERITIES } from '../../../src/rules/severity.ts';
import { glyphPicture, markPicture, STRUCK_KEY, tilePicture } from './pictures.ts';

export function pictureRules(theme: Theme): string {
  return [...markRules(theme), ...swatchRules(theme), ...tileRules(), ...labelRules(theme)].join('\n');
}

/** The class of a card's head. */
export function tileClass(glyph: string, tile: string): string {
  return `cv-tile-${glyph}-${tile}`;
}

/** The class of a label. */
export function labelClass(glyph: string): string {
  return `cv-label-${glyph}`;
}

function markRules({ mark, onTile, severity }: Theme): readonly string[] {
  const [record, bound, missing, lock] = [
    markPicture(MARK_GLYPHS.systemOfRecord, mark.systemOfRecord),
    markPicture(MARK_GLYPHS.key, mark.keyPresent),
    markPicture(STRUCK_KEY, mark.keyMissing),
    markPicture(MARK_GLYPHS.lock, mark.lock),
  ];
  return [
    rule('.cv-row[data-key="bound"]', bound),
    rule('.cv-row[data-key="missing"]', missing),
    rule('.cv-row[data-record]', record),
    rule('.cv-row[data-record][data-key="bound"]', bound, record),
    rule('.cv-row[data-record][data-key="missing"]', missing, record),
    '.cv-card[data-plain] > .cv-row { background-image: none }',
    rule('.cv-head[data-locked] > .cv-title', lock),
    ...SEVERITIES.map((name) => rule(`.cv-badge[data-severity="${name}"]`, markPicture(MARK_GLYPHS[name], onTile))),
    ...SEVERITIES.flatMap((name) => {
      const [badge, { text }] = [`.cv-frame-badge[data-severity="${name}"]`, severity[name]];
      return [rule(badge, markPicture(MARK_GLYPHS[name], text)), `${badge} { color: ${text} }`];
    }),
  ];
}

function swatchRules({ entity }: Theme): readonly string[] {
  return ENTITY_COLORS.map((name) => `.cv-entity-${name}::before { background: ${entity[name]} }`);
}

function tileRules(): readonly string[] {
  const rules = SYSTEM_KINDS.map((kind) => {
    const [glyph, tile] = [systemGlyph(kind).id, tileColorOf(kind)];
    return rule(`.${tileClass(glyph, tile)}`, tilePicture(glyph, tile));
  });
  return [...new Set(rules)];
}

function labelRules({ text, severity }: Theme): readonly string[] {
  const glyphs = [null, ...MECHANISM_IDS].map((id) => mechanismGlyph(id).id);
  return [...new Set([...glyphs, MARK_GLYPHS.hotPath.id])].flatMap((glyph) => [
    rule(`.${labelClass(glyph)}`, glyphPicture(glyph, text.secondary)),
    rule(`.${labelClass(glyph)}:not([data-tone="plain"])`, glyphPicture(glyph, severity.error.text)),
  ]);
}

function rule(selector: string, ...pictures: readonly string[]): string {
  return `${selector} { background-image: ${pictures.join(', ')} }`;
}
