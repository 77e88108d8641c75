/** What a rule is and what it says. A rule reads the topology, reports, offers fixes as commands; it keeps no state. */
import type { Command } from '../commands/command.ts';
import type { Subject } from '../model/field.ts';
import type { Topology } from '../topology/topology.ts';
import type { Asking } from './asking.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Profile = 'core' | 'extended';
export const RULE_GROUPS = [
  'keys',
  'ownership',
  'latency',
  'identity',
  'delivery',
  'activation',
  'governance',
  'deployment',
  'limits',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** The group of the rules that a design brings itself (custom/). */
export const CUSTOM_GROUP = 'custom';

export interface RuleMeta {
  /** The group and the fault: `keys/no-shared-key`. */
  readonly id: `${RuleGroup | typeof CUSTOM_GROUP}/${string}`;
  readonly title: string;
  /** Severity of a finding whose report names none. */
  readonly severity: Severity;
  readonly profile: Profile;
  /** Why it hurts in Salesforce, in a sentence or two. */
  readonly why: string;
  readonly source: string;
}

export interface Found {
  readonly subject: Subject;
  readonly severity?: Severity;
  /**
   * The place in the subject's record that should be edited, as in the file: `systemOfRecord`, `keys[0].unique`,
   * `errorHandling.retry`. Absent when the whole element is meant.
   */
  readonly field?: string;
  /** Other elements the message speaks of. */
  readonly related?: readonly Subject[];
  readonly message: string;
  /**
   * Best first; several are alternatives of which one is chosen, a lone one needs no question.
   * Asked for when somebody looks at the finding: most are never looked at.
   */
  readonly fixes?: () => readonly Command[];
  /** The fix that has to ask first, where a command alone cannot know what to write. */
  readonly asks?: () => Asking;
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly subject: Subject;
  readonly field: string | null;
  readonly related: readonly Subject[];
  readonly message: string;
  /** Whether its rule offers fixes here: the cheap question, for code that looks at all findings. */
  readonly isFixable: boolean;
  /** Made when first asked for: ask for those of the findings somebody looks at. */
  readonly fixes: readonly Command[];
  /** The fix that has to ask first, or null. */
  readonly asking: Asking | null;
}

export type Report = (found: Found) => void;

/** What a rule may know beyond the design. */
export interface Judging {
  /** ISO date in UTC against which waivers expire. */
  readonly today: string;
}

export interface Rule {
  readonly meta: RuleMeta;
  check(topology: Topology, report: Report, judging: Judging): void;
}
