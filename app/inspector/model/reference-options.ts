/** Which records a reference may name, as options with the names people gave them. */
import { canJoinOrg } from '../../../src/commands/orgs.ts';
import { type AnyRecord, type Design, inOrder } from '../../../src/model/design.ts';
import { type ElementCollection, subjectOf } from '../../../src/model/subject.ts';
import type { ReferenceTarget } from '../fields/field-spec.ts';
import { RECORD_SPECS } from '../fields/record-specs.ts';
import type { Option } from '../labels/options.ts';
import { elementTitle, placementTitle, titleOf } from '../related/element-title.ts';

export interface GroupedOption extends Option {
  /** The heading it stands under. */
  readonly group?: string;
}

/** Elements that questions and stops may be about. */
const SUBJECT_COLLECTIONS = ['systems', 'flows', 'entities', 'placements', 'interactions', 'segments', 'orgs'] as const;

export function referenceOptions(design: Design, to: ReferenceTarget): readonly GroupedOption[] {
  switch (to) {
    case 'subjects':
      return SUBJECT_COLLECTIONS.flatMap((collection) =>
        optionsFrom(design, collection).map(({ value, label }) => ({
          value: subjectOf(collection, value),
          label,
          group: RECORD_SPECS[collection].plural,
        })),
      );
    case 'attributeGroups':
      return inOrder(design.entities).flatMap((entity) =>
        (entity.attributeGroups ?? []).map(({ id, name }) => ({ value: id, label: name || id, group: entity.name })),
      );
    case 'sharedKeys':
      return inOrder(design.sharedKeys).map((key) => ({
        value: key.id,
        label: titleOf('sharedKeys', key),
        group: design.entities.get(key.entityId)?.name ?? 'Other',
      }));
    default:
      return optionsFrom(design, to);
  }
}

function optionsFrom(design: Design, collection: ElementCollection): readonly Option[] {
  return inOrder<{ readonly id: string; readonly order: number }>(design[collection]).map((record) => ({
    value: record.id,
    label:
      collection === 'placements'
        ? placementTitle(design, record.id)
        : elementTitle(design, subjectOf(collection, record.id)),
  }));
}

/** Takes out what the records cannot name: themselves, and orgs of another platform. */
export function offeredTo(
  options: readonly GroupedOption[],
  { design, collection, records, path, to }: Asker,
): readonly GroupedOption[] {
  const own = new Set(collection === to ? records.map(({ id }) => id) : []);
  const systems = collection === 'systems' && path === 'orgId' ? records : [];
  return options.filter(
    ({ value }) =>
      !own.has(value) &&
      systems.every((system) => {
        const kind = design.systems.get(system.id)?.kind;
        return (
          kind !== undefined && (canJoinOrg(design, kind, value) || design.systems.get(system.id)?.orgId === value)
        );
      }),
  );
}

interface Asker {
  readonly design: Design;
  readonly collection: ElementCollection;
  readonly records: readonly AnyRecord[];
  readonly path: string;
  readonly to: ReferenceTarget;
}
