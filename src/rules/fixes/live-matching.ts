/** Ways to let batch and live profiles agree where a ruleset runs in real time. */
import type { Command } from '../../commands/command.ts';
import { settledParts } from '../../commands/delete-parts.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import type { MatchRule, Ruleset } from '../../model/records/activation.ts';
import { weaknessOf } from '../../topology/match-rules.ts';
import { rulesetGroups } from '../../topology/ruleset-groups.ts';
import type { RulesetNode, Topology } from '../../topology/topology.ts';
import { listed } from '../wording.ts';
import { joinedRules } from './ruleset-places.ts';

/** Into the ruleset that runs on schedule where there is one, or exact after normalising. */
export function takeOutFuzzy(node: RulesetNode, topology: Topology): readonly Command[] {
  return [...moveToSchedule(node.ruleset, topology), matchExactly(node.ruleset)];
}

export function isFuzzyRule({ criteria }: MatchRule): boolean {
  return criteria.some(({ method }) => method === 'fuzzy');
}

function matchExactly(ruleset: Ruleset): Command {
  const fuzzy = ruleset.matchRules.flatMap(({ criteria }) => criteria.filter(({ method }) => method === 'fuzzy'));
  const fields = listed([...new Set(fuzzy.map(({ field }) => field))].sort());
  const label = `Match ${fields || 'all criteria'} exactly, after normalising, in ruleset ${ruleset.id}`;
  return transform(label, (design) => {
    const current = design.rulesets.get(ruleset.id);
    if (!current) return design;
    return withRecords(design, 'rulesets', [
      withFields<'rulesets'>(current, { matchRules: current.matchRules.map(exact) }),
    ]);
  });
}

function exact(rule: MatchRule): MatchRule {
  if (!isFuzzyRule(rule)) return rule;
  const criteria = rule.criteria.map((criterion) =>
    criterion.method === 'fuzzy' ? { ...criterion, method: 'exact-normalized' as const } : criterion,
  );
  return { ...rule, criteria };
}

/** Only rules strong enough to be moved anywhere, and only where the live ruleset keeps one. */
function moveToSchedule(ruleset: Ruleset, { rulesets }: Topology): readonly Command[] {
  const group = rulesetGroups(rulesets).find((one) => one.rulesets.includes(ruleset));
  const scheduled = group?.rulesets.find(({ realTime }) => realTime !== true);
  const fuzzy = ruleset.matchRules.filter(isFuzzyRule);
  const isMovable =
    fuzzy.length < ruleset.matchRules.length && fuzzy.every(({ criteria }) => weaknessOf(criteria) === null);
  if (!scheduled || !isMovable) return [];
  const names = listed(fuzzy.map(({ id }) => id));
  const label = `Move rule${fuzzy.length === 1 ? '' : 's'} ${names} to ruleset ${scheduled.id}, which runs on schedule`;
  return [transform(label, (design) => withMoved(design, ruleset, scheduled))];
}

function withMoved(design: Design, { id }: Ruleset, scheduled: Ruleset): Design {
  const live = design.rulesets.get(id);
  const batch = design.rulesets.get(scheduled.id);
  if (!live || !batch) return design;
  const left = withFields<'rulesets'>(live, { matchRules: live.matchRules.filter((rule) => !isFuzzyRule(rule)) });
  const more = withFields<'rulesets'>(batch, {
    matchRules: joinedRules(batch.matchRules, live.matchRules.filter(isFuzzyRule)),
  });
  return settledParts(withRecords(design, 'rulesets', [left, more]), 'rulesets', live, left);
}
