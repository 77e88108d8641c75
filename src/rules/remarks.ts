/** What one rule says of a topology: one remark for each subject, whatever the number of causes. */
import type { Subject } from '../model/field.ts';
import type { Topology } from '../topology/topology.ts';
import type { Found, Judging, Rule, Severity } from './rule.ts';
import { worse } from './severity.ts';

export interface Remark {
  readonly subject: Subject;
  readonly severity: Severity;
  readonly field: string | null;
  readonly related: readonly Subject[];
  readonly message: string;
  /** The gravest first. They know how to fix, and by that they hold the topology: never hand them out. */
  readonly causes: readonly Found[];
}

/** `setting` is the design's own severity for the rule. */
export function remarksOf(
  rule: Rule,
  topology: Topology,
  judging: Judging,
  setting: Severity | undefined,
): ReadonlyMap<Subject, Remark> {
  const bySubject = new Map<Subject, Remark>();
  rule.check(
    topology,
    (found) => {
      const remark = remarkOf(found, setting ?? found.severity ?? rule.meta.severity);
      const known = bySubject.get(found.subject);
      bySubject.set(found.subject, known ? joined(known, remark) : remark);
    },
    judging,
  );
  return bySubject;
}

const NONE: readonly never[] = [];

function remarkOf(found: Found, severity: Severity): Remark {
  const { subject, field = null, related = NONE, message } = found;
  return { subject, severity, field, related, message, causes: [found] };
}

/** Several causes on one subject are one remark: the gravest severity, and every cause in the message. */
function joined(a: Remark, b: Remark): Remark {
  const [first, second] = worse(a.severity, b.severity) === a.severity ? [a, b] : [b, a];
  return {
    subject: first.subject,
    severity: first.severity,
    field: first.field ?? second.field,
    related: [...new Set([...first.related, ...second.related])],
    message: first.message.includes(second.message) ? first.message : `${first.message} ${second.message}`,
    causes: [...first.causes, ...second.causes],
  };
}
