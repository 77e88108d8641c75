/** Orgs: systems in one are one platform, so only systems of the same platform may share it. */
import type { PlatformToken, SystemKind } from '../catalog/system-kind.ts';
import { systemKindOf } from '../catalog/system-kinds.ts';
import { type Design, inOrder } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { freshId } from '../model/id.ts';
import type { Org, System } from '../model/records/structure.ts';
import type { Command } from './command.ts';
import { settled } from './delete.ts';
import { nextOrder } from './edit.ts';
import { newRecord } from './record-schemas.ts';
import { transform, withFields, withRecords } from './transform.ts';

/** An org whose platform nobody said takes any system. */
export function canJoinOrg(design: Design, kind: SystemKind, orgId: Id): boolean {
  const org = design.orgs.get(orgId);
  return org !== undefined && (org.platform === null || org.platform === systemKindOf(kind).platform);
}

/** Orgs that a new system of this kind is offered: those with a cloud it may share an org with. */
export function orgsToShare(design: Design, kind: SystemKind): readonly Org[] {
  const partners = new Set(systemKindOf(kind).coResidentWith);
  const shared = new Set(
    [...design.systems.values()].filter((system) => partners.has(system.kind)).map(({ orgId }) => orgId),
  );
  return inOrder(design.orgs).filter((org) => shared.has(org.id) && canJoinOrg(design, kind, org.id));
}

export function newOrg(design: Design, base: string, platform: PlatformToken): Org {
  return newRecord('orgs', nextOrder(design, 'orgs'), { id: freshId(base, design.orgs), platform });
}

/** An org without systems yet, from the list of orgs. */
export function addOrg(platform: PlatformToken, name: string | null = null): Command {
  return transform('Add org', (design) => {
    const org = newOrg(design, name ?? (platform === 'core-org' ? 'org' : platform), platform);
    return withRecords(design, 'orgs', [{ ...org, name }]);
  });
}

/** Moves those of the systems that may join; an org that nobody is left in goes. */
export function moveSystemsToOrg(systemIds: readonly Id[], orgId: Id): Command {
  return transform('Move to org', (design) => {
    const movable = systemsOf(design, systemIds).filter((system) => canJoinOrg(design, system.kind, orgId));
    return settled(design, inOrg(design, movable, orgId));
  });
}

/** Puts systems of one platform into an org of their own together. */
export function createOrg(systemIds: readonly Id[]): Command {
  return transform('Group in an org', (design) => {
    const systems = systemsOf(design, systemIds);
    const [first] = systems;
    if (!first || new Set(systems.map(({ kind }) => systemKindOf(kind).platform)).size > 1) return design;
    if (haveOwnOrg(design, systems)) return design;
    return settled(design, withOwnOrg(design, first.id, systems));
  });
}

/** Gives each of the systems an org of its own; the inverse of grouping. */
export function separateOrgs(systemIds: readonly Id[]): Command {
  return transform('Separate orgs', (design) => {
    let next = design;
    for (const system of systemsOf(design, systemIds)) {
      if (!haveOwnOrg(next, [system])) next = withOwnOrg(next, system.id, [system]);
    }
    return settled(design, next);
  });
}

function withOwnOrg(design: Design, base: string, systems: readonly System[]): Design {
  const platform = systemKindOf(systems[0]?.kind ?? 'custom').platform;
  const org = newOrg(design, base, platform);
  return inOrg(withRecords(design, 'orgs', [org]), systems, org.id);
}

function haveOwnOrg(design: Design, systems: readonly System[]): boolean {
  const orgIds = new Set(systems.map(({ orgId }) => orgId));
  const members = [...design.systems.values()].filter(({ orgId }) => orgIds.has(orgId));
  return orgIds.size === 1 && members.length === systems.length;
}

function inOrg(design: Design, systems: readonly System[], orgId: Id): Design {
  return withRecords(
    design,
    'systems',
    systems.map((system) => withFields<'systems'>(system, { orgId })),
  );
}

function systemsOf(design: Design, ids: readonly Id[]): readonly System[] {
  return [...new Set(ids)].flatMap((id) => design.systems.get(id) ?? []);
}
