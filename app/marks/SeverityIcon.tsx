import { MARK_GLYPHS } from '../../src/catalog/glyphs.ts';
import type { Severity } from '../../src/rules/rule.ts';
import { Glyph } from './Glyph.tsx';

/** Shape and colour both say how grave it is. */
export function SeverityIcon({ severity, size = 16 }: { readonly severity: Severity; readonly size?: number }) {
  return <Glyph glyph={MARK_GLYPHS[severity]} size={size} className={`shrink-0 ${COLORS[severity]}`} />;
}

const COLORS: Readonly<Record<Severity, string>> = {
  error: 'text-error',
  warning: 'text-warning',
  info: 'text-info',
};
