import { useMemo } from 'react';
import { currentName } from '../../src/catalog/system-names.ts';
import { entityColorOf } from '../../src/scene/entity-color.ts';
import { categoryLabel } from '../../src/scene/system-labels.ts';
import { type Creatable, findCreatable, keyOf, nameOf, placingOf } from '../actions/creatable.ts';
import { EntitySwatch } from '../marks/EntitySwatch.tsx';
import { SystemTile } from '../marks/SystemTile.tsx';
import { useDesign, useHistory, useStores } from '../store/context.tsx';
import { useDragToPlace } from './drag-to-place.ts';
import { moveInGrid } from './grid-keys.ts';
import { placeByClick } from './place-by-click.ts';
import { placeFreely } from './place-freely.ts';

export function PaletteResults({ text }: { readonly text: string }) {
  const design = useDesign((whole) => whole);
  const hits = useMemo(() => findCreatable(design, text), [design, text]);
  return (
    <>
      <p role="status" className="py-1 text-xs text-ink-muted">
        {hits.length === 0
          ? `Nothing called “${text.trim()}”. A custom system takes any name.`
          : resultCount(hits.length)}
      </p>
      <ul aria-label="Search results" onKeyDown={moveInGrid} className="flex flex-col gap-1">
        {hits.map((hit, index) => (
          <li key={keyOf(hit)}>
            <Result hit={hit} isTabStop={index === 0} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Result({ hit, isTabStop }: { readonly hit: Creatable; readonly isTabStop: boolean }) {
  const stores = useStores();
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const drag = useDragToPlace(placingOf(hit));
  const detail = detailOf(hit);
  return (
    <button
      type="button"
      data-tile=""
      tabIndex={isTabStop ? 0 : -1}
      disabled={isReadOnly}
      {...drag}
      onClick={(event) => {
        if (event.detail === 0) placeFreely(stores, placingOf(hit));
        else placeByClick(stores, placingOf(hit));
      }}
      className="flex min-h-9 w-full touch-pan-y items-center gap-2 rounded-lg border border-transparent px-1.5 py-1 text-left select-none enabled:hover:bg-sunken disabled:opacity-45 coarse:min-h-11"
    >
      <span className="flex w-5 justify-center">{markOf(hit)}</span>
      <span className="min-w-0">
        <span className="block truncate text-[13px]">{nameOf(hit)}</span>
        <span className="block truncate text-[11px] text-ink-muted">{detail}</span>
      </span>
    </button>
  );
}

function markOf(hit: Creatable) {
  if (hit.type === 'system') return <SystemTile kind={hit.row.kind} />;
  return <EntitySwatch color={hit.type === 'entity' ? entityColorOf(hit.entity) : hit.row.color} />;
}

function detailOf(hit: Creatable): string {
  switch (hit.type) {
    case 'system': {
      const now = currentName(hit.row.kind);
      return now === null ? categoryLabel(hit.row.category) : `now ${now}`;
    }
    case 'entity':
      return 'Entity of this design';
    case 'canonical':
      return 'Entity';
  }
}

function resultCount(count: number): string {
  return count === 1 ? '1 result' : `${count} results`;
}
