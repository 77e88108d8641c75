import { Redo2, Undo2 } from 'lucide-react';
import { useHistory, useStores } from '../store/context.tsx';
import { IconButton } from '../ui/IconButton.tsx';

/** Undo and redo, each naming the step it would take. */
export function HistoryButtons() {
  const { designs } = useStores();
  const undoLabel = useHistory((state) => (state.readOnly ? undefined : state.undoable.at(-1)?.label));
  const redoLabel = useHistory((state) => (state.readOnly ? undefined : state.redoable.at(-1)?.label));
  return (
    <>
      <IconButton
        label="Undo"
        tooltip={undoLabel ? `Undo: ${undoLabel}` : 'Nothing to undo'}
        shortcut="Mod+Z"
        icon={<Undo2 size={17} aria-hidden />}
        disabled={!undoLabel}
        onClick={() => designs.undo()}
      />
      <IconButton
        label="Redo"
        tooltip={redoLabel ? `Redo: ${redoLabel}` : 'Nothing to redo'}
        shortcut="Mod+Shift+Z"
        icon={<Redo2 size={17} aria-hidden />}
        disabled={!redoLabel}
        onClick={() => designs.redo()}
      />
    </>
  );
}
