/** Rows of related lists, by collection. */
import { shortMechanismName } from '../../../src/catalog/mechanism-names.ts';
import { displayName } from '../../../src/catalog/system-names.ts';
import { type Design, inOrder } from '../../../src/model/design.ts';
import type { Flow, Interaction } from '../../../src/model/records/exchange.ts';
import type { Entity, Placement, System } from '../../../src/model/records/structure.ts';
import { type ElementCollection, subjectOf } from '../../../src/model/subject.ts';
import { INTERACTION_TYPE_OPTIONS } from '../labels/exchange-labels.ts';
import type { Option } from '../labels/options.ts';
import { elementTitle, titleOf } from './element-title.ts';
import type { RelatedRow } from './related-list.ts';

/** All records of a collection by their names. */
export function rowsOf(design: Design, collection: ElementCollection): readonly RelatedRow[] {
  return inOrder<Ordered>(design[collection]).flatMap(({ id }) => rowOf(design, collection, id));
}

export function rowOf(design: Design, collection: ElementCollection, id: string, detail = ''): readonly RelatedRow[] {
  const subject = subjectOf(collection, id);
  return design[collection].has(id) ? [{ subject, title: elementTitle(design, subject), detail }] : [];
}

/** The detail names what the page itself does not: the entity, the system, or both. */
export function placementRows(
  design: Design,
  test: (placement: Placement) => boolean,
  names: readonly ('entity' | 'system')[] = ['entity', 'system'],
): readonly RelatedRow[] {
  return ordered(design.placements, test).map((placement) => ({
    subject: subjectOf('placements', placement.id),
    title: placement.object || 'Unnamed object',
    detail: names.map((name) => nameOf(design, placement, name)).join(', '),
  }));
}

function nameOf(design: Design, { entityId, systemId }: Placement, name: 'entity' | 'system'): string {
  const record = name === 'entity' ? design.entities.get(entityId) : design.systems.get(systemId);
  return record?.name ?? '';
}

export function flowRows(design: Design, test: (flow: Flow) => boolean): readonly RelatedRow[] {
  return ordered(design.flows, test).map((flow) => ({
    subject: subjectOf('flows', flow.id),
    title: titleOf('flows', flow),
    detail: flow.mechanism === null ? 'no mechanism yet' : shortMechanismName(flow.mechanism),
  }));
}

export function interactionRows(design: Design, test: (interaction: Interaction) => boolean): readonly RelatedRow[] {
  return ordered(design.interactions, test).map((interaction) => ({
    subject: subjectOf('interactions', interaction.id),
    title: titleOf('interactions', interaction),
    detail: INTERACTION_TYPE_OPTIONS.find(({ value }) => value === interaction.type)?.label ?? '',
  }));
}

export function systemRows(design: Design, orgId: string | null): readonly RelatedRow[] {
  return ordered(design.systems, (system) => orgId === null || system.orgId === orgId).map((system) => ({
    subject: subjectOf('systems', system.id),
    title: titleOf('systems', system),
    detail: system.name === displayName(system.kind) ? '' : displayName(system.kind),
  }));
}

/** Records to choose from, by name. */
export function optionsIn(design: Design, collection: 'entities' | 'systems'): readonly Option[] {
  return inOrder<Entity | System>(design[collection]).map((record) => ({
    value: record.id,
    label: titleOf(collection, record),
  }));
}

/** Of a few among thousands only those are sorted. */
function ordered<T extends Ordered>(records: ReadonlyMap<string, T>, test: (record: T) => boolean): readonly T[] {
  return inOrder(new Map([...records].filter(([, record]) => test(record))));
}

interface Ordered {
  readonly id: string;
  readonly order: number;
}
