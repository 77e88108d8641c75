import { Check, Lock } from 'lucide-react';
import { useRef, useState } from 'react';
import type { StepStanding, StepState } from '../../../src/readiness/guide.ts';
import type { GuideStepId } from '../../../src/readiness/guide-steps.ts';
import { classNames } from '../../ui/class-names.ts';
import { Popover } from '../../ui/Popover.tsx';
import { StepDetails } from './StepDetails.tsx';

interface GuideStepButtonProps {
  readonly steps: readonly StepStanding[];
  /** Which of them it is. */
  readonly at: number;
  readonly standing: StepStanding;
  /** The first that is not done. */
  readonly isCurrent: boolean;
}

/** Number, tick or lock say how it stands; where there is little room the current step alone keeps its title, then none. */
export function GuideStepButton(props: GuideStepButtonProps) {
  const { steps, at, standing, isCurrent } = props;
  // A step that waits for another can show that one in its place.
  const [shownId, setShownId] = useState<GuideStepId | null>(null);
  const shownAt = shownId ? steps.findIndex((one) => one.step.id === shownId) : -1;
  const number = at + 1;
  /** Whether an act has taken the focus elsewhere, so that closing must not bring it back. */
  const left = useRef(false);
  const { step, state } = standing;
  const trigger = (
    <button
      type="button"
      aria-current={isCurrent ? 'step' : undefined}
      aria-label={`Step ${number} of ${steps.length}: ${step.title}, ${STATE_WORDS[state]}`}
      title={`${step.title}: ${STATE_WORDS[state]}`}
      className={classNames(
        'flex h-8 max-w-full min-w-0 items-center gap-1.5 rounded-md px-2 font-medium hover:bg-sunken max-md:px-0.5 coarse:h-11',
        isCurrent && 'bg-selected text-link',
        !isCurrent && state === 'done' && 'text-success',
        !isCurrent && state !== 'done' && 'text-ink-soft',
      )}
    >
      <span
        aria-hidden
        className={classNames(
          'flex size-4.5 shrink-0 items-center justify-center rounded-full border text-[10px] leading-none font-semibold',
          state === 'blocked' && !isCurrent ? 'border-line-strong' : 'border-current',
        )}
      >
        {state === 'done' ? <Check size={11} /> : state === 'blocked' ? <Lock size={9} /> : number}
      </span>
      <span className={classNames('truncate', isCurrent ? 'max-md:hidden' : 'max-xl:hidden')}>{step.title}</span>
    </button>
  );
  return (
    <Popover
      trigger={trigger}
      label={step.title}
      isOpen={shownAt >= 0}
      onOpenChange={(isOpen) => {
        left.current = false;
        setShownId(isOpen ? step.id : null);
      }}
      isLeft={() => left.current}
    >
      {shownAt >= 0 && (
        <StepDetails
          standing={steps[shownAt] ?? standing}
          number={shownAt + 1}
          onLeave={() => {
            left.current = true;
            setShownId(null);
          }}
          onOpenStep={setShownId}
        />
      )}
    </Popover>
  );
}

const STATE_WORDS: Readonly<Record<StepState, string>> = { done: 'done', open: 'open', blocked: 'blocked' };
