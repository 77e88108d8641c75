import { Plus } from 'lucide-react';
import { useState } from 'react';
import { searchSystemKinds } from '../../../src/catalog/search.ts';
import type { SystemKind } from '../../../src/catalog/system-kind.ts';
import { createSystem } from '../../actions/create.ts';
import { freePlace } from '../../actions/free-place.ts';
import { SystemTile } from '../../marks/SystemTile.tsx';
import { useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { type SearchChoice, SearchList } from '../../ui/SearchList.tsx';

/** A column is a system: the palette's search, without going back to the canvas. */
export function AddSystem({ onAdded }: { readonly onAdded: (systemId: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const button = (
    <Button size="small" icon={<Plus size={13} aria-hidden />} disabled={isReadOnly} className="h-7 shrink-0">
      Add system
    </Button>
  );
  return (
    <Popover trigger={button} label="Add system" align="end" isOpen={isOpen} onOpenChange={setOpen}>
      <SystemSearch
        onDone={(systemId) => {
          setOpen(false);
          if (systemId !== null) onAdded(systemId);
        }}
      />
    </Popover>
  );
}

interface Choice extends SearchChoice {
  readonly kind: SystemKind;
  readonly name: string | undefined;
}

function SystemSearch({ onDone }: { readonly onDone: (systemId: string | null) => void }) {
  const stores = useStores();
  return (
    <SearchList
      label="Kind of system"
      placeholder="Sales Cloud, ERP, Snowflake…"
      listLabel="Systems to add"
      choicesFor={choicesFor}
      onChoose={({ kind, name }) => {
        const corner = freePlace(stores.scene.getState().scene, { x: 0, y: 0 });
        onDone(createSystem(stores, { kind, corner, name }));
      }}
    />
  );
}

/** The catalogue's kinds; what it does not know becomes a system of the design's own. */
function choicesFor(text: string): readonly Choice[] {
  const typed = text.trim();
  const known = searchSystemKinds(text).map(({ kind, name }) => choice(kind, undefined, name));
  return typed === '' ? known : [...known, choice('custom', typed, `Custom system “${typed}”`)];
}

function choice(kind: SystemKind, name: string | undefined, label: string): Choice {
  return { kind, name, label, icon: <SystemTile kind={kind} /> };
}
