/** What a press on the canvas does next, where that is not to be seen: on an empty canvas, and with a tool that waits. */
import { CirclePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { entityRowOf } from '../../../src/catalog/entity-rows.ts';
import { displayName } from '../../../src/catalog/system-names.ts';
import type { Design } from '../../../src/model/design.ts';
import { createBySearch } from '../../actions/lists/create-actions.ts';
import { useDesign, useHistory, useScene, useSession, useStores } from '../../store/context.tsx';
import type { Placing } from '../../store/session-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Keys } from '../../ui/Keys.tsx';
import type { CanvasParts } from '../gestures/canvas-parts.ts';
import type { ConnectDraft } from '../gestures/draft-store.ts';

export function CanvasHint({ parts }: { readonly parts: CanvasParts }) {
  const tool = useSession((session) => session.tool);
  const placing = useSession((session) => session.placing);
  const isAsking = useSession(({ quickCreate }) => quickCreate !== null);
  const by = useStore(parts.draft, ({ connect }) => connect?.by ?? null);
  const from = useStore(parts.draft, ({ connect }) => connect?.from ?? null);
  const fromName = useDesign(({ systems }) => (from === null ? '' : (systems.get(from)?.name ?? '')));
  const placed = useDesign((design) => (placing ? nameOf(design, placing) : ''));
  const isEmpty = useScene(({ cards }) => cards.size === 0);
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  if (isReadOnly || isAsking) return null;
  if (placing)
    return <Hint>{'kind' in placing ? `Choose where ${placed} goes` : `Choose the system that holds ${placed}`}</Hint>;
  if (by !== null || tool === 'connect') return <Hint>{whatToConnect(by, fromName)}</Hint>;
  return isEmpty ? <FirstStep /> : null;
}

function whatToConnect(by: ConnectDraft['by'] | null, from: string): ReactNode {
  if (by === null) return 'Click the system the flow comes from, then the one it leads to';
  if (by === 'drag') return `From ${from}: let go over a system, or over the empty canvas for a new one`;
  if (by === 'click') return `From ${from}: click the system it leads to, or the empty canvas for a new one`;
  return `From ${from}: choose with Tab, draw with Enter; or click both systems`;
}

function Hint({ children }: { readonly children: ReactNode }) {
  return (
    <p className="pointer-events-none absolute top-[4.25rem] left-1/2 flex w-max max-w-[calc(100%-2rem)] -translate-x-1/2 items-center gap-2 rounded-lg border border-line bg-panel px-3 py-1.5 text-xs text-ink-soft shadow-raised">
      <span className="min-w-0 line-clamp-2">{children}</span>
      <span className="coarse:hidden">
        <Keys shortcut="Escape" />
      </span>
    </p>
  );
}

function FirstStep() {
  const stores = useStores();
  return (
    <div className="pointer-events-none absolute inset-x-4 top-1/2 flex -translate-y-1/2 flex-col items-center gap-3 text-center text-[13px] text-ink-soft">
      <p>
        <span className="max-md:hidden">Drag a cloud here from the palette, double-click</span>
        <span className="md:hidden">Tap twice on the canvas</span>, or search by name.
      </p>
      <Button
        className="pointer-events-auto"
        icon={<CirclePlus size={15} aria-hidden="true" />}
        aria-keyshortcuts={createBySearch.shortcuts[0]}
        onClick={() => createBySearch.run(stores)}
      >
        Add the first cloud <Keys shortcut="N" />
      </Button>
    </div>
  );
}

function nameOf({ entities }: Design, placing: Placing): string {
  if ('kind' in placing) return displayName(placing.kind);
  return 'entityId' in placing ? (entities.get(placing.entityId)?.name ?? 'it') : entityRowOf(placing.canonical).name;
}
