import { Plus } from 'lucide-react';
import { useState } from 'react';
import { searchSystemKinds } from '../../../src/catalog/search.ts';
import type { SystemKind } from '../../../src/catalog/system-kind.ts';
import { createSystem } from '../../actions/create.ts';
import { freePlace } from '../../actions/free-place.ts';
import { SystemTile } from '../../marks/SystemTile.tsx';
import { useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FIELD } from '../../ui/field-style.ts';
import { Popover } from '../../ui/Popover.tsx';
import { useListbox } from '../../ui/use-listbox.ts';

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

interface Choice {
  readonly kind: SystemKind;
  readonly name: string | undefined;
  readonly label: string;
}

function SystemSearch({ onDone }: { readonly onDone: (systemId: string | null) => void }) {
  const stores = useStores();
  const [text, setText] = useState('');
  const choices = choicesFor(text);
  const choose = (index: number) => {
    const choice = choices[index];
    if (!choice) return;
    const corner = freePlace(stores.scene.getState().scene, { x: 0, y: 0 });
    onDone(createSystem(stores, { kind: choice.kind, corner, name: choice.name }));
  };
  const listbox = useListbox(choices.length, choose);

  return (
    <div className="flex w-72 flex-col gap-2">
      <input
        type="text"
        aria-label="Kind of system"
        placeholder="Sales Cloud, ERP, Snowflake…"
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
      <ul {...listbox.listProps} aria-label="Systems to add" className="max-h-64 overflow-y-auto">
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
          <li
            key={choice.label}
            {...listbox.optionProps(index)}
            onClick={() => choose(index)}
            onPointerMove={() => listbox.setActiveIndex(index)}
            className={classNames(
              'flex min-h-8 items-center gap-2 rounded-md px-2 text-[13px] coarse:min-h-11',
              index === listbox.activeIndex && 'bg-selected',
            )}
          >
            <SystemTile kind={choice.kind} />
            <span className="truncate">{choice.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The catalogue's kinds; what it does not know becomes a system of the design's own. */
function choicesFor(text: string): readonly Choice[] {
  const typed = text.trim();
  const known = searchSystemKinds(text).map(({ kind, name }): Choice => ({ kind, name: undefined, label: name }));
  return typed === '' ? known : [...known, { kind: 'custom', name: typed, label: `Custom system “${typed}”` }];
}
