import type { Listed } from './report.ts';

/** In the order in which each rule first comes. */
export function groupByRule(all: readonly Listed[]): ReadonlyMap<string, readonly Listed[]> {
  const groups = new Map<string, Listed[]>();
  for (const listed of all) {
    const group = groups.get(listed.finding.ruleId);
    if (group) group.push(listed);
    else groups.set(listed.finding.ruleId, [listed]);
  }
  return groups;
}
