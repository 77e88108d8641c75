import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';

interface DetailStripProps {
  /** Named for whom does not see what it belongs to. */
  readonly label: string;
  readonly head: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Under the board: in words what the board draws, for what was chosen there. */
export function DetailStrip({ label, head, actions, children }: DetailStripProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <section
      aria-label={label}
      className="flex max-h-[min(42%,19rem)] shrink-0 flex-col border-t border-line-strong bg-panel"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2">
        <div className="min-w-0 flex-1 basis-52">{head}</div>
        {actions}
        <IconButton
          label={isOpen ? 'Fold details' : 'Show details'}
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
          side="top"
          onClick={() => setOpen(!isOpen)}
        />
      </header>
      {isOpen && (
        <div className="grid min-h-0 grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-x-6 gap-y-3 overflow-y-auto px-4 pb-3">
          {children}
        </div>
      )}
    </section>
  );
}

interface DetailListProps {
  readonly title: string;
  readonly count: number;
  /** Said where there is nothing. */
  readonly none: string;
  readonly children: ReactNode;
}

export function DetailList({ title, count, none, children }: DetailListProps) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-1">
      <h3 className="text-xs font-semibold text-ink">
        {title} {count > 0 && <span className="font-normal text-ink-muted">{count}</span>}
      </h3>
      {count === 0 ? <p className="text-xs text-ink-muted">{none}</p> : children}
    </section>
  );
}
