import { RefreshCw, Scissors } from 'lucide-react';
import { useMemo } from 'react';
import type { CycleCut } from '../../../src/deliverables/cycle-cuts.ts';
import { cutText, edgeText } from '../../../src/deliverables/deployment-plan.ts';
import { openCycles } from '../../../src/rules/fixes/soft-dependencies.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { deployCycles } from '../../../src/topology/deployment-cycles.ts';
import { useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { CIRCLES_ID } from './use-active-node.ts';
import type { Deployment } from './use-deployment.ts';

interface CirclePanelProps {
  readonly deployment: Deployment;
  readonly onGo: (item: DeployItem) => void;
}

/** More are cut by the same step. */
const MOST_CIRCLES = 12;

/** The exact loops, each with the wait that is best given up, and the step that cuts them. */
export function CirclePanel({ deployment: { plan, topology }, onGo }: CirclePanelProps) {
  const { designs } = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const offers = useMemo(() => openCycles(topology.design, deployCycles(plan.graph)), [topology, plan]);
  const { cuts, isComplete } = plan;
  const count = isComplete
    ? cuts.length === 1
      ? 'A circle'
      : `${cuts.length} circles`
    : `More than ${cuts.length} circles`;
  return (
    <section
      id={CIRCLES_ID}
      aria-label="Circles"
      tabIndex={-1}
      className="flex max-h-[38%] shrink-0 flex-col gap-2 overflow-y-auto border-b border-error-line bg-error-ground px-4 py-2.5 outline-none"
    >
      <h2 className="flex items-center gap-2 text-[13px] font-semibold">
        <RefreshCw size={15} aria-hidden className="shrink-0 text-error" />
        {count} in the plan: none of these can be deployed first
      </h2>
      <ol className="flex flex-col gap-2">
        {cuts.slice(0, MOST_CIRCLES).map((cut) => (
          <Circle key={`${cut.soft.from.id} ${cut.soft.to.id}`} cut={cut} onGo={onGo} />
        ))}
      </ol>
      {cuts.length > MOST_CIRCLES && (
        <p className="text-xs text-ink-soft">{cuts.length - MOST_CIRCLES} more not shown.</p>
      )}
      <div className="flex flex-wrap gap-1.5">
        {offers.map((command) => (
          <Button
            key={command.label}
            size="small"
            tone="action"
            icon={<Scissors size={13} aria-hidden className="shrink-0" />}
            disabled={isReadOnly}
            onClick={() => designs.run(command)}
          >
            {command.label}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Circle({ cut, onGo }: { readonly cut: CycleCut; readonly onGo: (item: DeployItem) => void }) {
  const { edges } = cut.cycle;
  return (
    <li className="rounded-md border border-error-line bg-panel px-3 py-2">
      <ol className="flex flex-col gap-0.5">
        {edges.map((edge) => (
          <li key={edge.from.id} className="text-xs">
            <button
              type="button"
              className="min-h-6 text-left hover:underline coarse:min-h-11"
              onClick={() => onGo(edge.from)}
            >
              {edgeText(edge)}
            </button>
          </li>
        ))}
      </ol>
      <p className="mt-1 text-xs text-ink-soft">{cutText(cut)}</p>
    </li>
  );
}
