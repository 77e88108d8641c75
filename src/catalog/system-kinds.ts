/** The system catalogue and its look-ups. */

import { BUSINESS_SYSTEMS_KINDS } from './rows/systems-business-systems.ts';
import { INDUSTRIES_KINDS } from './rows/systems-industries.ts';
import { PLATFORMS_KINDS } from './rows/systems-platforms.ts';
import { SALESFORCE_CORE_KINDS } from './rows/systems-salesforce-core.ts';
import { SALESFORCE_OWN_STACK_KINDS } from './rows/systems-salesforce-own-stack.ts';
import { SYSTEM_KINDS, type SystemKind, type SystemKindCore, type SystemKindRow } from './system-kind.ts';

/** Every kind that lives in a core org may share one with every other that does. */
const CORE_ORG_KINDS: readonly SystemKind[] = [
  'sales',
  'service',
  'industries-fsc',
  'industries-health',
  'industries-comms',
  'industries-other',
  'experience',
  'field-service',
  'revenue-cpq',
  'loyalty',
  'agentforce',
  'crm-analytics',
  'commerce-b2b',
  'order-management',
  'marketing-next',
  'npsp-edu',
];

const byKind = new Map<string, SystemKindRow>(
  [
    ...SALESFORCE_CORE_KINDS,
    ...INDUSTRIES_KINDS,
    ...SALESFORCE_OWN_STACK_KINDS,
    ...BUSINESS_SYSTEMS_KINDS,
    ...PLATFORMS_KINDS,
  ].map((core) => [core.kind, rowOf(core)]),
);

/** In the order of SYSTEM_KINDS, whichever file a row is in. */
export const SYSTEM_KIND_ROWS: readonly SystemKindRow[] = SYSTEM_KINDS.map(systemKindOf);

/** Kinds are checked where a design enters, so an unknown one here is a bug. */
export function systemKindOf(kind: SystemKind): SystemKindRow {
  const row = byKind.get(kind);
  if (!row) throw new Error(`No system kind row for "${kind}".`);
  return row;
}

export function findSystemKind(kind: string): SystemKindRow | undefined {
  return byKind.get(kind);
}

function rowOf(core: SystemKindCore): SystemKindRow {
  const onCore = core.platform === 'core-org';
  return {
    ...core,
    coResidentWith: onCore ? CORE_ORG_KINDS.filter((kind) => kind !== core.kind) : [],
    supportsExternalId: onCore,
  };
}
