/** What another way of serving an entity writes down: on the entity, and on the flow. */
import type { Command } from '../commands/command.ts';
import { edit } from '../commands/edit.ts';
import { Decision, type Flow } from '../model/records/exchange.ts';
import type { Entity } from '../model/records/structure.ts';
import { isSet } from '../topology/empty.ts';
import { isReadThrough } from '../topology/mechanism-sets.ts';
import type { EntityNode, Link } from '../topology/topology.ts';

/** A schedule and a measurement are those of the mechanism they were made for. */
export const UNSCHEDULED = { intervalMin: null, measuredP95Ms: null } as const;

/** Who decides has not been asked yet. */
export function decided(
  { decision }: Flow,
  date: string | null,
  choice: NonNullable<Decision['choice']>,
  rationale: string,
): Decision {
  return { ...(decision ?? Decision.parse({})), choice, rationale, decidedBy: null, date };
}

/** For entities that nothing else copies; of others only this copy changes. */
export function decideFor(link: Link, syncDecision: NonNullable<Entity['syncDecision']>): readonly Command[] {
  return link.entities
    .filter((node) => !isCopiedElsewhere(node, link))
    .map(({ entity }) => edit('Decide on sync', 'entities', entity.id, { syncDecision }));
}

/** Analytics may go on: whatever is decided for the operation, it is no copy people work with. */
function isCopiedElsewhere({ links }: EntityNode, { flow }: Link): boolean {
  return links.some(
    (other) =>
      other.flow.id !== flow.id &&
      other.crossesOrgs &&
      !isReadThrough(other.mechanism) &&
      !(isSet(other.flow.purposes) && other.flow.purposes.every((purpose) => purpose === 'analytics')),
  );
}
