import { mechanismOf } from '../catalog/mechanisms.ts';
import { type Design, inOrder } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import type { Draft } from './draft.ts';
import { found, pick } from './pick.ts';
import type { EntityNode, InteractionNode, SystemNode } from './topology.ts';

export function resolveInteractions(
  design: Design,
  systems: ReadonlyMap<Id, Draft<SystemNode>>,
  entities: ReadonlyMap<Id, EntityNode>,
): readonly InteractionNode[] {
  return inOrder(design.interactions).flatMap((interaction) => {
    const system = systems.get(interaction.systemId);
    if (!system) return [];
    const reads = interaction.reads.flatMap((read) => {
      const from = systems.get(read.systemId);
      if (!from) return [];
      return {
        read,
        system: from,
        entities: pick(entities, read.entityIds),
        mechanism: read.mechanism === null ? null : mechanismOf(read.mechanism),
        dataGraph: found(design.dataGraphs, read.dataGraphId),
      };
    });
    const node: InteractionNode = { interaction, system, reads };
    system.interactions.push(node);
    return node;
  });
}
