/** The rules about deployment, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';
import { dependencyCycle } from './dependency-cycle.ts';
import { noFailureTest } from './no-failure-test.ts';
import { noSmokeTest } from './no-smoke-test.ts';
import { orderViolation } from './order-violation.ts';

export const DEPLOYMENT_RULES: readonly Rule[] = [dependencyCycle, orderViolation, noSmokeTest, noFailureTest];
