import type { Problem } from '../../../src/model/load-error.ts';
import type { Scope } from '../../../src/rules/custom/scope.ts';

export interface ConditionProps {
  readonly value: unknown;
  /** Where in the rule it stands: `where.all[1]`. */
  readonly place: string;
  /** What its fields are fields of; null where the list that leads there is not known. */
  readonly scope: Scope | null;
  readonly problems: readonly Problem[];
  readonly isReadOnly: boolean;
  readonly onChange: (value: unknown) => void;
  /** Null where it cannot be taken out: then it is the only one of its place. */
  readonly onRemove: (() => void) | null;
}
