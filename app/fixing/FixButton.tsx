import { WandSparkles } from 'lucide-react';
import type { Command } from '../../src/commands/command.ts';
import { applyFix } from '../actions/findings/apply-fix.ts';
import { changeSummary } from '../actions/findings/change-summary.ts';
import { shortened } from '../marks/shortened.ts';
import { useDesign, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { usePreview } from './use-preview.ts';

interface FixButtonProps {
  readonly fix: Command;
  readonly isDisabled: boolean;
}

/** Makes the change it names; pointed at, it shows the change on the canvas and says what it touches. */
export function FixButton({ fix, isDisabled }: FixButtonProps) {
  const stores = useStores();
  const { show, clear } = usePreview(() => (isDisabled ? null : fix));
  return (
    <Tooltip text={<ChangeLine fix={fix} />} side="bottom">
      <Button
        tone="action"
        size="small"
        icon={<WandSparkles size={13} aria-hidden className="shrink-0" />}
        disabled={isDisabled}
        onClick={() => applyFix(stores, fix)}
        onPointerEnter={show}
        onPointerLeave={clear}
        onFocus={show}
        onBlur={clear}
        className="min-w-0 justify-start! py-1 text-left leading-snug whitespace-normal!"
      >
        {shortened(fix.label)}
      </Button>
    </Tooltip>
  );
}

/** Made when the tooltip opens, not for every button in the list. */
export function ChangeLine({ fix }: { readonly fix: Command }) {
  const design = useDesign((whole) => whole);
  return <span className="wrap-anywhere">{shortened(changeSummary(design, fix), 300)}</span>;
}
