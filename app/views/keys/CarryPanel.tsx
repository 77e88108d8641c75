import { KeyRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { entityName } from '../../../src/deliverables/names.ts';
import { type Carriage, openCarriages } from '../../../src/rules/fixes/key-carriage.ts';
import type { Topology } from '../../../src/topology/topology.ts';
import { applyFix } from '../../actions/findings/apply-fix.ts';
import { useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';

/** Each key that some object of another cloud still lacks: what would change, and the one step that does it. */
export function CarryPanel({ topology }: { readonly topology: Topology }) {
  const [isOpen, setOpen] = useState(false);
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const open = useMemo(() => openCarriages(topology), [topology]);
  const lacking = open.reduce((sum, { lackingCount }) => sum + lackingCount, 0);
  // No key to carry and nothing to carry it: then it would be no news that everything does.
  if (lacking === 0 && topology.sharedKeys.length === 0) return null;
  const button = (
    <Button
      size="small"
      tone={lacking > 0 ? 'action' : 'plain'}
      icon={<KeyRound size={13} aria-hidden />}
      disabled={isReadOnly || open.length === 0}
      className="h-7"
    >
      {lacking > 0 ? `Make every object carry its key (${lacking})` : 'Every object carries its key'}
    </Button>
  );
  return (
    <Popover
      trigger={button}
      label="Make every object carry its key"
      align="end"
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <ul className="flex w-[26rem] max-w-full flex-col gap-3 text-[13px]">
        {open.slice(0, MOST_KEYS).map((carriage) => (
          <CarryItem
            key={`${carriage.entity.entity.id} ${carriage.key?.sharedKey.id ?? ''}`}
            carriage={carriage}
            onDone={() => setOpen(open.length > 1)}
          />
        ))}
        {open.length > MOST_KEYS && (
          <li className="text-xs text-ink-muted">{open.length - MOST_KEYS} more when these are done.</li>
        )}
      </ul>
    </Popover>
  );
}

/** Each has to be tried to say what it changes. */
const MOST_KEYS = 20;

/** A list longer than this is no statement any more. */
const MOST_CHANGES = 12;

function CarryItem({ carriage, onDone }: { readonly carriage: Carriage; readonly onDone: () => void }) {
  const stores = useStores();
  const { entity, key, lackingCount, placeCount, command } = carriage;
  const changes = useMemo(() => carriage.changes(), [carriage]);
  return (
    <li className="flex flex-col items-start gap-1.5 rounded-lg border border-line p-2.5">
      <p className="font-semibold wrap-anywhere">
        {key ? key.sharedKey.name : `${entityName(entity)} has no shared key`}
      </p>
      <p className="text-xs text-ink-soft">
        {lackingCount} of {placeCount} {placeCount === 1 ? 'object' : 'objects'} of {entityName(entity)}{' '}
        {lackingCount === 1 ? 'lacks' : 'lack'} it. This will change:
      </p>
      <ul className="list-disc pl-4 text-xs wrap-anywhere">
        {changes.slice(0, MOST_CHANGES).map((change) => (
          <li key={change}>{change}</li>
        ))}
        {changes.length > MOST_CHANGES && <li>{changes.length - MOST_CHANGES} more of the same.</li>}
      </ul>
      <Button
        tone="action"
        size="small"
        className="whitespace-normal!"
        onClick={() => {
          applyFix(stores, command);
          onDone();
        }}
      >
        {command.label}
      </Button>
    </li>
  );
}
