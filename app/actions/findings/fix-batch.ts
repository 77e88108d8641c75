/**
 * Many fixes as one step.
 *
 * Fixes are made for the design as it was looked at, and one may settle or change what another was made for: each rule
 * looks again when its turn comes, and takes the fixes it then offers. Within a rule they run one after the other.
 */
import type { Command } from '../../../src/commands/command.ts';
import type { Design } from '../../../src/model/design.ts';
import type { Subject } from '../../../src/model/field.ts';
import { applyPatch, composePatches, isEmptyPatch, type Patch } from '../../../src/model/patch.ts';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { lintAll } from '../../../src/rules/lint.ts';
import type { Finding, Judging } from '../../../src/rules/rule.ts';
import { buildTopology } from '../../../src/topology/build-topology.ts';
import { findingKey } from './finding-order.ts';

export interface Offer {
  readonly finding: Finding;
  readonly key: string;
  /** The first fix; the rule ranks them. */
  readonly fix: Command;
  /** Safe: it is the only one, and asks nothing. Of several the first is a proposal. */
  readonly isSafe: boolean;
}

/** Findings that can be fixed without an answer. */
export function offersOf(findings: readonly Finding[]): readonly Offer[] {
  return findings.flatMap((finding) => {
    if (!finding.isFixable) return [];
    const [fix, ...others] = finding.fixes;
    if (!fix) return [];
    return [{ finding, key: findingKey(finding), fix, isSafe: others.length === 0 && finding.asking === null }];
  });
}

/** One undo step for all of them. */
export function batchCommand(offers: readonly Offer[], judging: Judging): Command {
  const count = offers.length;
  return {
    label: count === 1 ? (offers[0]?.fix.label ?? '') : `Fix ${count} findings`,
    run: (design) => runBatch(design, offers, judging).patch,
  };
}

export interface BatchOutcome {
  readonly patch: Patch;
  readonly done: number;
  /** Settled by those before them, or no longer to be fixed without a question. */
  readonly skipped: number;
}

export function runBatch(design: Design, offers: readonly Offer[], judging: Judging): BatchOutcome {
  let current = design;
  let done = 0;
  const patches: Patch[] = [];
  for (const [ruleId, group] of offersByRule(offers)) {
    for (const fix of freshFixes(current, ruleId, group, judging)) {
      const patch = fix.run(current);
      if (isEmptyPatch(patch)) continue;
      current = applyPatch(current, patch);
      patches.push(patch);
      done += 1;
    }
  }
  return { patch: composePatches(...patches), done, skipped: offers.length - done };
}

export function offersByRule(offers: readonly Offer[]): ReadonlyMap<string, readonly Offer[]> {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const group = groups.get(offer.finding.ruleId);
    if (group) group.push(offer);
    else groups.set(offer.finding.ruleId, [offer]);
  }
  return groups;
}

/** What the rule offers now for the same subjects. */
function freshFixes(design: Design, ruleId: string, group: readonly Offer[], judging: Judging): readonly Command[] {
  const rules = ALL_RULES.filter(({ meta }) => meta.id === ruleId);
  const { findings } = lintAll(buildTopology(design), rules, judging);
  const wanted = new Map<Subject, Offer>(group.map((offer) => [offer.finding.subject, offer]));
  return offersOf(findings).flatMap(({ finding, fix, isSafe }) => {
    const offer = wanted.get(finding.subject);
    // What was safe when it was ticked and is a choice by now is left to a person.
    return offer && (isSafe || !offer.isSafe) ? [fix] : [];
  });
}
