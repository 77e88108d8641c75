import { Crown } from 'lucide-react';
import { useMemo } from 'react';
import { setSystemOfRecord } from '../../../src/commands/entities.ts';
import { useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMeaning } from '../use-meaning.ts';
import { recordCandidates } from './record-candidates.ts';

/** More than these are no suggestion any more; the list above holds all systems. */
const SHOWN = 4;

/** Who might be the system of record, for one click. */
export function RecordAdvice({ entityId }: { readonly entityId: string }) {
  const { designs } = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const design = useMeaning();
  const isOpen = design.entities.get(entityId)?.systemOfRecord === null;
  const candidates = useMemo(() => (isOpen ? recordCandidates(design, entityId) : []), [design, entityId, isOpen]);
  if (candidates.length === 0) return null;
  return (
    <ul aria-label="Suggested systems of record" className="flex flex-col gap-1">
      {candidates.slice(0, SHOWN).map(({ systemId, name, reason }) => (
        <li key={systemId} className="flex min-w-0 items-center gap-2 text-xs text-ink-soft">
          <Button
            size="small"
            tone="action"
            icon={<Crown size={12} aria-hidden />}
            disabled={isReadOnly}
            className="max-w-1/2 shrink-0"
            onClick={() => designs.run(setSystemOfRecord(entityId, systemId))}
          >
            <span className="truncate">{name}</span>
          </Button>
          <span className="min-w-0">{reason}</span>
        </li>
      ))}
    </ul>
  );
}
