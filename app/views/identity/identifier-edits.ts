/** What a system knows a person by, set from a table: which identifier, and where Data Cloud maps it. */
import type { Command } from '../../../src/commands/command.ts';
import { editField, editItem, insertItem, removeItem } from '../../../src/commands/edit-field.ts';
import type { Subject } from '../../../src/model/field.ts';
import { emptyPatch } from '../../../src/model/patch.ts';
import type { Placement } from '../../../src/model/records/structure.ts';

type Target = NonNullable<NonNullable<Placement['identifiers']>[number]['mappedTo']>;

/** What a cell may hold: not kept at all, kept but not mapped, or mapped. */
export type IdentifierAnswer = null | 'unmapped' | Target;

export function identifierAnswer({ identifiers }: Placement, type: string): IdentifierAnswer {
  const found = (identifiers ?? []).find((one) => one.type === type);
  return found ? (found.mappedTo ?? 'unmapped') : null;
}

/** Read when it runs, so that several in one step do not take each other's place. */
export function setIdentifier(placementId: string, type: string, answer: IdentifierAnswer): Command {
  return {
    label: answer === null ? 'Remove identifier' : 'Set identifier',
    run(design) {
      const placement = design.placements.get(placementId);
      return placement ? changeOf(placement, type, answer).run(design) : emptyPatch;
    },
  };
}

function changeOf({ id, identifiers }: Placement, type: string, answer: IdentifierAnswer): Command {
  const subject: Subject = `placement:${id}`;
  const all = identifiers ?? [];
  const at = all.findIndex((one) => one.type === type);
  const mappedTo = answer === 'unmapped' ? null : answer;
  if (at < 0 && answer === null) return { label: '', run: () => emptyPatch };
  if (at < 0) return insertItem('', subject, 'identifiers', { type, mappedTo });
  if (answer !== null) return editItem('', subject, 'identifiers', at, { mappedTo });
  // Without its last identifier nobody has answered what it is known by.
  return all.length === 1 ? editField('', subject, 'identifiers', null) : removeItem('', subject, 'identifiers', at);
}
