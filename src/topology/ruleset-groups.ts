/** Rulesets that write the same unified object: those of one data space on one primary object. */
import { groupBy } from '../lib/group-by.ts';
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
  const rulesets = nodes.map(({ ruleset }) => ruleset).sort((a, b) => (a.id < b.id ? -1 : 1));
  const byPlace = groupBy(rulesets, (ruleset) => JSON.stringify([dataSpaceOf(ruleset), dmoOf(ruleset)]));
  return [...byPlace]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own;
      return first ? { dataSpace: dataSpaceOf(first), primaryDmo: dmoOf(first), rulesets: own } : [];
    });
}

export function dataSpaceOf({ dataSpace }: Ruleset): string {
  return dataSpace || 'default';
}

export function dmoOf({ primaryDmo }: Ruleset): RulesetGroup['primaryDmo'] {
  return primaryDmo ?? 'Individual';
}
