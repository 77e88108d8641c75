import type { Gate } from '../../../src/deliverables/deployment-gates.ts';
import { naturalOrder } from '../../../src/lib/natural-order.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { DEPLOY_PHASES } from '../../../src/topology/deploy-items.ts';
import { DetailList, DetailStrip } from './DetailStrip.tsx';
import { GateList } from './GateList.tsx';
import type { Deployment } from './use-deployment.ts';
import { waveGates } from './wave-gates.ts';

interface WaveDetailsProps {
  readonly wave: number;
  readonly orgId: string | null;
  readonly deployment: Deployment;
  readonly onAnswer: (gate: Gate, item: DeployItem | undefined) => void;
}

/** A wave as a whole: what must be answered before it, what is in it, and its load plan, parents before children. */
export function WaveDetails({ wave, orgId, deployment: { plan }, onAnswer }: WaveDetailsProps) {
  const rows = plan.rows.filter((row) => row.wave === wave && (orgId === null || row.org?.org.id === orgId));
  const items = [...new Set(rows.map(({ item }) => item))];
  const gates = waveGates(rows, plan);
  const loads = items
    .flatMap((item) => plan.loads.stepsOf(item).map((step, at) => ({ ...step, item, at })))
    .sort(
      (a, b) =>
        a.depth - b.depth ||
        naturalOrder(a.item.name, b.item.name) ||
        naturalOrder(a.item.id, b.item.id) ||
        a.at - b.at,
    );
  const phases = DEPLOY_PHASES.flatMap((phase) => {
    const count = items.filter((item) => item.phase === phase).length;
    return count === 0 ? [] : [`${count} ${phase}`];
  });
  return (
    <DetailStrip
      label={`Details of wave ${wave}`}
      head={
        <>
          <h2 className="text-[13px] font-semibold">Wave {wave}</h2>
          <p className="text-xs text-ink-soft">{phases.join(', ') || 'Nothing is in it yet.'}</p>
        </>
      }
    >
      <GateList
        gates={gates.map(({ gate }) => gate)}
        none="No gate stands before it."
        onAnswer={(gate) => onAnswer(gate, gates.find((one) => one.gate === gate)?.items[0])}
      />
      <DetailList title="Load plan" count={loads.length} none="No records have to be loaded or repaired in it.">
        <ol className="flex list-decimal flex-col gap-1 pl-5 text-xs">
          {loads.map(({ text, isMissing, item, at }) => (
            <li key={`${item.id} ${at}`} className={isMissing ? 'text-warning' : 'text-ink-soft'}>
              <span className="text-ink">{item.name}:</span> {text}
            </li>
          ))}
        </ol>
      </DetailList>
    </DetailStrip>
  );
}
