/** The seven steps of the workshop: what each asks, which rules judge it, and which steps it rests on. */
import type { RuleGroup } from '../rules/rule.ts';

export const GUIDE_STEP_IDS = [
  'inventory',
  'system-of-record',
  'shared-keys',
  'sync-or-event',
  'identity',
  'deployment-order',
  'smoke-test',
] as const;
export type GuideStepId = (typeof GUIDE_STEP_IDS)[number];

export interface GuideStep {
  readonly id: GuideStepId;
  /** As it stands in the bar along the bottom. */
  readonly title: string;
  readonly question: string;
  /** Steps that have to be free of errors before this one can be settled. */
  readonly restsOn: readonly GuideStepId[];
}

export const GUIDE_STEPS: readonly GuideStep[] = [
  {
    id: 'inventory',
    title: 'Clouds and entities',
    question: 'Which clouds and systems take part, and which entities do they hold?',
    restsOn: [],
  },
  {
    id: 'system-of-record',
    title: 'System of record',
    question: 'Which system owns each entity that several hold?',
    restsOn: ['inventory'],
  },
  {
    id: 'shared-keys',
    title: 'Shared keys',
    question: 'By which key does each system recognise the same record?',
    restsOn: ['inventory'],
  },
  {
    id: 'sync-or-event',
    title: 'Sync or event',
    question: 'How, how fast and how safely does each flow hand over its data?',
    restsOn: ['inventory'],
  },
  {
    id: 'identity',
    title: 'Identity',
    question: 'How do several records of one person become one person?',
    restsOn: ['shared-keys'],
  },
  {
    id: 'deployment-order',
    title: 'Deployment order',
    question: 'What goes live first, and what waits for it?',
    restsOn: ['system-of-record', 'shared-keys', 'sync-or-event', 'identity'],
  },
  {
    id: 'smoke-test',
    title: 'Smoke test',
    question: 'How is it proven that a record arrives, and arrives once?',
    restsOn: ['sync-or-event'],
  },
];

const STEP_OF_GROUP: Readonly<Record<RuleGroup, GuideStepId>> = {
  keys: 'shared-keys',
  ownership: 'system-of-record',
  latency: 'sync-or-event',
  identity: 'identity',
  delivery: 'sync-or-event',
  activation: 'identity',
  governance: 'sync-or-event',
  deployment: 'deployment-order',
  limits: 'sync-or-event',
};

/** Rules that belong to another step than the rest of their group. */
const STEP_OF_RULE: ReadonlyMap<string, GuideStepId> = new Map([
  ['governance/source-not-ready', 'inventory'],
  ['governance/segment-not-versioned', 'identity'],
  ['governance/no-consent-model', 'identity'],
  ['limits/synced-field-count', 'shared-keys'],
  ['limits/external-id-count', 'shared-keys'],
  ['deployment/no-smoke-test', 'smoke-test'],
  ['deployment/no-failure-test', 'smoke-test'],
]);

/** Null for a rule of the design's own, which belongs to no step. */
export function stepOfRule(ruleId: string): GuideStepId | null {
  const own = STEP_OF_RULE.get(ruleId);
  if (own) return own;
  const group = ruleId.slice(0, ruleId.indexOf('/'));
  return group in STEP_OF_GROUP && Object.hasOwn(STEP_OF_GROUP, group) ? STEP_OF_GROUP[group as RuleGroup] : null;
}
