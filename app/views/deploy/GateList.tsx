import { Check, TrafficCone } from 'lucide-react';
import type { Gate } from '../../../src/deliverables/deployment-gates.ts';
import { Button } from '../../ui/Button.tsx';
import { DetailList } from './DetailStrip.tsx';

interface GateListProps {
  readonly gates: readonly Gate[];
  readonly none: string;
  readonly onAnswer: (gate: Gate) => void;
}

/** What is missing, and the way to where it is answered. */
export function GateList({ gates, none, onAnswer }: GateListProps) {
  return (
    <DetailList title="Gates" count={gates.length} none={none}>
      <ul className="flex flex-col gap-1.5">
        {gates.map((gate) => (
          <li key={gate.id} className="flex items-start gap-1.5 text-xs">
            {gate.missing === null ? (
              <Check size={14} aria-hidden className="mt-px shrink-0 text-success" />
            ) : (
              <TrafficCone size={14} aria-hidden className="mt-px shrink-0 text-warning" />
            )}
            <div className="min-w-0">
              <p className="wrap-anywhere text-ink">
                {gate.title}
                <span className="text-ink-muted">{gate.missing === null ? ': passed' : ': waits'}</span>
              </p>
              {gate.missing !== null && (
                <>
                  <p className="text-ink-soft wrap-anywhere">{gate.missing}</p>
                  <Button size="small" tone="action" className="mt-1" onClick={() => onAnswer(gate)}>
                    {gate.field === null ? 'Show what to test' : 'Answer it'}
                    <span className="sr-only">: {gate.title}</span>
                  </Button>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </DetailList>
  );
}
