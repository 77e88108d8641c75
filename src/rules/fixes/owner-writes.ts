/** Ways for a system that is not the owner to get its changes to the record. */
import type { Command } from '../../commands/command.ts';
import { edit, editWith, together } from '../../commands/edit.ts';
import { reverseFlow } from '../../commands/flows.ts';
import { fitsLink } from '../../topology/mechanism-fit.ts';
import type { EntityNode, Link, SystemNode } from '../../topology/topology.ts';
import { entityNames, flowName, namesOf, systemName } from '../wording.ts';

interface Intrusion {
  readonly entity: EntityNode;
  readonly from: SystemNode;
  readonly record: SystemNode;
}

export function respectOwner(link: Link, intrusions: readonly Intrusion[]): readonly Command[] {
  return [...sendOwnGroups(link, intrusions), makeCommand(link), ...declarePaths(intrusions), ...turnRound(link)];
}

/** Only where the sender owns a group of every entity it may not write as a whole. */
function sendOwnGroups(link: Link, intrusions: readonly Intrusion[]): readonly Command[] {
  const owned = intrusions.map(({ entity, from }) =>
    (entity.entity.attributeGroups ?? []).filter(({ owner }) =>
      from.org.systems.some(({ system }) => system.id === owner),
    ),
  );
  if (owned.some((groups) => groups.length === 0)) return [];
  const ofThese = new Set(
    intrusions.flatMap(({ entity }) => (entity.entity.attributeGroups ?? []).map(({ id }) => id)),
  );
  const others = (link.flow.attributeGroupIds ?? []).filter((id) => !ofThese.has(id));
  const ids = owned.flat().map(({ id }) => id);
  const names = owned.flat().map(({ name, id }) => `"${name || id}"`);
  return [
    edit(`Send only ${names.join(', ')} by ${flowName(link)}`, 'flows', link.flow.id, {
      attributeGroupIds: [...others, ...ids],
    }),
  ];
}

function makeCommand(link: Link): Command {
  return edit(`Make ${flowName(link)} a request to the owner`, 'flows', link.flow.id, { intent: 'command' });
}

function declarePaths(intrusions: readonly Intrusion[]): readonly Command[] {
  const names = namesOf(intrusions.map(({ from }) => from));
  const label = `Declare ${names} an update path of ${entityNames(intrusions.map(({ entity }) => entity))}`;
  const commands = intrusions.map(({ entity, from }) =>
    editWith(label, 'entities', entity.entity.id, ({ updatePaths }) => ({
      updatePaths: [...new Set([...(updatePaths ?? []), from.system.id])],
    })),
  );
  return [together(label, commands)];
}

/** Where the other direction runs out of the record of everything it carries, and the mechanism goes there. */
function turnRound(link: Link): readonly Command[] {
  const { flow, source, target, mechanism, entities } = link;
  if (flow.direction === 'two-way') return [];
  const reversed: Link = { ...link, source: target, target: source };
  const runsIntoRecord = entities.some(({ systemOfRecord }) => systemOfRecord?.org === source.org);
  if (runsIntoRecord || (mechanism && !fitsLink(mechanism, reversed))) return [];
  const command = reverseFlow(flow.id);
  return [{ ...command, label: `Reverse it: from ${systemName(target)} to ${systemName(source)}` }];
}
