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
  if (kind === 'none' || role === 'opening') return null;
  if (kind === 'link') return READ_ONLY;
  if (save.state === 'failed') return <Failure text={save.problem.text} />;
  if (role === 'follower') return READ_ONLY;
  if (save.state === 'saving') {
    return <Quiet icon={<LoaderCircle size={14} aria-hidden />} text="Saving…" title="Saving…" />;
  }
  return <Saved at={save.at} />;
}

/** Where and when, in two short lines beside the views and in one where there is room. */
function Saved({ at }: { readonly at: number | null }) {
  return (
    <Quiet
      icon={<Check size={14} aria-hidden />}
      title={`Saved in this browser${at === null ? '' : ` · ${dayOrTime(at)}`}`}
      text={
        <span className="flex min-[1700px]:gap-1 max-[1700px]:flex-col max-[1700px]:text-[11px] max-[1700px]:leading-[14px]">
          <span>
            Saved<span className="max-[1420px]:sr-only"> in this browser</span>
          </span>
          {at !== null && (
            <span className="max-[1420px]:sr-only">
              <span className="max-[1700px]:sr-only"> · </span>
              {dayOrTime(at)}
            </span>
          )}
        </span>
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
      className="flex shrink-0 items-center gap-1.5 text-xs whitespace-nowrap text-ink-muted max-md:size-8 max-md:justify-center"
    >
      {icon}
      <span className="max-xl:sr-only">{text}</span>
    </span>
  );
}

const READ_ONLY = <Quiet icon={<Eye size={14} aria-hidden />} text="Read-only" title="Read-only" />;

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
