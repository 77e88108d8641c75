import type { Glyph as GlyphRow } from '../../src/catalog/glyphs.ts';

interface GlyphProps {
  readonly glyph: GlyphRow;
  readonly size?: number;
  readonly className?: string;
}

/** A stroked drawing of the catalogue, in the colour of the text around it, which also says it: hidden from readers. */
export function Glyph({ glyph, size = 16, className }: GlyphProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      {glyph.paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
