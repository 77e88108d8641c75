import { Plus } from 'lucide-react';
import { useState } from 'react';
import { searchEntities } from '../../src/catalog/search.ts';
import type { CanonicalEntity } from '../../src/catalog/system-kind.ts';
import { addedBy } from '../../src/commands/added.ts';
import { addEntity } from '../../src/commands/entities.ts';
import { EntitySwatch } from '../marks/EntitySwatch.tsx';
import { useHistory, useStores } from '../store/context.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Popover } from '../ui/Popover.tsx';
import { type SearchChoice, SearchList } from '../ui/SearchList.tsx';

/** The plus beside "Entities": one of the usual ones, or one of the client's own. */
export function AddEntity() {
  const [isOpen, setOpen] = useState(false);
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const button = (
    <IconButton label="Add entity" icon={<Plus size={15} aria-hidden />} disabled={isReadOnly} className="size-6" />
  );
  return (
    <Popover trigger={button} label="Add entity" isOpen={isOpen} onOpenChange={setOpen}>
      <EntitySearch onDone={() => setOpen(false)} />
    </Popover>
  );
}

interface Choice extends SearchChoice {
  readonly canonical: CanonicalEntity;
  readonly name: string;
}

function EntitySearch({ onDone }: { readonly onDone: () => void }) {
  const { designs, session } = useStores();
  const add = ({ canonical, name }: Choice) => {
    if (designs.run(addEntity(canonical, name)) === 'done') {
      const step = designs.getState().undoable.at(-1);
      session.select(step ? addedBy(step.patch) : []);
      session.announce(`${name} added`);
    }
    onDone();
  };
  return (
    <SearchList
      label="Name of the entity"
      placeholder="Customer, order, or your own word"
      listLabel="Entities to add"
      choicesFor={choicesFor}
      onChoose={add}
    />
  );
}

/** The catalogue's, and the very name that was typed unless the catalogue has it. */
function choicesFor(text: string): readonly Choice[] {
  const typed = text.trim();
  const known = searchEntities(text)
    .filter(({ canonical }) => canonical !== 'none')
    .map(
      ({ canonical, name, color }): Choice => ({ canonical, name, label: name, icon: <EntitySwatch color={color} /> }),
    );
  if (typed === '' || known.some(({ name }) => name.toLowerCase() === typed.toLowerCase())) return known;
  return [...known, { canonical: 'none', name: typed, label: `Add “${typed}”`, icon: <EntitySwatch color="slate" /> }];
}
