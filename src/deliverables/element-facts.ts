/** What there is to say of each element, as pairs of a label and a text: for whoever reads a design and edits nothing. */
import { elementName, elementWord } from '../findings-report/element-name.ts';
import type { Subject } from '../model/field.ts';
import type { Note } from '../model/records/drawing.ts';
import type { EntityNode, InteractionNode, PlacementNode, SharedKeyNode, Topology } from '../topology/topology.ts';
import { cellTexts, markText } from './cell-text.ts';
import { FLOW_COLUMNS } from './flow-columns.ts';
import { entityName, orgName, systemName } from './names.ts';
import { sortedBy, sortedEntities, sortedLinks, sortedOrgs, sortedPlacements, sortedSystems } from './sorting.ts';
import { matrixColumns } from './system-of-record-matrix.ts';
import { type ColumnOf, columnsOf } from './table.ts';
import { capital, ROLE_TEXTS, said } from './words.ts';

export type Fact = readonly [label: string, text: string];

export interface ElementFacts {
  readonly subject: Subject;
  /** "System", "Shared key" */
  readonly kind: string;
  readonly name: string;
  readonly facts: readonly Fact[];
  /** The systems it is found in, for what is not drawn itself. */
  readonly places: readonly Subject[];
}

/** Systems, flows, entities, keys, interactions, orgs and notes, each kind by name. */
export function elementFacts(topology: Topology): readonly ElementFacts[] {
  const { systems, links, entities, sharedKeys, interactions, orgs, design } = topology;
  const named = (subject: Subject, facts: readonly Fact[], places: readonly Subject[] = []): ElementFacts => {
    const kind = capital(elementWord(subject));
    return { subject, kind, name: elementName(design, subject).trim() || kind, facts, places };
  };
  const matrix = matrixColumns(topology).slice(1);
  return [
    ...sortedSystems(systems).map((node) => named(`system:${node.system.id}`, factsIn(SYSTEM_COLUMNS, node))),
    ...sortedLinks(links).map((link) => named(`flow:${link.flow.id}`, factsIn(FLOW_COLUMNS.slice(1), link))),
    ...sortedEntities(entities).map((node) =>
      named(`entity:${node.entity.id}`, factsIn([...ENTITY_COLUMNS, ...matrix], node), placesOf(node.placements)),
    ),
    ...sortedBy(sharedKeys, ({ sharedKey }) => sharedKey.name).map((key) =>
      named(`sharedKey:${key.sharedKey.id}`, factsIn(KEY_COLUMNS, key), placesOf(key.fields.map(({ node }) => node))),
    ),
    ...sortedBy(interactions, ({ interaction }) => interaction.name).map((node) =>
      named(`interaction:${node.interaction.id}`, factsIn(INTERACTION_COLUMNS, node), [systemSubject(node)]),
    ),
    ...sortedOrgs(orgs).map((node) => named(`org:${node.org.id}`, factsIn(ORG_COLUMNS, node))),
    ...sortedBy(design.notes.values(), ({ order }) => order).map((note) => named(`note:${note.id}`, noteFacts(note))),
  ];
}

function factsIn<T>(columns: readonly ColumnOf<T>[], item: T): readonly Fact[] {
  return columns.flatMap((column): readonly Fact[] => {
    const cell = column.cellOf(item);
    const texts = cellTexts(cell, column);
    const mark = markText(cell);
    if (texts.length === 0 && mark === null) return [];
    if (texts.length === 0) return [[column.title, mark ?? '']];
    return [[column.title, mark === null ? texts.join('\n') : `${texts.join('\n')} (${mark})`]];
  });
}

const system = columnsOf<Topology['systems'][number]>(() => null);
const SYSTEM_COLUMNS = [
  system.text('kind', 'Kind', ({ kind }) => kind.name),
  system.text('org', 'Org', ({ org }) => orgName(org)),
  system.text('owner', 'Owner', ({ system }) => system.owner, { isAsked: ({ inScope }) => inScope }),
  system.text('scope', 'Scope', ({ inScope }) => (inScope ? null : 'context only')),
  system.text('holds', 'Holds', ({ placements }) => sortedPlacements(placements).map(placementText)),
  system.text('keys', 'Keys', ({ placements }) => sortedPlacements(placements).flatMap(keyTexts)),
  system.number('out', 'Flows out', ({ outbound }) => outbound.length),
  system.number('in', 'Flows in', ({ inbound }) => inbound.length),
];

const entity = columnsOf<EntityNode>(() => null);
const ENTITY_COLUMNS = [
  entity.text('nature', 'Nature', ({ entity }) => said(entity.nature)),
  entity.text('sensitivity', 'Sensitivity', ({ entity }) => said(entity.sensitivity)),
];

const key = columnsOf<SharedKeyNode>(() => null);
const KEY_COLUMNS = [
  key.text('entity', 'Entity', (node) => entityName(node.entity)),
  key.text('kind', 'Kind', ({ sharedKey }) => said(sharedKey.kind)),
  key.text('minted', 'Minted by', ({ mintedBy }) => mintedBy && systemName(mintedBy), { isAsked: true }),
  key.text('decided', 'Decided', ({ sharedKey }) => said(sharedKey.decidedPhase)),
  key.text('fields', 'Carried by', ({ fields }) =>
    fields.map(({ node, field }) => `${systemName(node.system)} ${node.placement.object}: ${fieldText(field)}`),
  ),
  key.text('repair', 'Repair plan', ({ sharedKey }) => sharedKey.repairPlan),
];

const interaction = columnsOf<InteractionNode>(() => null);
const INTERACTION_COLUMNS = [
  interaction.text('at', 'At', ({ system }) => systemName(system)),
  interaction.text('type', 'Kind', ({ interaction }) => said(interaction.type)),
  interaction.duration('budget', 'Within', ({ interaction }) => interaction.latencyBudgetMs, { isAsked: true }),
  interaction.duration('freshness', 'Freshness', ({ interaction }) => interaction.freshnessMs),
  interaction.text('reads', 'Reads', ({ reads }) =>
    reads.map((read) => [systemName(read.system), ...read.entities.map(entityName)].join(': ')),
  ),
];

const org = columnsOf<Topology['orgs'][number]>(() => null);
const ORG_COLUMNS = [
  org.text('platform', 'Platform', ({ org }) => said(org.platform)),
  org.text('edition', 'Edition', ({ org }) => said(org.edition)),
  org.text('region', 'Region', ({ org }) => org.region),
  org.text('systems', 'Systems', ({ systems }) => sortedSystems(systems).map(systemName)),
];

function noteFacts({ text }: Note): readonly Fact[] {
  return [['Text', text]];
}

function placementText({ placement, entity }: PlacementNode): string {
  const role = placement.role === null ? [] : [ROLE_TEXTS[placement.role]];
  return `${placement.object}: ${[entityName(entity), ...role].join(', ')}`;
}

function keyTexts({ placement }: PlacementNode): readonly string[] {
  return placement.keys.map((field) => `${placement.object}: ${fieldText(field)}`);
}

function fieldText(field: PlacementNode['placement']['keys'][number]): string {
  const traits = [...(field.externalId === true ? ['External ID'] : []), ...(field.unique === true ? ['Unique'] : [])];
  return traits.length === 0 ? field.field : `${field.field} (${traits.join(', ')})`;
}

function placesOf(nodes: readonly PlacementNode[]): readonly Subject[] {
  return [...new Set(nodes.map(systemSubject))];
}

function systemSubject({ system }: { readonly system: Topology['systems'][number] }): Subject {
  return `system:${system.system.id}`;
}
