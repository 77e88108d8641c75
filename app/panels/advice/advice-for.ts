/** Which comparison answers a finding, and of what. */
import type { Subject } from '../../../src/model/field.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import type { Finding } from '../../../src/rules/rule.ts';

export interface Advice {
  readonly dialog: 'mechanism-advice' | 'sync-advice' | 'record-advice';
  /** The id of a flow, or of an entity. */
  readonly about: string;
}

export function adviceFor({
  ruleId,
  subject,
  related,
}: Pick<Finding, 'ruleId' | 'subject' | 'related'>): Advice | null {
  if (OWNER_RULES.has(ruleId)) return named('record-advice', 'entities', [subject]);
  // A copy is brought by a flow, which the finding names.
  if (ruleId === 'governance/should-sync-at-all') return named('sync-advice', 'flows', related);
  if (MECHANISM_RULES.has(ruleId)) return named('mechanism-advice', 'flows', [subject]);
  return null;
}

function named(dialog: Advice['dialog'], collection: string, subjects: readonly Subject[]): Advice | null {
  for (const subject of subjects) {
    const parts = parseSubject(subject);
    if (parts?.collection === collection) return { dialog, about: parts.id };
  }
  return null;
}

const OWNER_RULES: ReadonlySet<string> = new Set([
  'ownership/no-system-of-record',
  'ownership/multiple-systems-of-record',
  'ownership/data-cloud-as-operational-sor',
]);

/** Those that another mechanism may answer. */
const MECHANISM_RULES: ReadonlySet<string> = new Set([
  'delivery/mechanism-incompatible',
  'delivery/same-org-integration',
  'delivery/legacy-mechanism',
  'delivery/crud-without-cdc',
  'delivery/domain-event-not-event',
  'delivery/zero-copy-operational',
  'delivery/marketing-path-unsupported',
  'delivery/replay-window-exceeded',
  'latency/slo-below-mechanism',
  'latency/data-cloud-on-hot-path',
  'latency/tier-collapse',
  'limits/message-size',
  'limits/volume-mechanism-mismatch',
  'ownership/strong-consistency-over-async',
  'governance/sync-decision-missing',
]);
