/** Gives consent a home, and a way from there to every system that sends. */
import { recordKindsFor } from '../../catalog/entities.ts';
import { newEntity, setSystemOfRecord } from '../../commands/entities.ts';
import { newFlow } from '../../commands/flows.ts';
import { addPlacement } from '../../commands/placements.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import type { Id } from '../../model/field.ts';
import { applyPatch } from '../../model/patch.ts';
import type { Entity } from '../../model/records/structure.ts';
import type { SystemNode, Topology } from '../../topology/topology.ts';
import type { Asking, Choice } from '../asking.ts';
import { listed, systemName } from '../wording.ts';

/** More buttons than this are no help. */
const MAX_CHOICES = 5;

export function recordConsent(topology: Topology, senders: readonly SystemNode[]): Asking {
  const places = placesOf(topology);
  return {
    label: 'Record where consent is given, and send it to every sender',
    questions: [
      {
        text: 'Where do people give and take back consent?',
        choices: places.slice(0, MAX_CHOICES).map(choiceOf),
      },
    ],
    answer([systemId = '']) {
      const home = places.find(({ system }) => system.id === systemId);
      return home ? keepConsentIn(home, senders) : null;
    },
  };
}

/** Those that hold it already first, then where it is usually given. Data Cloud only collects it. */
function placesOf({ systems, entities }: Topology): readonly SystemNode[] {
  const holders = new Set(
    entities
      .filter(({ entity }) => entity.nature === 'consent')
      .flatMap(({ placements }) => placements.map(({ system }) => system)),
  );
  const rank = (node: SystemNode): number => {
    const usual = USUAL_PLACES.indexOf(node.kind.kind);
    return (holders.has(node) ? 0 : 1000) + (usual < 0 ? USUAL_PLACES.length : usual);
  };
  return systems
    .filter((node) => !node.isDataCloud)
    .toSorted((a, b) => rank(a) - rank(b) || (a.system.id < b.system.id ? -1 : 1));
}

const USUAL_PLACES = recordKindsFor('consent');

function choiceOf(node: SystemNode): Choice {
  const isUsual = USUAL_PLACES.includes(node.kind.kind);
  return { value: node.system.id, label: systemName(node), ...(isUsual && { reason: 'consent is often given there' }) };
}

function keepConsentIn(home: SystemNode, senders: readonly SystemNode[]) {
  const told = senders.filter((sender) => sender.org !== home.org);
  const flows = told.length === 0 ? '' : `, and send it to ${listed(told.map(systemName).sort())}`;
  return transform(`Keep consent in ${systemName(home)}${flows}`, (design) => {
    if (!design.systems.has(home.system.id)) return design;
    const { design: kept, entity } = withConsent(design, home.system.id);
    return told.reduce((next, sender) => withFlow(next, entity.id, home.system.id, sender.system.id), kept);
  });
}

function withConsent(design: Design, systemId: Id): { readonly design: Design; readonly entity: Entity } {
  const known = [...design.entities.values()].filter(({ nature }) => nature === 'consent');
  const [first] = known.sort((a, b) => (a.id < b.id ? -1 : 1));
  const entity = first ?? newEntity(design, 'consent');
  let next = withRecords(design, 'entities', [entity]);
  const isPlaced = [...next.placements.values()].some((at) => at.entityId === entity.id && at.systemId === systemId);
  next = applyPatch(next, setSystemOfRecord(entity.id, systemId).run(next));
  if (!isPlaced) next = applyPatch(next, addPlacement(entity.id, systemId).run(next));
  return { design: next, entity };
}

/** One that is there already serves. Its mechanism stays open: the inspector recommends one. */
function withFlow(design: Design, entityId: Id, from: Id, to: Id): Design {
  const isThere = [...design.flows.values()].some(
    (flow) => flow.source === from && flow.target === to && flow.entityIds.includes(entityId),
  );
  const flow = isThere || from === to ? null : newFlow(design, from, to);
  if (!flow) return design;
  const fields = { entityIds: [entityId], purposes: ['consent-propagation' as const] };
  return withRecords(design, 'flows', [withFields<'flows'>(flow, fields)]);
}
