/** Who wins when two updates of an entity meet. Last write wins is never offered: it loses data. */
import type { Command } from '../../commands/command.ts';
import { edit } from '../../commands/edit.ts';
import type { EntityNode } from '../../topology/topology.ts';
import { entityName, systemName } from '../wording.ts';

export function chooseConflictPolicy(node: EntityNode): readonly Command[] {
  const name = entityName(node);
  const set = (label: string, conflictPolicy: 'sor-wins' | 'merge' | 'avoidance') =>
    edit(label, 'entities', node.entity.id, { conflictPolicy });
  const record = node.systemOfRecord;
  return [
    ...(record ? [set(`Let ${systemName(record)} win conflicts over ${name}`, 'sor-wins')] : []),
    set(`Merge conflicting changes of ${name}`, 'merge'),
    set(`Give each field of ${name} one writer`, 'avoidance'),
  ];
}
