/**
 * A finding that keeps little more than where it is: what it says and how it is fixed is its design and its rule, run
 * again when somebody looks.
 *
 * A careless design has thousands of findings, of which a few dozen are ever looked at. Their sentences weigh more than
 * the design, and what a rule makes fixes from holds the whole topology.
 */
import type { Command } from '../commands/command.ts';
import type { Subject } from '../model/field.ts';
import type { Asking } from './asking.ts';
import type { Origin } from './origin.ts';
import type { Finding, Found, Severity } from './rule.ts';
import { worse } from './severity.ts';
import { textHash } from './text-hash.ts';

export function findingOf(origin: Origin, found: Found): LazyFinding {
  const isFixable = found.fixes !== undefined || found.asks !== undefined;
  const said = isFixable ? 0 : textHash(found.message, found.related ?? NONE);
  return new LazyFinding(origin, found.subject, origin.severityOf(found), found.field ?? null, isFixable, said);
}

/** Several causes on one subject are one finding: the gravest severity, and every cause in the message. */
export function joined(origin: Origin, a: LazyFinding, b: LazyFinding): LazyFinding {
  const [first, second] = worse(a.severity, b.severity) === a.severity ? [a, b] : [b, a];
  const said = textHash(`${first.said} ${second.said}`, NONE);
  const isFixable = first.isFixable || second.isFixable;
  return new LazyFinding(origin, first.subject, first.severity, first.field ?? second.field, isFixable, said);
}

/** Rules make each subject's text anew: of thousands of findings, those on one subject hold one. */
export function shareSubjects(findings: readonly Finding[]): void {
  const known = new Map<Subject, Subject>();
  for (const finding of findings) {
    const { subject } = finding;
    const shared = known.get(subject);
    if (shared === undefined) known.set(subject, subject);
    else if (finding instanceof LazyFinding) finding.subject = shared;
  }
}

const NONE: readonly never[] = [];

export class LazyFinding implements Finding {
  readonly severity: Severity;
  /** Only ever replaced by the same text, in shareSubjects. */
  subject: Subject;
  readonly field: string | null;
  readonly isFixable: boolean;
  /** Tells one message from another without keeping either; worked out where findings are compared, which is without fixes. */
  readonly said: number;
  #origin: Origin;
  /** The fixes somebody looked at: one finding's commands are the same objects each time. */
  #made: Made | null = null;

  constructor(
    origin: Origin,
    subject: Subject,
    severity: Severity,
    field: string | null,
    isFixable: boolean,
    said: number,
  ) {
    this.#origin = origin;
    this.subject = subject;
    this.severity = severity;
    this.field = field;
    this.isFixable = isFixable;
    this.said = said;
  }

  get ruleId(): string {
    return this.#origin.rule.meta.id;
  }

  get message(): string {
    return this.#causes().reduce((said, { message }) => {
      if (said === '') return message;
      return said.includes(message) ? said : `${said} ${message}`;
    }, '');
  }

  get related(): readonly Subject[] {
    const causes = this.#causes();
    if (causes.length === 1) return causes[0]?.related ?? NONE;
    return [...new Set(causes.flatMap(({ related }) => related ?? NONE))];
  }

  get fixes(): readonly Command[] {
    return this.isFixable ? this.#makeFixes().fixes : NONE;
  }

  get asking(): Asking | null {
    return this.isFixable ? this.#makeFixes().asking : null;
  }

  /** It says the same of a later design: it is found there from now on, and the earlier one may go. */
  isFoundAgainAs(later: LazyFinding): boolean {
    const isSame =
      !this.isFixable &&
      !later.isFixable &&
      this.said === later.said &&
      this.severity === later.severity &&
      this.field === later.field &&
      this.subject === later.subject &&
      this.ruleId === later.ruleId;
    if (isSame) this.#origin = later.#origin;
    return isSame;
  }

  #makeFixes(): Made {
    if (this.#made) return this.#made;
    const causes = this.#causes();
    const cause = causes.find(({ asks }) => asks !== undefined);
    this.#made = { fixes: causes.flatMap(({ fixes }) => fixes?.() ?? []), asking: cause?.asks?.() ?? null };
    return this.#made;
  }

  /** The gravest first, otherwise as reported. */
  #causes(): readonly Found[] {
    const origin = this.#origin;
    const found = origin.causesOf(this.subject);
    if (found.length < 2) return found;
    const causes: Found[] = [];
    for (const next of found) {
      const [first] = causes;
      if (first && isGraver(origin.severityOf(next), origin.severityOf(first))) causes.unshift(next);
      else causes.push(next);
    }
    return causes;
  }
}

function isGraver(a: Severity, b: Severity): boolean {
  return a !== b && worse(a, b) === a;
}

interface Made {
  readonly fixes: readonly Command[];
  readonly asking: Asking | null;
}
