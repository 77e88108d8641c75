/**
 * The design with every reference resolved: what rules, deliverables and renderers read.
 *
 * Built from scratch for each design that means something new, in O(records); never edited.
 * Neighbours are direct object references, so a rule walks the graph without looking up ids.
 * It holds no layout: a design that only looks different keeps the same topology.
 */
import type { Mechanism } from '../catalog/mechanism.ts';
import type { SystemKindRow } from '../catalog/system-kind.ts';
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import type { DataGraph, Identity, Insight, Ruleset, Segment } from '../model/records/activation.ts';
import type { Flow, Interaction, Read } from '../model/records/exchange.ts';
import type { About, Governance, Reporting, SmokeTest, Waiver } from '../model/records/governance.ts';
import type { Entity, KeyField, Org, Placement, SharedKey, System } from '../model/records/structure.ts';

export interface OrgNode {
  readonly org: Org;
  readonly systems: readonly SystemNode[];
}

export interface SystemNode {
  readonly system: System;
  readonly kind: SystemKindRow;
  readonly org: OrgNode;
  /** False for a context-only system: drawn dimmed, counted where others are judged, not judged itself. */
  readonly inScope: boolean;
  readonly isDataCloud: boolean;
  readonly placements: readonly PlacementNode[];
  /** Flows whose source is this system. */
  readonly outbound: readonly Link[];
  /** Flows whose target is this system. */
  readonly inbound: readonly Link[];
  readonly interactions: readonly InteractionNode[];
}

export interface EntityNode {
  readonly entity: Entity;
  readonly systemOfRecord: SystemNode | null;
  readonly parent: EntityNode | null;
  readonly placements: readonly PlacementNode[];
  /** Role sor or replica, Data Cloud systems included. */
  readonly recordPlacements: readonly PlacementNode[];
  /** Record placements on systems that are not Data Cloud systems. */
  readonly keyPlacements: readonly PlacementNode[];
  /** The number of distinct orgs among the key placements. */
  readonly keySpan: number;
  readonly sharedKeys: readonly SharedKeyNode[];
  /** Flows that carry it. */
  readonly links: readonly Link[];
  /** The systems of its placements with role sor, plus its system of record; each once. */
  readonly recordClaims: readonly SystemNode[];
}

export interface PlacementNode {
  readonly placement: Placement;
  readonly entity: EntityNode;
  readonly system: SystemNode;
  readonly isRecord: boolean;
  readonly isKey: boolean;
}

export interface SharedKeyNode {
  readonly sharedKey: SharedKey;
  readonly entity: EntityNode;
  readonly mintedBy: SystemNode | null;
  /** Every key field of any placement that names this key. */
  readonly fields: readonly {
    readonly node: PlacementNode;
    readonly field: KeyField;
  }[];
}

/** A flow with its ends resolved. */
export interface Link {
  readonly flow: Flow;
  readonly source: SystemNode;
  readonly target: SystemNode;
  readonly via: readonly SystemNode[];
  readonly entities: readonly EntityNode[];
  readonly mechanism: Mechanism | null;
  readonly matchKey: SharedKeyNode | null;
  readonly crossesOrgs: boolean;
  /** Target is a Data Cloud system and source is not. */
  readonly isIngest: boolean;
}

export interface ReadNode {
  readonly read: Read;
  readonly system: SystemNode;
  readonly entities: readonly EntityNode[];
  readonly mechanism: Mechanism | null;
  readonly dataGraph: DataGraph | null;
}

export interface InteractionNode {
  readonly interaction: Interaction;
  readonly system: SystemNode;
  readonly reads: readonly ReadNode[];
}

export interface RulesetNode {
  readonly ruleset: Ruleset;
  readonly entities: readonly EntityNode[];
}

export interface SegmentNode {
  readonly segment: Segment;
  readonly entities: readonly EntityNode[];
  readonly targets: readonly SystemNode[];
  readonly insights: readonly Insight[];
}

export interface Topology {
  readonly design: Design;
  readonly about: About;
  readonly orgs: readonly OrgNode[];
  readonly systems: readonly SystemNode[];
  readonly entities: readonly EntityNode[];
  readonly placements: readonly PlacementNode[];
  readonly sharedKeys: readonly SharedKeyNode[];
  readonly links: readonly Link[];
  readonly interactions: readonly InteractionNode[];
  readonly identity: Identity;
  readonly rulesets: readonly RulesetNode[];
  readonly insights: readonly Insight[];
  readonly segments: readonly SegmentNode[];
  readonly dataGraphs: readonly DataGraph[];
  readonly governance: Governance;
  readonly reporting: Reporting;
  readonly smokeTests: readonly SmokeTest[];
  readonly waivers: readonly Waiver[];
  systemById(id: Id): SystemNode | undefined;
  entityById(id: Id): EntityNode | undefined;
  linkById(id: Id): Link | undefined;
}
