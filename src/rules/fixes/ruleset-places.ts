/** Brings the rulesets of an object back to two: by joining them, or by moving one to another data space. */
import type { Command } from '../../commands/command.ts';
import { settled } from '../../commands/delete.ts';
import { edit } from '../../commands/edit.ts';
import { transform, withFields, withoutRecords, withRecords } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import type { Id } from '../../model/field.ts';
import { freshId } from '../../model/id.ts';
import type { MatchRule, Ruleset } from '../../model/records/activation.ts';
import { MAX_RULESETS, type RulesetGroup, rulesetGroups } from '../../topology/ruleset-groups.ts';
import type { Topology } from '../../topology/topology.ts';
import type { Asking, Choice } from '../asking.ts';
import { listed } from '../wording.ts';

interface Fold {
  readonly from: Ruleset;
  readonly into: Ruleset;
}

/** Match rules are alternatives anyway, so those of one ruleset work as well in another. */
export function foldRulesets(groups: readonly RulesetGroup[]): Command {
  const folds = groups.flatMap(foldsIn);
  const steps = folds.map(({ from, into }) => `ruleset ${from.id} into ${into.id}`);
  const gone = listed(folds.map(({ from }) => from.id));
  const label = `Fold ${listed(steps)}: match rules and people move, ${gone} go${folds.length === 1 ? 'es' : ''}`;
  return transform(label, (design) => settled(design, folds.reduce(folded, design)));
}

/** Kept are the first on schedule and the first in real time, by id; others join the one that runs as they do. */
function foldsIn({ rulesets }: RulesetGroup): readonly Fold[] {
  const live = rulesets.find(({ realTime }) => realTime === true);
  const scheduled = rulesets.find(({ realTime }) => realTime !== true);
  const kept = live && scheduled ? [scheduled, live] : rulesets.slice(0, MAX_RULESETS);
  return rulesets
    .filter((ruleset) => !kept.includes(ruleset))
    .flatMap((from) => {
      const into = kept.find(({ realTime }) => (realTime === true) === (from.realTime === true)) ?? kept[0];
      return into ? { from, into } : [];
    });
}

function folded(design: Design, fold: Fold): Design {
  const from = design.rulesets.get(fold.from.id);
  const into = design.rulesets.get(fold.into.id);
  if (!from || !into) return design;
  const joined = withFields<'rulesets'>(into, {
    entityIds: [...new Set([...into.entityIds, ...from.entityIds])],
    origins: into.origins && from.origins ? [...new Set([...into.origins, ...from.origins])] : into.origins,
    matchRules: joinedRules(into.matchRules, from.matchRules),
  });
  return withoutRecords(withRecords(design, 'rulesets', [joined]), 'rulesets', [from.id]);
}

/** Ids stay free of each other; a rule that both have is there once. */
export function joinedRules(rules: readonly MatchRule[], more: readonly MatchRule[]): readonly MatchRule[] {
  const joined = [...rules];
  const content = ({ origin, criteria }: MatchRule) => JSON.stringify([origin, criteria]);
  for (const rule of more) {
    if (joined.some((one) => content(one) === content(rule))) continue;
    const taken = new Set(joined.map(({ id }) => id));
    joined.push(taken.has(rule.id) ? { ...rule, id: freshId(rule.id, taken) } : rule);
  }
  return joined;
}

/** Asks which one moves where; undefined where one move is not enough. */
export function moveToDataSpace(groups: readonly RulesetGroup[], topology: Topology): Asking | undefined {
  const [group, ...others] = groups;
  if (!group || others.length > 0 || group.rulesets.length !== MAX_RULESETS + 1) return undefined;
  const full = fullSpaces(group, topology);
  const label = 'Move a ruleset to another data space';
  return {
    label,
    questions: [
      {
        text: `Which of the ${group.rulesets.length} rulesets on ${group.primaryDmo} moves?`,
        choices: group.rulesets.toReversed().map(({ id }) => ({ value: id, label: `Ruleset ${id}` })),
      },
      { text: 'Into which data space?', choices: spaceChoices(full, topology), freeText: 'emea' },
    ],
    answer([rulesetId = '', answered = '']) {
      const dataSpace = answered.trim();
      const isMember = group.rulesets.some(({ id }) => id === rulesetId);
      if (!isMember || dataSpace === '' || full.has(dataSpace)) return null;
      return moveTo(label, rulesetId, dataSpace);
    },
  };
}

function moveTo(label: string, rulesetId: Id, dataSpace: string): Command {
  return edit(label, 'rulesets', rulesetId, { dataSpace });
}

/** Data spaces that hold as many rulesets on the object as they may, its own among them. */
function fullSpaces({ primaryDmo }: RulesetGroup, { rulesets }: Topology): ReadonlySet<string> {
  const onObject = rulesetGroups(rulesets).filter((group) => group.primaryDmo === primaryDmo);
  return new Set(onObject.filter((group) => group.rulesets.length >= MAX_RULESETS).map(({ dataSpace }) => dataSpace));
}

function spaceChoices(full: ReadonlySet<string>, { orgs, rulesets }: Topology): readonly Choice[] {
  const known = [
    ...orgs.flatMap(({ org }) => org.dataSpaces ?? []),
    ...rulesets.map(({ ruleset }) => ruleset.dataSpace),
  ];
  const free = [...new Set(known)].filter((name) => name !== '' && !full.has(name));
  return free.sort().map((name) => ({ value: name, label: name }));
}
