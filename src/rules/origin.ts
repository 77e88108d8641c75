/** One rule's run over one design, as far as it can be repeated: what findings remember of where they come from. */
import type { Design } from '../model/design.ts';
import type { Subject } from '../model/field.ts';
import { topologyOf } from '../topology/topology-of.ts';
import type { Found, Judging, Rule, Severity } from './rule.ts';

type Causes = ReadonlyMap<Subject, readonly Found[]>;

export class Origin {
  readonly rule: Rule;
  readonly #design: Design;
  readonly #judging: Judging;
  /** The design's own severity for the rule. */
  readonly #setting: Severity | undefined;
  /** Causes hold the topology. Kept for who looks at many findings in one go; the collector takes them when it likes. */
  #causes: WeakRef<Causes> | null = null;

  constructor(rule: Rule, design: Design, judging: Judging, setting: Severity | undefined) {
    this.rule = rule;
    this.#design = design;
    this.#judging = judging;
    this.#setting = setting;
  }

  severityOf({ severity }: Found): Severity {
    return this.#setting ?? severity ?? this.rule.meta.severity;
  }

  /** What the rule found on the subject, in the order of its reports. */
  causesOf(subject: Subject): readonly Found[] {
    const kept = this.#causes?.deref();
    const causes = kept ?? this.#findAgain();
    if (!kept) this.#causes = new WeakRef(causes);
    return causes.get(subject) ?? [];
  }

  #findAgain(): Causes {
    const bySubject = new Map<Subject, Found[]>();
    const report = (found: Found) => {
      const known = bySubject.get(found.subject);
      if (known) known.push(found);
      else bySubject.set(found.subject, [found]);
    };
    this.rule.check(topologyOf(this.#design), report, this.#judging);
    return bySubject;
  }
}
