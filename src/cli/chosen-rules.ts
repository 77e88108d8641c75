/** `--rule keys/no-shared-key --rule "latency/*"` */
import type { Rule } from '../rules/rule.ts';

/** All where nothing was asked for. */
export function chosen(patterns: readonly string[], rules: readonly Rule[]): readonly Rule[] {
  if (patterns.length === 0) return rules;
  return rules.filter(({ meta }) => patterns.some((pattern) => matches(pattern, meta.id)));
}

/** A sentence on the first pattern that no rule matches; null when all do. */
export function unknownChoice(patterns: readonly string[], rules: readonly Rule[]): string | null {
  const unknown = patterns.find((pattern) => !rules.some(({ meta }) => matches(pattern, meta.id)));
  if (unknown === undefined) return null;
  return `There is no rule "${unknown}". --rule takes an id like keys/no-shared-key, or a group like "keys/*".`;
}

function matches(pattern: string, ruleId: string): boolean {
  if (pattern === '*') return true;
  return pattern.endsWith('/*') ? ruleId.startsWith(pattern.slice(0, -1)) : ruleId === pattern;
}
