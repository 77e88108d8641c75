import { MoveHorizontal } from 'lucide-react';
import { useState } from 'react';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Popover } from '../../ui/Popover.tsx';
import { whyNot } from './board-moves.ts';
import type { Deployment } from './use-deployment.ts';

interface MoveMenuProps {
  readonly deployment: Deployment;
  readonly item: DeployItem;
  /** The columns of the board; one more is offered behind them. */
  readonly waves: readonly number[];
  readonly isDisabled: boolean;
  readonly onMove: (wave: number) => void;
}

/** Every wave: where it may go, and why not elsewhere. The reasons can be read with the keyboard too. */
export function MoveMenu({ deployment, item, waves, isDisabled, onMove }: MoveMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const current = deployment.plan.waves.waveOf.get(item);
  const last = Math.floor(waves.at(-1) ?? 0) + 1;
  return (
    <Popover
      label={`Move ${item.name} to a wave`}
      align="end"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button size="small" icon={<MoveHorizontal size={13} aria-hidden />} disabled={isDisabled}>
          Move to wave…
        </Button>
      }
    >
      <ul className="flex w-72 max-w-full flex-col gap-0.5">
        {[...waves, last].map((wave) => (
          <li key={wave}>
            <WaveChoice
              wave={wave}
              isNew={wave === last}
              isCurrent={wave === current}
              refusal={whyNot(deployment, item, wave)}
              onChoose={() => {
                setOpen(false);
                onMove(wave);
              }}
            />
          </li>
        ))}
      </ul>
    </Popover>
  );
}

interface WaveChoiceProps {
  readonly wave: number;
  readonly isNew: boolean;
  readonly isCurrent: boolean;
  readonly refusal: string | null;
  readonly onChoose: () => void;
}

function WaveChoice({ wave, isNew, isCurrent, refusal, onChoose }: WaveChoiceProps) {
  const isRefused = isCurrent || refusal !== null;
  return (
    <button
      type="button"
      aria-disabled={isRefused}
      onClick={isRefused ? undefined : onChoose}
      className={classNames(
        'flex min-h-8 w-full flex-col items-start justify-center rounded-md px-2 py-1 text-left text-[13px] coarse:min-h-11',
        isRefused ? 'text-ink-muted' : 'text-ink hover:bg-selected',
      )}
    >
      <span>
        Wave {wave}
        {isNew && ', new'}
        {isCurrent && ', where it is'}
      </span>
      {!isCurrent && refusal !== null && <span className="text-[11px] leading-tight text-ink-soft">{refusal}</span>}
    </button>
  );
}
