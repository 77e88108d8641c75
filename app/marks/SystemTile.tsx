import { systemGlyph } from '../../src/catalog/glyphs.ts';
import type { SystemKind } from '../../src/catalog/system-kind.ts';
import { tileColorOf } from '../../src/catalog/theme-tiles.ts';
import { Glyph } from './Glyph.tsx';

/** The coloured square by which a kind of system is known. */
export function SystemTile({ kind, size = 20 }: { readonly kind: SystemKind; readonly size?: number }) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex shrink-0 items-center justify-center rounded-md text-on-tile"
      style={{ width: size, height: size, backgroundColor: `var(--hw-tile-${tileColorOf(kind)})` }}
    >
      <Glyph glyph={systemGlyph(kind)} size={Math.round(size * 0.6)} />
    </span>
  );
}
