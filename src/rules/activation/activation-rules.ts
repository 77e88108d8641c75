/** The rules about activation, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';

export const ACTIVATION_RULES: readonly Rule[] = [];
