import { Expand, Minus, Plus } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useStores } from '../../store/context.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { ViewState } from '../view/view-state.ts';

const STEP = 1.25;

export function ZoomControl({ state }: { readonly state: ViewState }) {
  const { canvas } = useStores();
  // Told when a movement ends: a number that changes on every frame of a zoom would have the page composed anew.
  const percent = useSyncExternalStore(state.onMovingChange, () => Math.round(state.restingView().zoom * 100));

  return (
    <fieldset
      aria-label="Zoom"
      className="absolute right-3.5 bottom-3.5 flex items-center rounded-lg border border-line bg-panel p-0.5 shadow-raised"
    >
      <IconButton
        label="Zoom out"
        shortcut="Mod+-"
        side="top"
        icon={<Minus size={15} aria-hidden="true" />}
        onClick={() => canvas.zoomBy(1 / STEP)}
      />
      <button
        type="button"
        aria-label={`Zoom ${percent} %: set to 100 %`}
        className="min-w-12 rounded-md px-1 py-1.5 text-xs text-ink-soft hover:bg-sunken"
        onClick={() => canvas.zoomTo100()}
      >
        {percent}%
      </button>
      <IconButton
        label="Zoom in"
        shortcut="Mod+="
        side="top"
        icon={<Plus size={15} aria-hidden="true" />}
        onClick={() => canvas.zoomBy(STEP)}
      />
      <IconButton
        label="Show everything"
        shortcut="Shift+1"
        side="top"
        icon={<Expand size={15} aria-hidden="true" />}
        onClick={() => canvas.fit()}
      />
    </fieldset>
  );
}
