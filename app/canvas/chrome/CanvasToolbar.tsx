import { Hand, MousePointer2, Spline, WandSparkles, X } from 'lucide-react';
import { useStore } from 'zustand';
import { useHistory, useScene, useSession, useStores } from '../../store/context.tsx';
import type { Tool } from '../../store/session-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { TidyUp } from '../tidy/tidy-up.ts';

const TOOLS = [
  { tool: 'select', label: 'Select', shortcut: 'V', Icon: MousePointer2 },
  { tool: 'hand', label: 'Move the view', shortcut: 'H', Icon: Hand },
  { tool: 'connect', label: 'Draw a flow', shortcut: 'C', Icon: Spline },
] as const satisfies readonly { tool: Exclude<Tool, 'place'>; label: string; shortcut: string; Icon: typeof Hand }[];

export function CanvasToolbar({ tidyUp }: { readonly tidyUp: TidyUp | null }) {
  const { session } = useStores();
  const chosen = useSession(({ tool }) => tool);
  const isReadOnly = useHistory(({ readOnly }) => readOnly);

  return (
    <div
      role="toolbar"
      aria-label="Canvas tools"
      className="absolute top-3.5 left-1/2 flex -translate-x-1/2 gap-0.5 rounded-lg border border-line bg-panel p-1 shadow-raised"
    >
      {TOOLS.map(({ tool, label, shortcut, Icon }) => (
        <IconButton
          key={tool}
          label={label}
          shortcut={shortcut}
          icon={<Icon size={17} aria-hidden="true" />}
          isPressed={chosen === tool}
          disabled={tool === 'connect' && isReadOnly}
          onClick={() => session.setTool(tool)}
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
