/** Fixes that change what the match rules of a ruleset rest on. */
import type { Command } from '../../commands/command.ts';
import { settledParts } from '../../commands/delete-parts.ts';
import { mapRecords, transform, withFields, withRecords } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import { freshId } from '../../model/id.ts';
import type { Criterion, MatchRule, Ruleset } from '../../model/records/activation.ts';
import { weaknessOf } from '../../topology/match-rules.ts';
import type { Link, RulesetNode, Topology } from '../../topology/topology.ts';
import { listed } from '../wording.ts';
import { criterionText, LAST_NAME, PHONE, SECOND_CRITERIA, strengthened } from './match-criteria.ts';

/** One command per criterion that would make the rule strong enough; rules that share its id are one finding. */
export function strengthenRule({ ruleset }: RulesetNode, rule: MatchRule): readonly Command[] {
  const weakness = weaknessOf(rule.criteria);
  if (weakness === null) return [];
  return SECOND_CRITERIA[weakness].map((second) => {
    const label = `Match rule ${rule.id} of ruleset ${ruleset.id} on ${criterionText(second)} too`;
    return changeRules(label, ruleset, (one) => {
      if (one.id !== rule.id) return [one];
      const isSame = weaknessOf(one.criteria) === weakness;
      const criteria = isSame ? [...one.criteria, second] : strengthened(one.criteria, () => true);
      return criteria && one.criteria.length > 0 ? [withCriteria(one, criteria)] : [one];
    });
  });
}

type Change = (rule: MatchRule) => readonly MatchRule[];

/**
 * Takes the fields out of every rule. What is left of a rule may be too weak to stand alone: then it gets a
 * second criterion, or goes.
 */
export function removeFields({ ruleset }: RulesetNode, fields: ReadonlySet<string>): readonly Command[] {
  const isKept = ({ field }: Criterion) => !fields.has(field);
  const kept = (rule: MatchRule) => rule.criteria.filter(isKept);
  const isSound = (rule: MatchRule) => kept(rule).length > 0 && weaknessOf(kept(rule)) === null;
  const touched = ruleset.matchRules.filter((rule) => !rule.criteria.every(isKept));
  const isLast = !ruleset.matchRules.some((rule) => !touched.includes(rule) || isSound(rule));

  const strengthen: Change = (rule) => {
    if (rule.criteria.every(isKept)) return [rule];
    const criteria = kept(rule).length === 0 && !isLast ? null : strengthened(kept(rule), isKept);
    return criteria ? [withCriteria(rule, criteria)] : [];
  };
  const drop: Change = (rule) => {
    if (rule.criteria.every(isKept)) return [rule];
    return isSound(rule) ? [withCriteria(rule, kept(rule))] : [];
  };
  const removed = listed(
    [
      ...new Set(touched.flatMap(({ criteria }) => criteria.filter((one) => !isKept(one)).map(({ field }) => field))),
    ].sort(),
  );
  const offers = [strengthen, ...(isLast ? [] : [drop])].map((change) =>
    changeRules(`Take ${removed} out of ruleset ${ruleset.id}${effects(touched, change)}`, ruleset, change),
  );
  return [...new Map(offers.map((command) => [command.label, command])).values()];
}

/** ", match rule r2 on EmailAddress too and delete rule r3" */
function effects(rules: readonly MatchRule[], change: Change): string {
  const steps = rules.map((rule) => {
    const [next] = change(rule);
    if (!next) return `delete rule ${rule.id}`;
    const added = next.criteria.filter((criterion) => !rule.criteria.includes(criterion));
    return added.length === 0 ? '' : `match rule ${rule.id} on ${listed(added.map(criterionText))} instead`;
  });
  const said = steps.filter((step) => step !== '');
  return said.length === 0 ? '' : `; ${listed(said)}`;
}

/** A rule of their own for people known only by a phone or the sender of a case. */
export function addServiceRule(link: Link, topology: Topology): readonly Command[] {
  const ruleset = rulesetFor(link, topology);
  if (!ruleset) return [];
  // The real-time layer ignores fuzzy criteria.
  const method = ruleset.realTime === true ? 'exact' : 'fuzzy';
  const label = `Add a match rule for service to ruleset ${ruleset.id}: last name (${method}) with phone (normalised)`;
  return [
    transform(label, (design) =>
      mapRecords(design, 'rulesets', (one) => (one.id === ruleset.id ? withServiceRule(one, method) : one)),
    ),
  ];
}

function withServiceRule(ruleset: Ruleset, method: 'exact' | 'fuzzy'): Ruleset {
  const taken = new Set(ruleset.matchRules.map(({ id }) => id));
  const rule = { id: freshId('service', taken), origin: 'service', criteria: [{ ...LAST_NAME, method }, PHONE] };
  return withFields<'rulesets'>(ruleset, { matchRules: [...ruleset.matchRules, rule] });
}

/** The one that resolves what the flow carries, on schedule rather than live; of several, the first by id. */
export function rulesetFor({ entities }: Link, { rulesets }: Topology): Ruleset | undefined {
  const rank = (node: RulesetNode) =>
    (node.entities.some((entity) => entities.includes(entity)) ? 0 : 2) + (node.ruleset.realTime === true ? 1 : 0);
  const [best] = rulesets.toSorted((a, b) => rank(a) - rank(b) || (a.ruleset.id < b.ruleset.id ? -1 : 1));
  return best?.ruleset;
}

function withCriteria(rule: MatchRule, criteria: readonly Criterion[]): MatchRule {
  return { ...rule, criteria };
}

function changeRules(label: string, { id }: Ruleset, change: Change): Command {
  return transform(label, (design) => {
    const ruleset = design.rulesets.get(id);
    return ruleset ? withRules(design, ruleset, ruleset.matchRules.flatMap(change)) : design;
  });
}

/** Waivers of a rule that goes, go with it. */
function withRules(design: Design, ruleset: Ruleset, matchRules: readonly MatchRule[]): Design {
  const next = withFields<'rulesets'>(ruleset, { matchRules });
  return settledParts(withRecords(design, 'rulesets', [next]), 'rulesets', ruleset, next);
}
