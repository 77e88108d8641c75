import { Plus } from 'lucide-react';
import { useState } from 'react';
import { searchEntities } from '../../src/catalog/search.ts';
import type { CanonicalEntity } from '../../src/catalog/system-kind.ts';
import { addedBy } from '../../src/commands/added.ts';
import { addEntity } from '../../src/commands/entities.ts';
import { EntitySwatch } from '../marks/EntitySwatch.tsx';
import { useHistory, useStores } from '../store/context.tsx';
import { classNames } from '../ui/class-names.ts';
import { FIELD } from '../ui/field-style.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Popover } from '../ui/Popover.tsx';
import { useListbox } from '../ui/use-listbox.ts';

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

interface Choice {
  readonly canonical: CanonicalEntity;
  readonly name: string;
  readonly label: string;
  readonly color: Parameters<typeof EntitySwatch>[0]['color'];
}

function EntitySearch({ onDone }: { readonly onDone: () => void }) {
  const { designs, session } = useStores();
  const [text, setText] = useState('');
  const choices = choicesFor(text);
  const choose = (index: number) => {
    const choice = choices[index];
    if (!choice) return;
    if (designs.run(addEntity(choice.canonical, choice.name)) === 'done') {
      const step = designs.getState().undoable.at(-1);
      session.select(step ? addedBy(step.patch) : []);
      session.announce(`${choice.name} added`);
    }
    onDone();
  };
  const listbox = useListbox(choices.length, choose);

  return (
    <div className="flex w-64 flex-col gap-2">
      <input
        type="text"
        aria-label="Name of the entity"
        placeholder="Customer, order, or a name of your own"
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          listbox.setActiveIndex(0);
        }}
        {...listbox.fieldProps}
        className={FIELD}
      />
      <ul {...listbox.listProps} aria-label="Entities to add" className="max-h-64 overflow-y-auto">
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
          <li
            key={choice.label}
            {...listbox.optionProps(index)}
            onClick={() => choose(index)}
            onPointerMove={() => listbox.setActiveIndex(index)}
            className={classNames(
              'flex min-h-7 items-center gap-2 rounded-md px-2 text-[13px] coarse:min-h-11',
              index === listbox.activeIndex && 'bg-selected',
            )}
          >
            <EntitySwatch color={choice.color} />
            <span className="truncate">{choice.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The catalogue's, and the very name that was typed unless the catalogue has it. */
function choicesFor(text: string): readonly Choice[] {
  const typed = text.trim();
  const known = searchEntities(text)
    .filter(({ canonical }) => canonical !== 'none')
    .map(({ canonical, name, color }): Choice => ({ canonical, name, label: name, color }));
  if (typed === '' || known.some(({ name }) => name.toLowerCase() === typed.toLowerCase())) return known;
  return [...known, { canonical: 'none', name: typed, label: `Add “${typed}”`, color: 'slate' }];
}
