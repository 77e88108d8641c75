import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SystemGroup } from '../../src/catalog/grouping.ts';
import type { SystemKind } from '../../src/catalog/system-kind.ts';
import { moveInGrid } from './grid-keys.ts';
import { PaletteSection } from './PaletteSection.tsx';
import { PaletteTile } from './PaletteTile.tsx';

/** The usual ones at once, the others behind "more"; a group without usual ones is closed at first. */
export function PaletteGroup({ group }: { readonly group: SystemGroup }) {
  const isMinor = group.featured.length === 0;
  const [showsAll, setShowsAll] = useState(isMinor);
  const kinds = showsAll ? [...group.featured, ...group.others] : group.featured;

  return (
    <PaletteSection title={group.name} isOpenFirst={!isMinor}>
      <TileGrid label={group.name} kinds={kinds}>
        {!isMinor && group.others.length > 0 && (
          <li>
            <button
              type="button"
              data-tile=""
              aria-expanded={showsAll}
              onClick={() => setShowsAll(!showsAll)}
              className="flex h-8.5 w-full items-center gap-1.5 rounded-lg border border-line pr-1 pl-1.5 text-[12px] font-medium text-ink-soft hover:bg-sunken coarse:h-11"
            >
              {!showsAll && <Ellipsis size={16} aria-hidden className="mx-0.5" />}
              {showsAll ? 'Show fewer' : `${group.others.length} more`}
            </button>
          </li>
        )}
      </TileGrid>
    </PaletteSection>
  );
}

interface TileGridProps {
  readonly label: string;
  readonly kinds: readonly SystemKind[];
  readonly children?: ReactNode;
}

/** One stop for Tab: the tile that had the focus last. */
export function TileGrid({ label, kinds, children }: TileGridProps) {
  const [last, setLast] = useState<SystemKind | null>(null);
  const stop = last !== null && kinds.includes(last) ? last : kinds[0];
  return (
    <ul aria-label={label} onKeyDown={moveInGrid} className="grid grid-cols-2 gap-1.5">
      {kinds.map((kind) => (
        <li key={kind} onFocus={() => setLast(kind)} className="min-w-0">
          <PaletteTile kind={kind} isTabStop={kind === stop} />
        </li>
      ))}
      {children}
    </ul>
  );
}
