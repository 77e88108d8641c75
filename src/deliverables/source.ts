/** What deliverables are made of: a design, what the rules said of it, and the day. */
import { type Design, only } from '../model/design.ts';
import type { Judged } from '../readiness/judged.ts';
import { ALL_RULES } from '../rules/all.ts';
import { rulesOf } from '../rules/custom/rules-of.ts';
import { type LintResult, lintAll } from '../rules/lint.ts';
import type { Profile, RuleMeta } from '../rules/rule.ts';
import { topologyOf } from '../topology/topology-of.ts';
import type { Imprint } from './document.ts';
import { versionHash } from './version-hash.ts';

/** Findings are those of the design's own profile, as everywhere. */
export interface Source extends Judged {
  readonly crashes: LintResult['crashes'];
  /** ISO date in UTC. */
  readonly today: string;
  /** Of the rules that were listened to. */
  readonly rules: readonly RuleMeta[];
  readonly imprint: Imprint;
}

export function sourceOf(design: Design, today: string): Source {
  const topology = topologyOf(design);
  const profile: Profile = topology.about.ruleProfile ?? 'core';
  const rules = rulesOf(design, ALL_RULES);
  const listed = rules.filter(({ meta }) => profile === 'extended' || meta.profile === 'core');
  const ids = new Set<string>(listed.map(({ meta }) => meta.id));
  const { findings, waived, crashes } = lintAll(topology, rules, { today });
  return {
    topology,
    findings: findings.filter(({ ruleId }) => ids.has(ruleId)),
    waived: waived.filter(({ finding }) => ids.has(finding.ruleId)),
    crashes,
    today,
    rules: listed.map(({ meta }) => meta),
    imprint: imprintOf(design, today),
  };
}

export function imprintOf(design: Design, today: string): Imprint {
  const { name, client, status } = only(design, 'about');
  return {
    design: name.trim() || 'Untitled design',
    client: client?.trim() || null,
    date: today,
    version: versionHash(design),
    status: STATUS_TEXTS[status ?? 'draft'],
  };
}

const STATUS_TEXTS = { draft: 'Draft', review: 'In review', approved: 'Approved' } as const;
