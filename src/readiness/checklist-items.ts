/** The review checklist: seven items of the workshop's method, and governance. Every rule belongs to exactly one. */
import type { Collection } from '../model/design.ts';
import type { RuleGroup } from '../rules/rule.ts';

export const CHECKLIST_ITEM_IDS = [
  'system-of-record',
  'keys',
  'sync-or-event',
  'identity-tested',
  'deployment-order',
  'failure-handling',
  'reporting',
  'governance',
] as const;
export type ChecklistItemId = (typeof CHECKLIST_ITEM_IDS)[number];

export interface ChecklistItem {
  readonly id: ChecklistItemId;
  readonly title: string;
  /** Its share in the readiness figure. What fails silently, or cannot be repaired later, weighs double. */
  readonly weight: 1 | 2;
  /**
   * Rules that ask the item's own question: while one of them has a finding of any severity but info, the question is
   * not answered, however mild the rule. The other rules of the item keep it open with errors only.
   */
  readonly decidedBy: readonly string[];
  /** Collections it judges: when they change, a person's answer is asked for again. */
  readonly judges: readonly Collection[];
}

export const CHECKLIST_ITEMS: readonly ChecklistItem[] = [
  {
    id: 'system-of-record',
    title: 'A system of record is documented for every shared entity',
    weight: 2,
    decidedBy: ['ownership/no-system-of-record', 'ownership/multiple-systems-of-record'],
    judges: ['orgs', 'systems', 'entities', 'placements', 'flows'],
  },
  {
    id: 'keys',
    title: 'Every cross-cloud object carries the shared key as External ID and Unique',
    weight: 2,
    decidedBy: ['keys/no-shared-key', 'keys/placement-missing-key', 'keys/not-external-id-unique'],
    judges: ['orgs', 'systems', 'entities', 'placements', 'sharedKeys', 'flows'],
  },
  {
    id: 'sync-or-event',
    title: 'Sync or event is decided for every flow',
    weight: 2,
    decidedBy: ['governance/sync-decision-missing', 'latency/slo-missing'],
    judges: ['orgs', 'systems', 'entities', 'flows', 'interactions', 'dataGraphs', 'segments', 'insights'],
  },
  {
    id: 'identity-tested',
    title: 'Identity rules are tested',
    weight: 2,
    decidedBy: ['identity/ruleset-untested', 'identity/no-resolution-layer', 'identity/no-governance-owner'],
    judges: ['systems', 'entities', 'placements', 'sharedKeys', 'flows', 'identity', 'rulesets'],
  },
  {
    id: 'deployment-order',
    title: 'The deployment order respects the keys',
    weight: 1,
    decidedBy: ['deployment/dependency-cycle', 'deployment/order-violation'],
    judges: ['systems', 'entities', 'placements', 'sharedKeys', 'flows', 'rulesets', 'waveOverrides', 'smokeTests'],
  },
  {
    id: 'failure-handling',
    title: 'Every flow handles errors and can be replayed',
    weight: 2,
    decidedBy: [
      'delivery/no-failure-handling',
      'delivery/failure-handling-incomplete',
      'delivery/replay-window-exceeded',
      'delivery/no-idempotency',
    ],
    judges: ['systems', 'flows', 'smokeTests'],
  },
  {
    id: 'reporting',
    title: 'Reporting across the clouds is addressed',
    weight: 1,
    decidedBy: ['governance/no-reporting-strategy'],
    judges: ['orgs', 'systems', 'entities', 'placements', 'reporting'],
  },
  {
    id: 'governance',
    title: 'Consent, segments, sources and waivers are governed',
    weight: 1,
    decidedBy: ['governance/no-consent-model', 'governance/segment-not-versioned', 'governance/source-not-ready'],
    judges: ['systems', 'entities', 'flows', 'segments', 'governance', 'waivers', 'dataGraphs'],
  },
];

const ITEM_OF_GROUP: Readonly<Record<RuleGroup, ChecklistItemId>> = {
  keys: 'keys',
  ownership: 'system-of-record',
  latency: 'sync-or-event',
  identity: 'identity-tested',
  delivery: 'sync-or-event',
  activation: 'governance',
  governance: 'governance',
  deployment: 'deployment-order',
  limits: 'sync-or-event',
};

/** Rules that belong to another item than the rest of their group. */
const ITEM_OF_RULE: ReadonlyMap<string, ChecklistItemId> = new Map([
  ['governance/integration-map-incomplete', 'sync-or-event'],
  ['governance/sync-decision-missing', 'sync-or-event'],
  ['governance/should-sync-at-all', 'sync-or-event'],
  ['governance/no-reporting-strategy', 'reporting'],
  ['delivery/no-failure-handling', 'failure-handling'],
  ['delivery/failure-handling-incomplete', 'failure-handling'],
  ['delivery/no-idempotency', 'failure-handling'],
  ['delivery/replay-window-exceeded', 'failure-handling'],
  ['delivery/no-initial-load', 'failure-handling'],
  ['delivery/cross-object-ordering', 'failure-handling'],
  ['delivery/deletes-not-propagated', 'failure-handling'],
  ['deployment/no-failure-test', 'failure-handling'],
  ['limits/synced-field-count', 'keys'],
  ['limits/external-id-count', 'keys'],
]);

/** Null for a rule of the design's own, which belongs to no item. */
export function itemOfRule(ruleId: string): ChecklistItemId | null {
  const own = ITEM_OF_RULE.get(ruleId);
  if (own) return own;
  const group = ruleId.slice(0, ruleId.indexOf('/'));
  return Object.hasOwn(ITEM_OF_GROUP, group) ? ITEM_OF_GROUP[group as RuleGroup] : null;
}
