import { Check, CircleAlert, Eye, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStores, useWorkspace } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { dayOrTime } from '../ui/day-or-time.ts';
import { Popover } from '../ui/Popover.tsx';
import { downloadDesign } from './download-design.ts';

/** Where the design is kept and when that was last proved; red, with a way out, when it is not. */
export function SaveState() {
  const kind = useWorkspace(({ open }) => open.kind);
  const role = useWorkspace((state) => state.role);
  const save = useWorkspace((state) => state.save);
  if (kind === 'none') return null;
  // In its place already, so that the name above does not jump.
  if (role === 'opening')
    return <Quiet icon={<LoaderCircle size={12} aria-hidden />} text="Opening…" title="Opening…" />;
  if (kind === 'link') return READ_ONLY;
  if (save.state === 'failed') return <Failure text={save.problem.text} />;
  if (role === 'follower') return READ_ONLY;
  if (save.state === 'saving') {
    return <Quiet icon={<LoaderCircle size={12} aria-hidden />} text="Saving…" title="Saving…" />;
  }
  return <Saved at={save.at} />;
}

function Saved({ at }: { readonly at: number | null }) {
  const time = at === null ? '' : ` · ${dayOrTime(at)}`;
  return (
    <Quiet
      icon={<Check size={12} aria-hidden />}
      title={`Saved in this browser${time}`}
      text={
        <>
          Saved<span className="max-md:sr-only"> in this browser</span>
          {time}
        </>
      }
    />
  );
}

interface QuietProps {
  readonly icon: ReactNode;
  readonly text: ReactNode;
  readonly title: string;
}

/** Not a live region: it changes with every edit, and nobody wants to hear that. */
function Quiet({ icon, text, title }: QuietProps) {
  return (
    <span
      data-testid="save-state"
      title={title}
      className="flex max-w-full items-center gap-1 px-2 text-[11px] leading-4 whitespace-nowrap text-ink-muted coarse:shrink-0 coarse:px-0"
    >
      <span className="shrink-0">{icon}</span>
      <span className="truncate coarse:max-xl:sr-only">{text}</span>
    </span>
  );
}

const READ_ONLY = <Quiet icon={<Eye size={12} aria-hidden />} text="Read-only" title="Read-only" />;

function Failure({ text }: { readonly text: string }) {
  const stores = useStores();
  // What is stored already is tried again by itself.
  const isInMemory = useWorkspace(({ open }) => open.kind === 'memory');
  return (
    <Popover
      label="Why it is not saved"
      trigger={
        <button
          type="button"
          data-testid="save-state"
          data-failed=""
          className="flex shrink-0 items-center gap-1.5 rounded-lg border border-error-line bg-error-ground px-2 py-1 text-xs font-semibold whitespace-nowrap text-error"
        >
          <CircleAlert size={14} aria-hidden />
          Not saved
        </button>
      }
    >
      <div className="flex max-w-80 flex-col items-start gap-3">
        <p role="alert">{text}</p>
        <div className="flex flex-wrap gap-2">
          <Button tone="primary" onClick={() => downloadDesign(stores)}>
            Download the file
          </Button>
          {isInMemory && <Button onClick={() => void stores.workspace.keep()}>Try again to save</Button>}
        </div>
      </div>
    </Popover>
  );
}
