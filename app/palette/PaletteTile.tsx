import { useCallback } from 'react';
import type { SystemKind } from '../../src/catalog/system-kind.ts';
import { fullName, shortName } from '../../src/catalog/system-names.ts';
import { SystemTile } from '../marks/SystemTile.tsx';
import { useHistory, useSession, useStores } from '../store/context.tsx';
import { classNames } from '../ui/class-names.ts';
import { useDragToPlace } from './drag-to-place.ts';
import { placeByClick } from './place-by-click.ts';
import { placeFreely } from './place-freely.ts';

/** A kind of system to drag onto the canvas, or to click and then place, or to put there by Enter. */
export function PaletteTile({ kind, isTabStop }: { readonly kind: SystemKind; readonly isTabStop: boolean }) {
  const stores = useStores();
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const isPlacing = useSession(({ placing }) => placing !== null && 'kind' in placing && placing.kind === kind);
  const drag = useDragToPlace({ kind });
  const onClick = useCallback(
    // A click by keyboard has no count.
    (clicks: number) => {
      if (clicks === 0) placeFreely(stores, { kind });
      else if (isPlacing) stores.session.setTool('select');
      else placeByClick(stores, { kind });
    },
    [stores, kind, isPlacing],
  );

  return (
    <button
      type="button"
      data-tile=""
      tabIndex={isTabStop ? 0 : -1}
      disabled={isReadOnly}
      aria-label={nameOf(kind)}
      aria-pressed={isPlacing}
      title={fullName(kind)}
      {...drag}
      onClick={(event) => onClick(event.detail)}
      className={classNames(
        'flex h-8.5 w-full min-w-0 touch-pan-y items-center gap-1.5 rounded-lg border pr-1 pl-1.5 text-left text-[12px] tracking-[-0.01em] font-medium select-none disabled:opacity-45 coarse:h-11',
        isPlacing ? 'border-ring bg-selected text-link' : 'border-line-strong bg-card enabled:hover:bg-sunken',
      )}
    >
      <SystemTile kind={kind} size={19} />
      <span className="truncate">{shortName(kind)}</span>
    </button>
  );
}

/** Speech control goes by what is written on the tile, so the name begins with it. */
function nameOf(kind: SystemKind): string {
  const [short, full] = [shortName(kind), fullName(kind)];
  return full.includes(short) ? full : `${short}, ${full}`;
}
