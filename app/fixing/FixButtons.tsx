import { Ellipsis, MessageCircleQuestionMark } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Asking } from '../../src/rules/asking.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { findingKey } from '../actions/findings/finding-order.ts';
import { shortened } from '../marks/shortened.ts';
import { useSession, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { askWhich } from './alternatives.ts';
import { FixButton } from './FixButton.tsx';
import { FixQuestions } from './FixQuestions.tsx';

interface FixButtonsProps {
  readonly finding: Finding;
  readonly isReadOnly: boolean;
  /** Something else to do about it, in a form under the same buttons. */
  readonly extra?: { readonly label: string; readonly form: (close: () => void) => ReactNode };
  readonly className?: string;
}

/** What can be done about a finding: the best fix at once, the others and those that ask in place, one form at a time. */
export function FixButtons({ finding, isReadOnly, extra, className }: FixButtonsProps) {
  const { asking, fixes } = finding;
  const [best, ...others] = fixes;
  const [open, setOpen] = useState<Form | null>(null);
  const row = useRef<HTMLDivElement>(null);
  useRequest(finding, () => setOpen(asking ? 'asking' : 'others'));
  if (isReadOnly || (!best && !asking && !extra)) return null;

  const toggle = (form: Form) => setOpen(open === form ? null : form);
  const close = (isDone = false) => {
    // The list finds the focus a new place when the finding goes.
    if (!isDone && open) focusOpener(row, open);
    setOpen(null);
  };
  const asked: Asking | null = open === 'asking' ? asking : open === 'others' ? askWhich(fixes) : null;

  return (
    <div className={classNames('relative flex min-w-0 flex-col gap-2', className)}>
      <div ref={row} className="flex min-w-0 flex-wrap items-start gap-1.5">
        {best && <FixButton fix={best} isDisabled={false} />}
        {others.length > 0 && (
          <IconButton
            label="Other fixes"
            data-opens="others"
            aria-expanded={open === 'others'}
            icon={<Ellipsis size={15} aria-hidden />}
            className="size-6! border border-line-strong coarse:size-11!"
            onClick={() => toggle('others')}
          />
        )}
        {asking && (
          <Button
            tone="action"
            size="small"
            data-opens="asking"
            aria-expanded={open === 'asking'}
            icon={<MessageCircleQuestionMark size={13} aria-hidden className="shrink-0" />}
            onClick={() => toggle('asking')}
            className="min-w-0 justify-start! py-1 text-left leading-snug whitespace-normal!"
          >
            {shortened(asking.label)}…
          </Button>
        )}
        {extra && (
          <Button
            tone="quiet"
            size="small"
            data-opens="extra"
            aria-expanded={open === 'extra'}
            onClick={() => toggle('extra')}
            className="px-1.5!"
          >
            {extra.label}
          </Button>
        )}
      </div>
      {asked && <FixQuestions key={open} asking={asked} onClose={close} />}
      {open === 'extra' && extra?.form(() => close())}
    </div>
  );
}

type Form = 'asking' | 'others' | 'extra';

function focusOpener(row: RefObject<HTMLElement | null>, form: Form): void {
  row.current?.querySelector<HTMLElement>(`[data-opens="${form}"]`)?.focus();
}

/** The quick fix of a finding that asks: its questions open wherever it is shown. */
function useRequest(finding: Finding, open: () => void): void {
  const { session } = useStores();
  const isAsked = useSession((state) => state.fixRequest === findingKey(finding));
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (!isAsked) return;
    latest.current();
    session.setState({ fixRequest: null });
  }, [isAsked, session]);
}
