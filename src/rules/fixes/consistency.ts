import type { Command } from '../../commands/command.ts';
import { edit, together } from '../../commands/edit.ts';
import type { EntityNode } from '../../topology/topology.ts';
import { entityNames } from '../wording.ts';

/** Eventual is a decision too: where it holds, the flow may take its time. */
export function relaxConsistency(entities: readonly EntityNode[]): Command {
  const label = `Relax ${entityNames(entities)} to eventual consistency`;
  return together(
    label,
    entities.map(({ entity }) => edit(label, 'entities', entity.id, { consistency: 'eventual' })),
  );
}
