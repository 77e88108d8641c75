/** What an import would put into a design: elements there already and new ones, by their place in these lists. */
import type { CanonicalEntity, SystemKind } from '../../catalog/system-kind.ts';
import type { At } from '../../commands/layout.ts';
import type { Id } from '../../model/field.ts';
import type { FlowDetails } from './flow-details.ts';

export interface Plan {
  readonly systems: readonly PlannedSystem[];
  readonly entities: readonly PlannedEntity[];
  readonly placements: readonly PlannedPlacement[];
  readonly flows: readonly PlannedFlow[];
}

export interface PlannedSystem {
  /** Of the design's own; null for a new one. */
  readonly id: Id | null;
  readonly name: string;
  readonly kind: SystemKind;
  readonly certainty: 'named' | 'likely' | 'unknown';
  /** New systems of one platform that name the same org share it. */
  readonly org: string | null;
  readonly owner: string | null;
  readonly isContextOnly: boolean;
  readonly at: At | null;
}

export interface PlannedEntity {
  readonly id: Id | null;
  readonly name: string;
  /** `none` where the catalogue has no such entity. */
  readonly canonical: CanonicalEntity;
  /** Index of the system that is its record; null leaves it open. */
  readonly record: number | null;
}

export interface PlannedPlacement {
  readonly entity: number;
  readonly system: number;
  /** Null for the platform's own name. */
  readonly object: string | null;
}

export interface PlannedFlow {
  readonly source: number;
  readonly target: number;
  readonly entities: readonly number[];
  readonly details: FlowDetails;
}

export const EMPTY_PLAN: Plan = { systems: [], entities: [], placements: [], flows: [] };

export interface PlanCounts {
  readonly newSystems: number;
  readonly knownSystems: number;
  readonly newEntities: number;
  readonly knownEntities: number;
  readonly flows: number;
  readonly placements: number;
}

export function countsOf({ systems, entities, flows, placements }: Plan): PlanCounts {
  const isNew = ({ id }: { readonly id: Id | null }) => id === null;
  const newSystems = systems.filter(isNew).length;
  const newEntities = entities.filter(isNew).length;
  return {
    newSystems,
    knownSystems: systems.length - newSystems,
    newEntities,
    knownEntities: entities.length - newEntities,
    flows: flows.length,
    placements: placements.length,
  };
}
