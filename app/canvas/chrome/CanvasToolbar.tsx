import { WandSparkles, X } from 'lucide-react';
import { useStore } from 'zustand';
import { TOOL_ACTIONS } from '../../actions/lists/tool-actions.ts';
import { useHistory, useScene, useSession, useStores } from '../../store/context.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { TidyUp } from '../tidy/tidy-up.ts';

export function CanvasToolbar({ tidyUp }: { readonly tidyUp: TidyUp | null }) {
  const stores = useStores();
  // What is on and what applies follows from these two.
  useSession(({ tool }) => tool);
  const isReadOnly = useHistory(({ readOnly }) => readOnly);

  return (
    <div
      role="toolbar"
      aria-label="Canvas tools"
      className="absolute top-3.5 left-1/2 flex -translate-x-1/2 gap-0.5 rounded-lg border border-line bg-panel p-1 shadow-raised"
    >
      {TOOL_ACTIONS.map((action) => (
        <IconButton
          key={action.id}
          label={action.label}
          shortcut={action.shortcuts[0]}
          icon={action.icon && <action.icon size={17} aria-hidden="true" />}
          isPressed={action.isOn?.(stores)}
          disabled={!action.when(stores)}
          onClick={() => action.run(stores)}
        />
      ))}
      {tidyUp && <TidyUpButton tidyUp={tidyUp} isReadOnly={isReadOnly} />}
    </div>
  );
}

/** Of the selection, or of everything; while the layouter works the same button stops it. */
function TidyUpButton({ tidyUp, isReadOnly }: { readonly tidyUp: TidyUp; readonly isReadOnly: boolean }) {
  const isWorking = useStore(tidyUp.status, ({ isWorking: works }) => works);
  const hasCards = useScene(({ cards }) => cards.size > 1);
  const hasSelection = useSession(({ selection }) => selection.size > 1);
  if (isWorking) {
    return <IconButton label="Stop tidying up" icon={<X size={17} aria-hidden="true" />} onClick={tidyUp.cancel} />;
  }
  return (
    <IconButton
      label="Tidy up"
      tooltip={hasSelection ? 'Tidy up the selection' : 'Tidy up the whole design'}
      icon={<WandSparkles size={17} aria-hidden="true" />}
      disabled={isReadOnly || !hasCards}
      onClick={() => void tidyUp.run()}
    />
  );
}
