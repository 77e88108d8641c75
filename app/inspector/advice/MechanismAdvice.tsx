import { Scale, Split } from 'lucide-react';
import { useMemo } from 'react';
import { type AdvisedVerdict, adviseMechanism, type MechanismOption } from '../../../src/advice/mechanism-advice.ts';
import { chooseMechanism } from '../../../src/advice/mechanism-choice.ts';
import { hasNamedConsumer } from '../../../src/advice/sync-cost.ts';
import { formatDuration } from '../../../src/lib/duration.ts';
import { useDesign, useHistory, useStores } from '../../store/context.tsx';
import { todayUtc } from '../../store/today.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { type AdviceLink, AdviceLinks } from './AdviceLinks.tsx';
import { MechanismFacts } from './MechanismFacts.tsx';
import { useTopology } from './use-topology.ts';

/** The best of a ranked comparison while there is no mechanism; what is known about it once there is one. */
export function MechanismAdvice({ flowId }: { readonly flowId: string }) {
  const mechanismId = useDesign((design) => design.flows.get(flowId)?.mechanism ?? null);
  return (
    <div className="flex flex-col gap-1.5">
      {mechanismId === null ? (
        <Recommendations flowId={flowId} />
      ) : (
        <MechanismFacts key={mechanismId} mechanismId={mechanismId} />
      )}
      <ConsumerNote flowId={flowId} />
      <AdviceLinks about={flowId} links={LINKS} />
    </div>
  );
}

/** The question belongs where nobody is named who needs the copy. */
function ConsumerNote({ flowId }: { readonly flowId: string }) {
  const topology = useTopology();
  const link = topology.linkById(flowId);
  if (!link || hasNamedConsumer(topology, link)) return null;
  return <p className="text-xs text-ink-soft">Nothing in the design names who needs what arrives.</p>;
}

const LINKS: readonly AdviceLink[] = [
  { dialog: 'mechanism-advice', label: 'Compare mechanisms…', Icon: Scale },
  { dialog: 'sync-advice', label: 'Should we sync this at all?', Icon: Split },
];

/** The whole list is one click away. */
const SHOWN = 3;

function Recommendations({ flowId }: { readonly flowId: string }) {
  const topology = useTopology();
  const options = useMemo(() => {
    const link = topology.linkById(flowId);
    return link ? adviseMechanism(topology, link).options : [];
  }, [topology, flowId]);
  const { designs } = useStores();

  function use(option: MechanismOption): void {
    const link = topology.linkById(flowId);
    const date = todayUtc();
    if (link) designs.run(chooseMechanism(link, option, options, { date }));
  }

  if (options.length === 0) return null;
  return (
    <ol aria-label="Recommended mechanisms" className="flex flex-col gap-1.5">
      {options.slice(0, SHOWN).map((option) => (
        <RecommendationRow key={option.mechanism.id} option={option} onUse={() => use(option)} />
      ))}
    </ol>
  );
}

interface RowProps {
  readonly option: MechanismOption;
  readonly onUse: () => void;
}

function RecommendationRow({ option, onUse }: RowProps) {
  const { name, verdict, p95Ms, mechanism, reasons, objections } = option;
  const isReadOnly = useHistory((state) => state.readOnly);
  return (
    <li className="flex min-w-0 items-start gap-2 rounded-md border border-line p-2 text-xs">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-1.5">
          <span className="font-medium text-ink">{name}</span>
          <span className={classNames('rounded px-1 text-[11px]', VERDICT_LOOKS[verdict])}>{verdict}</span>
          <span className="text-ink-muted">
            p95 {formatDuration(p95Ms)}
            {mechanism.latencyMs.estimate ? ', an estimate' : ''}
          </span>
        </p>
        <p className="wrap-anywhere text-ink-soft">{[...objections, ...reasons].slice(0, 2).join(' ')}</p>
      </div>
      <Button size="small" tone="action" aria-label={`Use ${name}`} disabled={isReadOnly} onClick={onUse}>
        Use
      </Button>
    </li>
  );
}

const VERDICT_LOOKS: Readonly<Record<AdvisedVerdict, string>> = {
  recommended: 'bg-success-ground text-success',
  possible: 'bg-warning-ground text-warning',
  refused: 'bg-error-ground text-error',
};
