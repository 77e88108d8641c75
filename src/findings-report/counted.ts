import type { Severity } from '../rules/rule.ts';

/** "1 error", "2 warnings", "3 info" */
export function counted(count: number, severity: Severity): string {
  if (severity === 'info') return `${count} info`;
  return `${count} ${severity}${count === 1 ? '' : 's'}`;
}
