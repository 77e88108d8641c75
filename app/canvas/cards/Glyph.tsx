import { GLYPHS, type GlyphId } from '../../../src/catalog/glyphs.ts';

/** A stroked drawing of the catalogue, in the colour of the text around it; said by the text, so hidden from readers. */
export function Glyph({ id, size }: { readonly id: string; readonly size: number }) {
  return (
    <svg className="cv-glyph" aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 24 24">
      <path d={pathOf(id)} />
    </svg>
  );
}

/** All strokes of the glyph as one path: one element instead of three. */
export function pathOf(id: string): string {
  return PATHS.get(id) ?? '';
}

const PATHS: ReadonlyMap<string, string> = new Map(
  (Object.keys(GLYPHS) as GlyphId[]).map((id) => [id, joined(GLYPHS[id].paths)]),
);

/** A path that begins relative begins where the last one ended; on its own it begins at the origin. */
function joined(paths: readonly string[]): string {
  return paths.map((path) => path.replace(/^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)/, startAbsolute)).join('');
}

function startAbsolute(_start: string, x: string, y: string): string {
  return `M${x} ${y}m0 0`;
}
