/** What readiness is read from: the design and what the rules said of it. */
import type { WaivedFinding } from '../rules/lint.ts';
import type { Finding } from '../rules/rule.ts';
import type { Topology } from '../topology/topology.ts';

export interface Judged {
  readonly topology: Topology;
  /** Active findings of the design's profile; waived ones are set aside. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}
