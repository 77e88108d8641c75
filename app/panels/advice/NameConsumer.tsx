import { useState } from 'react';
import { edit } from '../../../src/commands/edit.ts';
import { entityName, placeName, systemName } from '../../../src/rules/wording.ts';
import { isSet } from '../../../src/topology/empty.ts';
import type { Link } from '../../../src/topology/topology.ts';
import { runTold } from '../../actions/findings/apply-fix.ts';
import { shortened } from '../../marks/shortened.ts';
import { useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** Nobody is named who needs the copy: somebody may name them, and the question is answered. */
export function NameConsumer({ link, onNamed }: { readonly link: Link; readonly onNamed: () => void }) {
  const stores = useStores();
  const isReadOnly = useHistory((state) => state.readOnly);
  const [use, setUse] = useState('');
  const { target, entities } = link;
  const node = target.placements.find(
    ({ entity, placement }) => entities.includes(entity) && !isSet(placement.usedFor),
  );
  const where = shortened(systemName(target), 80);
  if (!node) {
    return (
      <p className="text-xs text-ink-soft">Nothing in the design says that what arrives is kept or used in {where}.</p>
    );
  }

  function record(): void {
    if (!node) return;
    const command = edit(`Say what ${placeName(node)} is used for`, 'placements', node.placement.id, {
      usedFor: [use.trim()],
    });
    if (runTold(stores, command, `Done: ${shortened(command.label, 160)}`)) onNamed();
  }

  return (
    <form
      className="flex min-w-0 flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (use.trim() !== '') record();
      }}
    >
      <p className="text-xs text-ink-soft">
        Nothing in the design names who needs {shortened(entityName(node.entity), 80)} in {where}. If somebody does, say
        so:
      </p>
      <div className="flex items-end gap-2 max-md:flex-col max-md:items-stretch">
        <TextField
          label={`What ${shortened(placeName(node), 80)} is used for`}
          value={use}
          onChange={setUse}
          disabled={isReadOnly}
          placeholder="Credit check before an order is accepted"
          className="min-w-0 flex-1"
        />
        <Button type="submit" disabled={isReadOnly || use.trim() === ''}>
          Keep it, and say why
        </Button>
      </div>
    </form>
  );
}
