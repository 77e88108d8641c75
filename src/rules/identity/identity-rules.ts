/** The rules about identity, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';

export const IDENTITY_RULES: readonly Rule[] = [];
