/** How the palette groups the kinds of systems: each kind in exactly one group, the featured ones first. */

import { SYSTEM_KINDS, type SystemKind } from './system-kind.ts';
import { systemKindOf } from './system-kinds.ts';

export interface SystemGroup {
  readonly id: 'salesforce' | 'external' | 'integration';
  readonly name: string;
  /** Shown at once; the others wait behind "more". */
  readonly featured: readonly SystemKind[];
  readonly others: readonly SystemKind[];
}

export const SYSTEM_GROUPS: readonly SystemGroup[] = [
  group('salesforce', 'Salesforce clouds', [
    'sales',
    'service',
    'marketing-engagement',
    'commerce-b2c',
    'data-cloud',
    'industries-other',
  ]),
  group('external', 'Data platforms and external', ['snowflake', 'aws-lake', 'lms', 'mobile-app', 'erp-generic']),
  group('integration', 'Integration and events', []),
];

function group(id: SystemGroup['id'], name: string, featured: readonly SystemKind[]): SystemGroup {
  const others = SYSTEM_KINDS.filter((kind) => groupIdOf(kind) === id && !featured.includes(kind));
  return { id, name, featured, others };
}

function groupIdOf(kind: SystemKind): SystemGroup['id'] {
  const { category, family } = systemKindOf(kind);
  if (category === 'ipaas' || category === 'event-broker') return 'integration';
  return family;
}
