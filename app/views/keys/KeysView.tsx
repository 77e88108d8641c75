import { useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { useViewModel } from '../use-view-model.ts';
import { KeysTable } from './KeysTable.tsx';
import { ThreadPanel } from './ThreadPanel.tsx';

type Part = 'inventory' | 'thread';

/** Shared keys by the places that carry them, and the way an identifier takes through the systems. */
export function KeysView() {
  const [part, setPart] = useState<Part>('inventory');
  const model = useViewModel();
  const switcher = <PartSwitch part={part} onPart={setPart} />;
  return (
    <section aria-label="Keys" className="absolute inset-0 flex flex-col">
      <h2 className="sr-only">Keys</h2>
      {part === 'inventory' ? (
        <KeysTable {...model} switcher={switcher} />
      ) : (
        <ThreadPanel {...model} switcher={switcher} />
      )}
    </section>
  );
}

const PARTS: readonly (readonly [Part, string])[] = [
  ['inventory', 'Shared keys'],
  ['thread', 'Identity thread'],
];

function PartSwitch({ part, onPart }: { readonly part: Part; readonly onPart: (part: Part) => void }) {
  return (
    <fieldset
      aria-label="Part of the view"
      className="inline-flex shrink-0 overflow-hidden rounded-md border border-line-strong"
    >
      {PARTS.map(([id, title]) => (
        <button
          key={id}
          type="button"
          aria-pressed={part === id}
          onClick={() => onPart(id)}
          className={classNames(
            'min-h-7 px-2.5 text-xs font-medium coarse:min-h-11',
            part === id ? 'bg-selected text-link' : 'bg-panel text-ink-soft hover:bg-sunken',
          )}
        >
          {title}
        </button>
      ))}
    </fieldset>
  );
}
