/** The rules about governance, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';

export const GOVERNANCE_RULES: readonly Rule[] = [];
