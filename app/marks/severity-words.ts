import type { Severity } from '../../src/rules/rule.ts';

/** In front of a count: "3 errors". */
export const SEVERITY_WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['hint', 'hints'],
};

export function severityCount(severity: Severity, count: number): string {
  return `${count} ${SEVERITY_WORDS[severity][count === 1 ? 0 : 1]}`;
}

/** Open questions of a draft, counted apart from its problems. */
export function toDoCount(count: number): string {
  return count === 1 ? '1 to-do' : `${count} to-dos`;
}
