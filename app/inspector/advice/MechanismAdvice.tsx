import { useMemo, useState } from 'react';
import type { MechanismId } from '../../../src/catalog/mechanism.ts';
import { editField } from '../../../src/commands/edit-field.ts';
import { formatDuration } from '../../../src/lib/duration.ts';
import { subjectOf } from '../../../src/model/subject.ts';
import { type Recommendation, recommendMechanisms, type Verdict } from '../../../src/topology/recommend-mechanism.ts';
import { useDesign, useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { MechanismFacts } from './MechanismFacts.tsx';
import { useTopology } from './use-topology.ts';

/** A ranked recommendation while there is no mechanism; what is known about it once there is one. */
export function MechanismAdvice({ flowId }: { readonly flowId: string }) {
  const mechanismId = useDesign((design) => design.flows.get(flowId)?.mechanism ?? null);
  if (mechanismId !== null) return <MechanismFacts key={mechanismId} mechanismId={mechanismId} />;
  return <Recommendations flowId={flowId} />;
}

const SHOWN_AT_FIRST = 3;
const SHOWN_AT_MOST = 12;

function Recommendations({ flowId }: { readonly flowId: string }) {
  const topology = useTopology();
  const [showsMore, setShowsMore] = useState(false);
  const ranked = useMemo(() => {
    const link = topology.linkById(flowId);
    return link ? recommendMechanisms(topology, link) : [];
  }, [topology, flowId]);
  const shown = ranked.slice(0, showsMore ? SHOWN_AT_MOST : SHOWN_AT_FIRST);
  if (shown.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5">
      <ol aria-label="Recommended mechanisms" className="flex flex-col gap-1.5">
        {shown.map((recommendation) => (
          <RecommendationRow key={recommendation.mechanism.id} flowId={flowId} recommendation={recommendation} />
        ))}
      </ol>
      <Button size="small" tone="quiet" className="self-start" onClick={() => setShowsMore(!showsMore)}>
        {showsMore ? 'Show fewer' : 'Show more'}
      </Button>
    </div>
  );
}

interface RowProps {
  readonly flowId: string;
  readonly recommendation: Recommendation;
}

function RecommendationRow({ flowId, recommendation: { mechanism, name, verdict, p95Ms, reasons } }: RowProps) {
  const { designs } = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const choose = (id: MechanismId) =>
    designs.run(editField(`Use ${name}`, subjectOf('flows', flowId), 'mechanism', id));
  return (
    <li className="flex min-w-0 items-start gap-2 rounded-md border border-line p-2 text-xs">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-1.5">
          <span className="font-medium text-ink">{name}</span>
          <span className={classNames('rounded px-1 text-[11px]', VERDICT_LOOKS[verdict])}>
            {VERDICT_WORDS[verdict]}
          </span>
          <span className="text-ink-muted">p95 {formatDuration(p95Ms)}</span>
        </p>
        <p className="text-ink-soft">{reasons.slice(0, 2).join(' ')}</p>
      </div>
      <Button
        size="small"
        tone="action"
        aria-label={`Use ${name}`}
        disabled={isReadOnly}
        onClick={() => choose(mechanism.id)}
      >
        Use
      </Button>
    </li>
  );
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  fits: 'fits',
  possible: 'possible',
  refused: 'advised against',
};
const VERDICT_LOOKS: Readonly<Record<Verdict, string>> = {
  fits: 'bg-success-ground text-success',
  possible: 'bg-warning-ground text-warning',
  refused: 'bg-error-ground text-error',
};
