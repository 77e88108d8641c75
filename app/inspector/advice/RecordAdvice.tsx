import { Crown, Scale } from 'lucide-react';
import { useMemo } from 'react';
import { recordCandidates } from '../../../src/advice/record-advice.ts';
import { setSystemOfRecord } from '../../../src/commands/entities.ts';
import { useDesign, useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { type AdviceLink, AdviceLinks } from './AdviceLinks.tsx';
import { useTopology } from './use-topology.ts';

/** Who might be the system of record: the best for one click, and the whole comparison. */
export function RecordAdvice({ entityId }: { readonly entityId: string }) {
  const isOpen = useDesign((design) => design.entities.get(entityId)?.systemOfRecord === null);
  return (
    <div className="flex flex-col gap-1.5">
      {isOpen && <Suggestions entityId={entityId} />}
      <AdviceLinks about={entityId} links={LINKS} />
    </div>
  );
}

const LINKS: readonly AdviceLink[] = [{ dialog: 'record-advice', label: 'Compare owners…', Icon: Scale }];

/** More than these are no suggestion any more; the list above holds all systems. */
const SHOWN = 4;

function Suggestions({ entityId }: { readonly entityId: string }) {
  const { designs } = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const topology = useTopology();
  const candidates = useMemo(() => recordCandidates(topology, entityId), [topology, entityId]);
  if (candidates.length === 0) return null;
  return (
    <ul aria-label="Suggested systems of record" className="flex flex-col gap-2">
      {candidates.slice(0, SHOWN).map(({ systemId, name, reason, caution }) => (
        <li key={systemId} className="flex min-w-0 flex-col items-start gap-0.5 text-xs text-ink-soft">
          <Button
            size="small"
            tone="action"
            icon={<Crown size={12} aria-hidden />}
            disabled={isReadOnly}
            className="max-w-full"
            onClick={() => designs.run(setSystemOfRecord(entityId, systemId))}
          >
            <span className="truncate">{name}</span>
          </Button>
          <span className="wrap-anywhere">{caution === '' ? reason : `${reason}; but ${caution}`}</span>
        </li>
      ))}
    </ul>
  );
}
