/** What to do about a copy nobody reads: stop bringing it, or say what it is for. */
import type { Command } from '../../commands/command.ts';
import { deleteElements } from '../../commands/delete.ts';
import { edit, editWith, together } from '../../commands/edit.ts';
import { isSprawling, meshOf } from '../../topology/mesh.ts';
import type { EntityNode, Link, PlacementNode, Topology } from '../../topology/topology.ts';
import type { UnreadCopy } from '../../topology/unread-copies.ts';
import type { Asking } from '../asking.ts';
import { paramsOf } from '../params.ts';
import { entityName, flowName, listed, placeName, systemName } from '../wording.ts';
import { askFields, asText, said } from './asked-fields.ts';

/** Nothing into Data Cloud: what it takes in also serves profiles, segments and graphs. */
export function stopCopying(copy: UnreadCopy, topology: Topology): readonly Command[] {
  const { node, feeds } = copy;
  const { entity } = node;
  if (node.system.isDataCloud || leavesMesh(copy, topology)) return [];
  const name = entityName(entity);
  const steps = listed(feeds.toSorted(byId).map((link) => stepText(link, entity)));
  if (isSyncedElsewhere(entity, feeds)) {
    return [together(`Stop copying ${name} to ${systemName(node.system)}: ${steps}`, withoutCopy(copy))];
  }
  return DECISIONS.map(({ syncDecision, words }) => {
    const label = `${words(name)}: ${steps}`;
    return together(label, [edit(label, 'entities', entity.entity.id, { syncDecision }), ...withoutCopy(copy)]);
  });
}

/** Without the flow a hub may carry too little of what is left: then the mesh is the greater question. */
function leavesMesh({ feeds }: UnreadCopy, topology: Topology): boolean {
  const limits = paramsOf(topology);
  const left = topology.links.filter((link) => link.entities.length > 1 || !feeds.includes(link));
  return isSprawling(meshOf(left), limits) && !isSprawling(meshOf(topology.links), limits);
}

const DECISIONS = [
  { syncDecision: 'analytics-only', words: (name: string) => `Compare ${name} in analytics only` },
  { syncDecision: 'do-not-sync', words: (name: string) => `Do not sync ${name}` },
] as const;

/** Then the entity as a whole is still synchronised, and only this copy stops. */
function isSyncedElsewhere({ links }: EntityNode, feeds: readonly Link[]): boolean {
  return links.some(
    (link) => link.crossesOrgs && !feeds.includes(link) && link.flow.purposes.includes('operational-sync'),
  );
}

function stepText(link: Link, entity: EntityNode): string {
  return link.entities.length > 1
    ? `take ${entityName(entity)} off ${flowName(link)}`
    : `delete the flow ${flowName(link)}`;
}

function withoutCopy({ node, feeds }: UnreadCopy): readonly Command[] {
  const entityId = node.entity.entity.id;
  return feeds.map(({ flow, entities }) =>
    entities.length > 1
      ? editWith('Take entity off flow', 'flows', flow.id, ({ entityIds }) => ({
          entityIds: entityIds.filter((id) => id !== entityId),
        }))
      : deleteElements([`flow:${flow.id}`]),
  );
}

export function nameUse(node: PlacementNode): Asking {
  const { placement, system } = node;
  const name = systemName(system);
  return askFields(`Say what ${placeName(node)} is used for`, 'placements', placement.id, [
    {
      question: {
        text: `What is ${placeName(node)} used for?`,
        choices: [
          said(`People look it up in ${name}`),
          said(`Processes in ${name} need it`),
          said(`Reports in ${name} need it`),
        ],
        freeText: 'Credit check before an order is accepted',
      },
      read: asText((text) => ({ usedFor: [text] })),
    },
  ]);
}

function byId(a: Link, b: Link): number {
  return a.flow.id < b.flow.id ? -1 : 1;
}
