/** What an identity thread is made of. */
import type { EntityNode, Link, PlacementNode, RulesetNode, SharedKeyNode, SystemNode, Topology } from './topology.ts';

export interface IdentityThread {
  readonly entity: EntityNode;
  /** The key that ties most places; null where there is none. */
  readonly key: SharedKeyNode | null;
  readonly stations: readonly ThreadStation[];
  /** One for each way a flow carries the entity. */
  readonly translations: readonly Translation[];
}

export interface ThreadStation {
  /** Its placement's id; of a profile in Data Cloud the system's id with `#profile` or `#unified`. */
  readonly id: string;
  readonly system: SystemNode;
  /** Null for a profile that no placement names. */
  readonly node: PlacementNode | null;
  /** What it is stored as there: Contact, Individual. */
  readonly object: string;
  /** The platform's own id first, then what others know it by. */
  readonly identifiers: readonly string[];
  readonly joint: Joint;
  readonly fault: ThreadFault | null;
}

/** How a station is tied to the ones before it. */
export type Joint =
  | 'start'
  /** Carries the values of the shared key. */
  | 'shared-key'
  /** Lives in the org of a place before it: the platform relates the records. */
  | 'same-org'
  /** Shows what another system holds, under its id. */
  | 'read-through'
  /** Known by identifiers that are mapped for identity resolution. */
  | 'identifiers'
  /** Fed by sources whose identifiers are mapped. */
  | 'mapped'
  /** Put together by a ruleset. */
  | 'resolved'
  /** Not joined, and nobody wants it to be. */
  | 'apart'
  /** Not joined. */
  | 'none';

export interface Translation {
  readonly link: Link;
  readonly from: SystemNode;
  readonly to: SystemNode;
  /** What the value is called where it comes from and where it arrives; empty where nobody can say. */
  readonly before: string;
  readonly after: string;
  readonly way: Way;
  readonly fault: ThreadFault | null;
}

export type Way =
  | 'same-record'
  | 'shared-key'
  /** To the objects of Data Cloud that identity resolution reads. */
  | 'mapped'
  /** Back to the id under which the target's own records came. */
  | 'returned'
  /** One end keeps no record of it. */
  | 'passed-on'
  | 'apart'
  | 'none';

export type FaultKind =
  | 'no-shared-key'
  | 'place-lacks-key'
  | 'other-subscriber-key'
  | 'unmapped-subscriber-key'
  | 'value-changes'
  | 'no-identifier'
  | 'not-fed'
  | 'not-resolved';

/** Why the thread breaks or frays, and where that can be answered. */
export interface ThreadFault {
  readonly kind: FaultKind;
  /** False where the value arrives, but not as it went out. */
  readonly isBreak: boolean;
  readonly subject: string;
  readonly field: string | null;
  /** Rules that speak of the same, the nearest first. */
  readonly rules: readonly string[];
}

/** What stations and translations are worked out from. */
export interface ThreadContext {
  readonly topology: Topology;
  readonly entity: EntityNode;
  readonly key: SharedKeyNode | null;
  /** Nobody decided that its records need not be joined, and they live in several orgs. */
  readonly isShared: boolean;
  readonly isPerson: boolean;
  /** That resolve it. */
  readonly rulesets: readonly RulesetNode[];
}
