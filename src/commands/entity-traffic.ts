/** Whether an entity comes to a system by flows and reads, and the design in which it no longer does. */
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { settled } from './delete.ts';
import { mapRecords, withFields, withoutRecords, withRecords } from './transform.ts';

export function arrives({ flows, interactions }: Design, entityId: Id, systemId: Id): boolean {
  const isBrought = [...flows.values()].some(
    ({ source, target, direction, entityIds }) =>
      entityIds.includes(entityId) && (target === systemId || (direction === 'two-way' && source === systemId)),
  );
  return (
    isBrought ||
    [...interactions.values()].some(
      (one) => one.systemId === systemId && one.reads.some(({ entityIds }) => entityIds.includes(entityId)),
    )
  );
}

/** A flow that carried nothing else goes; so does a read of nothing else. */
export function withoutTraffic(design: Design, entityId: Id, systemId: Id): Design {
  const touching = [...design.flows.values()].filter(
    ({ source, target, entityIds }) => (source === systemId || target === systemId) && entityIds.includes(entityId),
  );
  const emptied = touching.filter(({ entityIds }) => entityIds.length === 1).map(({ id }) => id);
  const lighter = touching.map((flow) =>
    withFields<'flows'>(flow, { entityIds: flow.entityIds.filter((id) => id !== entityId) }),
  );
  const unread = mapRecords(design, 'interactions', (interaction) => {
    if (interaction.systemId !== systemId) return interaction;
    const reads = interaction.reads
      .map((read) =>
        read.entityIds.includes(entityId)
          ? { ...read, entityIds: read.entityIds.filter((id) => id !== entityId) }
          : read,
      )
      .filter((read, at) => read.entityIds.length > 0 || interaction.reads[at]?.entityIds.length === 0);
    return withFields<'interactions'>(interaction, { reads });
  });
  return settled(design, withoutRecords(withRecords(unread, 'flows', lighter), 'flows', emptied));
}
