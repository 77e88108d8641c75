/**
 * A finding that keeps no topology: where its fixes come from is its design and its rule, run again when they are asked for.
 *
 * A rule makes fixes from the nodes it stands on, and any one of them holds the whole topology. Most findings are never
 * looked at, so what they would hold is a second copy of the design for nothing.
 */
import type { Command } from '../commands/command.ts';
import type { Design } from '../model/design.ts';
import type { Subject } from '../model/field.ts';
import { topologyOf } from '../topology/topology-of.ts';
import type { Asking } from './asking.ts';
import { type Remark, remarksOf } from './remarks.ts';
import type { Finding, Found, Judging, Rule, Severity } from './rule.ts';

/** One rule's run over one design, as far as it can be repeated. */
export class Origin {
  readonly rule: Rule;
  readonly #design: Design;
  readonly #judging: Judging;
  readonly #setting: Severity | undefined;
  /** For who looks at many findings in one go; the collector takes it when it likes. */
  #remarks: WeakRef<ReadonlyMap<Subject, Remark>> | null = null;

  constructor(rule: Rule, design: Design, judging: Judging, setting: Severity | undefined) {
    this.rule = rule;
    this.#design = design;
    this.#judging = judging;
    this.#setting = setting;
  }

  causesOf(subject: Subject): readonly Found[] {
    return this.#again().get(subject)?.causes ?? [];
  }

  #again(): ReadonlyMap<Subject, Remark> {
    const kept = this.#remarks?.deref();
    if (kept) return kept;
    const remarks = remarksOf(this.rule, topologyOf(this.#design), this.#judging, this.#setting);
    this.#remarks = new WeakRef(remarks);
    return remarks;
  }
}

export class LazyFinding implements Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly subject: Subject;
  readonly field: string | null;
  readonly related: readonly Subject[];
  readonly message: string;
  readonly isFixable: boolean;
  readonly #origin: Origin;
  #fixes: readonly Command[] | null = null;
  #asking: Asking | null | undefined = undefined;

  constructor(origin: Origin, { subject, severity, field, related, message, causes }: Remark) {
    this.ruleId = origin.rule.meta.id;
    this.severity = severity;
    this.subject = subject;
    this.field = field;
    this.related = related;
    this.message = message;
    this.isFixable = causes.some(({ fixes, asks }) => fixes !== undefined || asks !== undefined);
    this.#origin = origin;
  }

  get fixes(): readonly Command[] {
    this.#fixes ??= this.isFixable ? this.#causes().flatMap(({ fixes }) => fixes?.() ?? []) : [];
    return this.#fixes;
  }

  get asking(): Asking | null {
    if (this.#asking === undefined) {
      const cause = this.isFixable ? this.#causes().find(({ asks }) => asks !== undefined) : undefined;
      this.#asking = cause?.asks?.() ?? null;
    }
    return this.#asking;
  }

  #causes(): readonly Found[] {
    return this.#origin.causesOf(this.subject);
  }
}
