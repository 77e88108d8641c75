/**
 * A finding that keeps no topology: where its fixes come from is its design and its rule, run again when they are asked for.
 *
 * A rule makes fixes from the nodes it stands on, and any one of them holds the whole topology. Most findings are never
 * looked at, so what they would hold is a second copy of the design for nothing.
 */
import type { Command } from '../commands/command.ts';
import type { Subject } from '../model/field.ts';
import type { Asking } from './asking.ts';
import type { Origin } from './origin.ts';
import type { Finding, Found, Severity } from './rule.ts';
import { worse } from './severity.ts';

export function findingOf(origin: Origin, found: Found): LazyFinding {
  return new LazyFinding(origin, {
    severity: origin.severityOf(found),
    subject: found.subject,
    field: found.field ?? null,
    related: found.related ?? NONE,
    message: found.message,
    isFixable: found.fixes !== undefined || found.asks !== undefined,
  });
}

/** Several causes on one subject are one finding: the gravest severity, and every cause in the message. */
export function joined(origin: Origin, a: LazyFinding, b: LazyFinding): LazyFinding {
  const [first, second] = worse(a.severity, b.severity) === a.severity ? [a, b] : [b, a];
  return new LazyFinding(origin, {
    severity: first.severity,
    subject: first.subject,
    field: first.field ?? second.field,
    related: [...new Set([...first.related, ...second.related])],
    message: first.message.includes(second.message) ? first.message : `${first.message} ${second.message}`,
    isFixable: first.isFixable || second.isFixable,
  });
}

const NONE: readonly never[] = [];

export class LazyFinding implements Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly subject: Subject;
  readonly field: string | null;
  readonly related: readonly Subject[];
  readonly message: string;
  readonly isFixable: boolean;
  /** None where there is nothing to make again: findings outlive their design, and would keep it. */
  readonly #origin: Origin | null;
  #fixes: readonly Command[] | null = null;
  #asking: Asking | null | undefined = undefined;

  constructor(origin: Origin, said: Omit<Finding, 'ruleId' | 'fixes' | 'asking'>) {
    this.ruleId = origin.rule.meta.id;
    this.severity = said.severity;
    this.subject = said.subject;
    this.field = said.field;
    this.related = said.related;
    this.message = said.message;
    this.isFixable = said.isFixable;
    this.#origin = said.isFixable ? origin : null;
  }

  get fixes(): readonly Command[] {
    this.#fixes ??= this.#causes().flatMap(({ fixes }) => fixes?.() ?? []);
    return this.#fixes;
  }

  get asking(): Asking | null {
    if (this.#asking === undefined) {
      const cause = this.#causes().find(({ asks }) => asks !== undefined);
      this.#asking = cause?.asks?.() ?? null;
    }
    return this.#asking;
  }

  #causes(): readonly Found[] {
    return this.#origin?.causesOf(this.subject) ?? NONE;
  }
}
