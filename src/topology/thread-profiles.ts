/** The end of an identity thread: the profile that Data Cloud gets, and the one it makes of all. */

import { dmoOf } from './ruleset-groups.ts';
import type { ThreadContext, ThreadFault, ThreadStation } from './thread.ts';
import { plainObject } from './thread-identifiers.ts';
import type { PlacementNode, SystemNode } from './topology.ts';

export function profileStations(context: ThreadContext, hasSources: boolean): readonly ThreadStation[] {
  const { entity } = context;
  const systems = new Set([
    ...entity.placements.map(({ system }) => system).filter(({ isDataCloud }) => isDataCloud),
    ...entity.links.filter(({ isIngest }) => isIngest).map(({ target }) => target),
  ]);
  return [...systems].flatMap((system) => stationsIn(context, system, hasSources));
}

function stationsIn(context: ThreadContext, system: SystemNode, hasSources: boolean): readonly ThreadStation[] {
  const { entity, rulesets, isPerson, topology } = context;
  const placed = entity.placements.filter((node) => node.system === system);
  const unified = placed.find(isUnified) ?? null;
  const raw = placed.find((node) => !isUnified(node)) ?? null;
  const isResolved = isPerson || rulesets.length > 0;
  const [first] = rulesets;
  const dmo = first ? dmoOf(first.ruleset) : 'Individual';
  const object = raw ? plainObject(raw.placement) : isResolved ? dmo : plainObject({ object: entity.entity.name });
  const profile: ThreadStation = {
    id: raw?.placement.id ?? `${system.system.id}#profile`,
    system,
    node: raw,
    object,
    identifiers: [`${spaced(object)} Id`],
    joint: hasSources ? 'mapped' : 'start',
    fault: isFed(context, system) || !hasSources ? null : notFed(raw ?? unified, system),
  };
  if (!isResolved) return [profile];
  const name = unified ? plainObject(unified.placement) : `Unified${dmo}`;
  const isMade = first !== undefined || !topology.links.some(({ isIngest, target }) => isIngest && target === system);
  return [
    profile,
    {
      id: unified?.placement.id ?? `${system.system.id}#unified`,
      system,
      node: unified,
      object: name,
      identifiers: [`${spaced(name)} Id`],
      joint: first ? 'resolved' : 'none',
      fault: first || (isMade && !unified) ? null : notResolved(context),
    },
  ];
}

function isUnified({ placement }: PlacementNode): boolean {
  return /^unified/i.test(plainObject(placement));
}

function isFed({ entity }: ThreadContext, system: SystemNode): boolean {
  return entity.links.some((link) => link.isIngest && link.target === system);
}

function notFed(node: PlacementNode | null, { system }: SystemNode): ThreadFault {
  const subject = node ? `placement:${node.placement.id}` : `system:${system.id}`;
  return { kind: 'not-fed', isBreak: true, subject, field: null, rules: [] };
}

function notResolved({ entity, isPerson }: ThreadContext): ThreadFault {
  return {
    kind: 'not-resolved',
    isBreak: isPerson,
    subject: `entity:${entity.entity.id}`,
    field: null,
    rules: ['identity/no-resolution-layer'],
  };
}

/** "UnifiedIndividual" as "Unified Individual" */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replaceAll('_', ' ');
}
