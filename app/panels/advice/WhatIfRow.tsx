import type { FindingsChange } from '../../../src/advice/what-if.ts';
import type { Command } from '../../../src/commands/command.ts';
import { runTold } from '../../actions/findings/apply-fix.ts';
import { shortened } from '../../marks/shortened.ts';
import { useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChangeInFindings } from './ChangeInFindings.tsx';

interface WhatIfRowProps {
  readonly title: string;
  readonly text: string;
  readonly command: Command;
  readonly change: FindingsChange | 'idle' | undefined;
  /** What the button says. */
  readonly action?: string;
  readonly onDone: () => void;
}

/** A way out: what becomes of the data, what becomes of the findings, and the click that takes it. */
export function WhatIfRow({ title, text, command, change, action = 'Do it', onDone }: WhatIfRowProps) {
  const stores = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const name = shortened(title, 160);
  return (
    <li
      aria-label={name}
      aria-busy={change === undefined}
      className="flex min-w-0 items-start gap-3 rounded-lg border border-line p-3 max-md:flex-col max-md:gap-2"
    >
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <h4 className="text-[13px] font-semibold wrap-anywhere">{name}</h4>
        <p className="text-xs leading-snug wrap-anywhere text-ink-soft">{shortened(text)}</p>
        <ChangeInFindings change={change} />
      </div>
      <Button
        size="small"
        tone="action"
        // What it would change is to be seen before it is made.
        disabled={isReadOnly || change === undefined || change === 'idle'}
        aria-label={`${action}: ${name}`}
        onClick={() => {
          if (runTold(stores, command, `Done: ${shortened(command.label, 160)}`)) onDone();
        }}
      >
        {action}
      </Button>
    </li>
  );
}
