/** The rules about deployment, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';

export const DEPLOYMENT_RULES: readonly Rule[] = [];
