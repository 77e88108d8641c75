/** The rules about delivery, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';

export const DELIVERY_RULES: readonly Rule[] = [];
