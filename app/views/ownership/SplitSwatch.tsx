import type { SystemKind } from '../../../src/catalog/system-kind.ts';
import { tileColorOf } from '../../../src/catalog/theme-tiles.ts';

/** The colours of several systems in one square; what they mean is written beside it. */
export function SplitSwatch({ kinds }: { readonly kinds: readonly SystemKind[] }) {
  return (
    <span
      aria-hidden="true"
      className="inline-block h-3 w-4 shrink-0 rounded-[3px] border border-line-strong"
      style={{ background: splitGround(kinds, 100) }}
    />
  );
}

/** Side by side, each as wide as the others. `strength` is how much of the colour is seen, in percent. */
export function splitGround(kinds: readonly SystemKind[], strength: number): string {
  const share = 100 / kinds.length;
  const stops = kinds.map((kind, at) => {
    const color = `color-mix(in srgb, var(--hw-tile-${tileColorOf(kind)}) ${strength}%, transparent)`;
    return `${color} ${at * share}% ${(at + 1) * share}%`;
  });
  return `linear-gradient(110deg, ${stops.join(', ')})`;
}
