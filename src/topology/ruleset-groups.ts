/** Rulesets that write the same unified object: those of one data space on one primary object. */
import type { Ruleset } from '../model/records/activation.ts';
import type { RulesetNode } from './topology.ts';

/** Data Cloud keeps no more on one object of one data space. */
export const MAX_RULESETS = 2;

export interface RulesetGroup {
  readonly dataSpace: string;
  readonly primaryDmo: NonNullable<Ruleset['primaryDmo']>;
  /** By id. */
  readonly rulesets: readonly Ruleset[];
}

/** In the order of data space and object. */
export function rulesetGroups(nodes: readonly RulesetNode[]): readonly RulesetGroup[] {
  const byPlace = new Map<string, Ruleset[]>();
  for (const { ruleset } of nodes.toSorted((a, b) => (a.ruleset.id < b.ruleset.id ? -1 : 1))) {
    const place = JSON.stringify([dataSpaceOf(ruleset), dmoOf(ruleset)]);
    const group = byPlace.get(place);
    if (group) group.push(ruleset);
    else byPlace.set(place, [ruleset]);
  }
  return [...byPlace]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, rulesets]) => {
      const [first] = rulesets;
      return first ? { dataSpace: dataSpaceOf(first), primaryDmo: dmoOf(first), rulesets } : [];
    });
}

export function dataSpaceOf({ dataSpace }: Ruleset): string {
  return dataSpace || 'default';
}

export function dmoOf({ primaryDmo }: Ruleset): RulesetGroup['primaryDmo'] {
  return primaryDmo ?? 'Individual';
}
