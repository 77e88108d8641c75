import type { OwnershipStroke } from '../../../src/commands/ownership.ts';
import { useHistory } from '../../store/context.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { STROKES } from './strokes.ts';

interface StrokeBarProps {
  /** False where no cell of a system is chosen. */
  readonly isReady: boolean;
  readonly onStroke: (stroke: OwnershipStroke) => void;
}

/** The keys of the matrix as buttons: one click does what the key does, on whatever cells are chosen. */
export function StrokeBar({ isReady, onStroke }: StrokeBarProps) {
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  return (
    <div role="toolbar" aria-label="Set the chosen cells" className="flex min-w-0 items-center gap-1 overflow-x-auto">
      {STROKES.map(({ stroke, key, label, help }) => (
        <button
          key={stroke}
          type="button"
          title={help}
          disabled={!isReady || isReadOnly}
          // The chosen cells keep the focus, so that the next key goes on from there.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onStroke(stroke)}
          className="inline-flex min-h-7 shrink-0 items-center gap-1 rounded-md border border-line px-1.5 text-xs text-ink-soft enabled:hover:bg-sunken enabled:hover:text-ink disabled:text-ink-muted coarse:min-h-11"
        >
          <Keys shortcut={key === 'Del' ? 'Delete' : key} />
          <span className="whitespace-nowrap">{label}</span>
        </button>
      ))}
    </div>
  );
}
