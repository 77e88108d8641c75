import { Check, CircleAlert, Eye, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStores, useWorkspace } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { Popover } from '../ui/Popover.tsx';
import { downloadDesign } from './download-design.ts';

/** Where the design is kept and when that was last proved; red, with a way out, when it is not. */
export function SaveState() {
  const kind = useWorkspace(({ open }) => open.kind);
  const role = useWorkspace((state) => state.role);
  const save = useWorkspace((state) => state.save);
  if (kind === 'none' || role === 'opening') return null;
  if (kind === 'link') return <Quiet icon={<Eye size={14} aria-hidden />} text="Read-only" />;
  if (save.state === 'failed') return <Failure text={save.problem.text} />;
  if (role === 'follower') return <Quiet icon={<Eye size={14} aria-hidden />} text="Read-only" />;
  if (save.state === 'saving') return <Quiet icon={<LoaderCircle size={14} aria-hidden />} text="Saving…" />;
  const when = save.at === null ? '' : ` · ${timeOfDay(save.at)}`;
  return <Quiet icon={<Check size={14} aria-hidden />} text="Saved" more={` in this browser${when}`} />;
}

/** Not a live region: it changes with every edit, and nobody wants to hear that. */
function Quiet({ icon, text, more = '' }: { readonly icon: ReactNode; readonly text: string; readonly more?: string }) {
  return (
    <span
      data-testid="save-state"
      title={`${text}${more}`}
      className="flex shrink-0 items-center gap-1.5 text-xs whitespace-nowrap text-ink-muted max-md:size-8 max-md:justify-center"
    >
      {icon}
      <span className="max-xl:sr-only">
        {text}
        <span className="max-[1700px]:sr-only">{more}</span>
      </span>
    </span>
  );
}

function Failure({ text }: { readonly text: string }) {
  const stores = useStores();
  return (
    <Popover
      label="Why it is not saved"
      trigger={
        <button
          type="button"
          data-testid="save-state"
          className="flex items-center gap-1.5 rounded-lg border border-error-line bg-error-ground px-2 py-1 text-xs font-semibold whitespace-nowrap text-error"
        >
          <CircleAlert size={14} aria-hidden />
          Not saved
        </button>
      }
    >
      <div className="flex max-w-80 flex-col items-start gap-3">
        <p role="alert">{text}</p>
        <Button tone="primary" onClick={() => downloadDesign(stores)}>
          Download the file
        </Button>
      </div>
    </Popover>
  );
}

function timeOfDay(at: number): string {
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
