import { ArrowRight, CircleCheck, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';

interface OwnershipHeaderProps {
  readonly entityCount: number;
  readonly openCount: number;
  readonly contestedCount: number;
  readonly onNext: () => void;
  readonly actions: ReactNode;
}

/** How many entities still lack a record, and the way to the next of them. */
export function OwnershipHeader({ entityCount, openCount, contestedCount, onNext, actions }: OwnershipHeaderProps) {
  const left = openCount + contestedCount;
  const Icon = left === 0 ? CircleCheck : CircleX;
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1.5">
      <h2 className="sr-only">Ownership</h2>
      {entityCount > 0 && (
        <p role="status" className="flex items-center gap-1.5 text-[13px] font-medium">
          <Icon size={15} aria-hidden className={left === 0 ? 'text-success' : 'text-error'} />
          {sentence(entityCount, openCount, contestedCount)}
        </p>
      )}
      {left > 0 && (
        <Button size="small" icon={<ArrowRight size={13} aria-hidden />} onClick={onNext} className="h-7">
          Next
        </Button>
      )}
      <span className="ml-auto flex flex-wrap items-center gap-2">{actions}</span>
    </div>
  );
}

function sentence(entities: number, open: number, contested: number): string {
  const whole = entities === 1 ? 'entity' : 'entities';
  if (open + contested === 0)
    return entities === 1 ? 'The entity has a system of record' : `All ${entities} ${whole} have a system of record`;
  const parts = [
    ...(open > 0 ? [`${open} of ${entities} ${whole} ${open === 1 ? 'has' : 'have'} no system of record`] : []),
    ...(contested > 0 ? [contestedText(contested, entities, open > 0)] : []),
  ];
  return parts.join(', ');
}

function contestedText(contested: number, entities: number, isSecond: boolean): string {
  const claimed = `${contested === 1 ? 'is' : 'are'} claimed by several systems`;
  return isSecond
    ? `${contested} ${claimed}`
    : `${contested} of ${entities} ${entities === 1 ? 'entity' : 'entities'} ${claimed}`;
}
