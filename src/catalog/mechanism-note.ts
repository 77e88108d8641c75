/** What a source says about a mechanism, in prose. */
export interface MechanismNote {
  /** Where the latency figures come from. */
  readonly basis: string;
  readonly ordering: string;
  readonly dedupe: string;
  readonly limits: Readonly<Record<string, LimitValue>>;
  readonly conflictAndIdempotency: string;
  readonly notSuitableFor: readonly string[];
  readonly notes: string;
  readonly sources: readonly string[];
}

/** One figure or sentence, or a figure per edition. */
export type LimitValue = string | number | Readonly<Record<string, number>>;
