/**
 * The named sets of mechanisms that rules speak of (rules.md, "Named sets").
 *
 * A flow or read without a mechanism is in none of them.
 */
import type { Mechanism, MechanismId } from '../catalog/mechanism.ts';

type MaybeMechanism = Mechanism | null;

/** Runs inside one org. */
export function isInOrg(mechanism: MaybeMechanism): boolean {
  return mechanism?.supports.sameOrg === 'required';
}

/** Reads where the data lives: nothing is copied, so nothing can be overwritten. */
export function isReadThrough(mechanism: MaybeMechanism): boolean {
  if (!mechanism) return false;
  const { semantics } = mechanism.delivery;
  return semantics === 'request-reply' || semantics === 'transactional' || mechanism.id === 'graphql-api';
}

/** The caller knows when it is done. */
export function isSynchronous(mechanism: MaybeMechanism): boolean {
  return mechanism !== null && SYNCHRONOUS.has(mechanism.id);
}

/** Change propagation that somebody has to program. */
export function isHandBuiltReplication(mechanism: MaybeMechanism): boolean {
  return mechanism !== null && HAND_BUILT.has(mechanism.id);
}

export function isEventCarrier(mechanism: MaybeMechanism): boolean {
  return mechanism !== null && (mechanism.timingClass === 'event-driven' || OTHER_EVENT_CARRIERS.has(mechanism.id));
}

/** Everything but the standard data graph and the real-time layer. */
export function isSlowDataCloudAccess(mechanism: MaybeMechanism): boolean {
  return mechanism !== null && mechanism.id !== 'dc-data-graph' && !isDataCloudRealTime(mechanism);
}

export function isDataCloudRealTime(mechanism: MaybeMechanism): boolean {
  return mechanism?.family === 'data-cloud-realtime';
}

const SYNCHRONOUS: ReadonlySet<MechanismId> = new Set<MechanismId>([
  'native-relationship',
  'crm-query',
  'rest-request-reply',
  'soap-request-reply',
  'composite-api',
  'apex-callout',
  'flow-http-callout',
  'graphql-api',
  'b2c-scapi',
  'b2c-ocapi',
  'order-on-behalf',
  'salesforce-connect',
  'cross-org-adapter',
]);

const HAND_BUILT: ReadonlySet<MechanismId> = new Set<MechanismId>([
  'scheduled-apex-poll',
  'rest-request-reply',
  'soap-request-reply',
  'composite-api',
  'apex-callout',
  'flow-http-callout',
  'platform-events',
  'outbound-message',
  'pushtopic',
]);

const OTHER_EVENT_CARRIERS: ReadonlySet<MechanismId> = new Set<MechanismId>([
  'dc-real-time-data-action',
  'dc-real-time-ingest',
  'dc-web-mobile-sdk',
  'dc-ingestion-api-streaming',
  'mulesoft-connector',
  'ipaas-flow',
  'b2c-oms-order-integration',
]);
