/** Systems: adding one of the palette, and turning one into another kind. */
import { objectNameFor } from '../catalog/object-names.ts';
import type { SystemKind } from '../catalog/system-kind.ts';
import { systemKindOf } from '../catalog/system-kinds.ts';
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { freshId } from '../model/id.ts';
import type { Placement, System } from '../model/records/structure.ts';
import { subjectOf } from '../model/subject.ts';
import type { Command } from './command.ts';
import { settled } from './delete.ts';
import { nextOrder } from './edit.ts';
import { keyFieldFor } from './keys.ts';
import { type At, placedAt } from './layout.ts';
import { namesIn, uniqueName } from './naming.ts';
import { canJoinOrg, newOrg, orgsToShare } from './orgs.ts';
import { newRecord } from './record-schemas.ts';
import { mapRecords, transform, withFields, withRecords } from './transform.ts';

export interface SystemChoice {
  /** The org it is dropped into; one of another platform is not joined. */
  readonly orgId?: Id;
  readonly name?: string;
}

/** Adds a system with its top left corner at the point, in an org of its own unless one is chosen. */
export function addSystem(kind: SystemKind, at: At | null, choice: SystemChoice = {}): Command {
  return transform(`Add ${systemKindOf(kind).name}`, (design) => {
    const { name, platform } = systemKindOf(kind);
    const id = freshId(kind, design.systems);
    const joined = choice.orgId !== undefined && canJoinOrg(design, kind, choice.orgId) ? choice.orgId : null;
    const org = joined === null ? newOrg(design, id, platform) : null;
    const system = newRecord('systems', nextOrder(design, 'systems'), {
      id,
      kind,
      name: uniqueName(choice.name ?? name, namesIn(design, 'systems')),
      orgId: org?.id ?? joined ?? id,
    });
    const next = withRecords(org ? withRecords(design, 'orgs', [org]) : design, 'systems', [system]);
    return at ? placedAt(next, subjectOf('systems', id), at) : next;
  });
}

/** What to offer when a cloud is dropped on the bare canvas: the orgs it may share first, then one of its own. */
export function addSystemChoices(design: Design, kind: SystemKind, at: At | null): readonly Command[] {
  const { name } = systemKindOf(kind);
  const shared = orgsToShare(design, kind).map((org) => {
    const residents = [...design.systems.values()].filter((system) => system.orgId === org.id);
    const place = org.name ?? `the org of ${residents.map((system) => system.name).join(' and ')}`;
    return { ...addSystem(kind, at, { orgId: org.id }), label: `Add ${name} to ${place}` };
  });
  const own = addSystem(kind, at);
  return shared.length === 0 ? [own] : [...shared, { ...own, label: `Add ${name} in an org of its own` }];
}

/** Turns a system into another kind; what carried the old kind's usual names gets the new one's. */
export function replaceKind(systemId: Id, kind: SystemKind): Command {
  return transform(`Replace with ${systemKindOf(kind).name}`, (design) => {
    const system = design.systems.get(systemId);
    if (!system || system.kind === kind) return design;
    const next = inFittingOrg(design, { ...system, kind, name: renamed(design, system, kind) });
    const renamedObjects = mapRecords(next, 'placements', (placement) =>
      placement.systemId === systemId ? withUsualNames(design, next, placement, system.kind, kind) : placement,
    );
    return settled(design, renamedObjects);
  });
}

function renamed(design: Design, system: System, kind: SystemKind): string {
  const usual = systemKindOf(system.kind).name;
  if (system.name.replace(/ \d{1,9}$/, '') !== usual) return system.name;
  const others = new Set(namesIn(design, 'systems'));
  others.delete(system.name);
  return uniqueName(systemKindOf(kind).name, others);
}

/** An org of its own changes its platform with the system; one that others share is left. */
function inFittingOrg(design: Design, system: System): Design {
  const { platform } = systemKindOf(system.kind);
  const org = design.orgs.get(system.orgId);
  if (!org || org.platform === platform) return withRecords(design, 'systems', [system]);
  const isShared = [...design.systems.values()].some(({ id, orgId }) => orgId === org.id && id !== system.id);
  const own = isShared ? newOrg(design, system.id, platform) : { ...org, platform };
  return withRecords(withRecords(design, 'orgs', [own]), 'systems', [{ ...system, orgId: own.id }]);
}

function withUsualNames(
  before: Design,
  after: Design,
  placement: Placement,
  oldKind: SystemKind,
  kind: SystemKind,
): Placement {
  const canonical = after.entities.get(placement.entityId)?.canonical;
  const isUsual = canonical && placement.object === objectNameFor(oldKind, canonical);
  const keys = placement.keys.map((field) => {
    const key = field.sharedKeyId === null ? undefined : after.sharedKeys.get(field.sharedKeyId);
    const isUsualField = key && field.field === keyFieldFor(before, key, placement).field;
    return isUsualField ? keyFieldFor(after, key, placement) : field;
  });
  return withFields<'placements'>(placement, {
    object: isUsual ? objectNameFor(kind, canonical) : placement.object,
    keys,
  });
}
