/**
 * How messages call things: by the names the design gives them.
 *
 * Lists are sorted, so that the order of records in the file changes no message.
 */
import type { Mechanism } from '../catalog/mechanism.ts';
import { mechanismDisplayName } from '../catalog/mechanism-names.ts';
import { formatDuration } from '../lib/duration.ts';
import type { EntityNode, Link, PlacementNode, SystemNode } from '../topology/topology.ts';

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

export function namesOf(systems: Iterable<SystemNode>): string {
  return listed(sortedNames([...systems].map(systemName)));
}

export function systemName({ system }: SystemNode): string {
  return system.name || system.id;
}

export function entityName({ entity }: EntityNode): string {
  return entity.name || entity.id;
}

export function entityNames(entities: Iterable<EntityNode>): string {
  return listed(sortedNames([...entities].map(entityName)));
}

export function flowName({ flow, source, target }: Link): string {
  return flow.name || `${systemName(source)} to ${systemName(target)}`;
}

/** Of whatever may have been left without a name: a segment, an org, a data graph. */
export function nameOf({ name, id }: { readonly name: string | null; readonly id: string }): string {
  return name || id;
}

/** "Sales Cloud Contact" */
export function placeName({ placement, system }: PlacementNode): string {
  return `${systemName(system)} ${placement.object}`.trim();
}

/** "both" of two, "all" of more. */
export function allOf(count: number): string {
  return count === 2 ? 'both' : 'all';
}

/** In full, for a sentence; lists and buttons use the short name that the canvas shows. */
export function mechanismName({ id }: Mechanism): string {
  return mechanismDisplayName(id);
}

/** "p95 10 s, an estimate": what the catalogue says about a mechanism, and whether anybody published it. */
export function p95Text({ latencyMs }: Mechanism): string {
  return `p95 ${formatDuration(latencyMs.p95)}${latencyMs.estimate ? ', an estimate' : ''}`;
}

/** "1 s to 5 s" */
export function spanText({ latencyMs }: Mechanism): string {
  const span =
    latencyMs.p50 === latencyMs.p95
      ? formatDuration(latencyMs.p95)
      : `${formatDuration(latencyMs.p50)} to ${formatDuration(latencyMs.p95)}`;
  return `${span}${latencyMs.estimate ? ', an estimate' : ''}`;
}

function sortedNames(names: readonly string[]): readonly string[] {
  return names.length < 2 ? names : [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
