/** The rules about limits, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';

export const LIMITS_RULES: readonly Rule[] = [];
