import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { addedBy } from '../../src/commands/added.ts';
import type { Command } from '../../src/commands/command.ts';
import type { Id } from '../../src/model/field.ts';
import { useHistory, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { GroupedOptions } from './editors/ChoiceEditor.tsx';
import { goTo } from './go-to.ts';
import type { Adding } from './related/related-list.ts';
import { SelectBox } from './SelectBox.tsx';
import { useMeaning } from './use-meaning.ts';

/** Adds an element to a list and shows its page. */
export function AddControl({ adding, id }: { readonly adding: Adding; readonly id: Id }) {
  const stores = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const design = useMeaning();
  const options = useMemo(() => adding.options?.(design, id) ?? null, [adding, design, id]);

  function add(command: Command): void {
    const [added] = addedBy(command.run(stores.designs.getState().design));
    if (stores.designs.run(command) === 'done' && added !== undefined) goTo(stores, added);
  }

  if (options === null) {
    return (
      <Button
        size="small"
        tone="quiet"
        icon={<Plus size={12} aria-hidden />}
        disabled={isReadOnly}
        className="self-start"
        onClick={() => add(adding.command(id, ''))}
      >
        {adding.label}
      </Button>
    );
  }
  if (options.length === 0) return <p className="text-xs text-ink-muted">{adding.missing}</p>;
  return (
    <SelectBox
      aria-label={adding.label}
      value=""
      disabled={isReadOnly}
      onChange={(event) => add(adding.command(id, event.target.value))}
      isEmpty
    >
      <option value="">{adding.label}…</option>
      <GroupedOptions options={options} />
    </SelectBox>
  );
}
