/** Systems by kinds of identifier: what each knows people by, and what Data Cloud maps it to. */
import { isPerson } from '../topology/identity-scope.ts';
import type { PlacementNode, Topology } from '../topology/topology.ts';
import type { Table } from './document.ts';
import { entityName, systemName } from './names.ts';
import { sortedPlacements, sortedTexts } from './sorting.ts';
import { type ColumnOf, columnsOf, tableOf } from './table.ts';
import { said } from './words.ts';

export function identifierTable(topology: Topology): Table {
  const places = identifyingPlaces(topology);
  return tableOf({
    id: 'identifiers',
    title: 'Identifiers by system',
    columns: identifierColumns(places),
    items: places,
    isMain: true,
    rowId: ({ placement }) => placement.id,
    subject: ({ placement }) => `placement:${placement.id}`,
    emptyText: 'No system keeps records of persons.',
  });
}

/** Where persons are stored, and wherever identifiers are named. */
export function identifyingPlaces({ placements }: Topology): readonly PlacementNode[] {
  return sortedPlacements(
    placements.filter((node) => isPerson(node.entity) || (node.placement.identifiers ?? []).length > 0),
  );
}

const place = columnsOf<PlacementNode>(({ placement }) => `placement:${placement.id}`);

export function identifierColumns(places: readonly PlacementNode[]): readonly ColumnOf<PlacementNode>[] {
  const types = sortedTexts(places.flatMap(({ placement }) => (placement.identifiers ?? []).map(({ type }) => type)));
  return [
    place.text('system', 'System', ({ system }) => systemName(system)),
    place.text('object', 'Object', ({ placement }) => placement.object, { field: 'object' }),
    place.text('entity', 'Entity', ({ entity }) => entityName(entity)),
    ...types.map((type) => typeColumn(type)),
    place.text('subscriber-key', 'Subscriber Key from', ({ placement }) => said(placement.subscriberKeySource), {
      field: 'subscriberKeySource',
      isAsked: ({ system, placement, entity }) =>
        system.kind.kind === 'marketing-engagement' && isPerson(entity) && placement.subscriberKeySource === null,
    }),
  ];
}

function typeColumn(type: string): ColumnOf<PlacementNode> {
  return place.text(`identifier:${type}`, said(type) ?? 'identifier', ({ placement }) => mappedTo(type, placement), {
    field: ({ placement }) => {
      const at = (placement.identifiers ?? []).findIndex((one) => one.type === type);
      return at < 0 ? 'identifiers' : `identifiers[${at}].mappedTo`;
    },
    mark: ({ placement }) => (mappedTo(type, placement).includes(UNMAPPED) ? 'missing' : null),
  });
}

const UNMAPPED = 'not mapped';

function mappedTo(type: string, { identifiers }: PlacementNode['placement']): readonly string[] {
  const found = (identifiers ?? []).filter((one) => one.type === type);
  return sortedTexts(found.map(({ mappedTo }) => (mappedTo === null ? UNMAPPED : spaced(mappedTo))));
}

/** "ContactPointEmail" as "Contact Point Email" */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
