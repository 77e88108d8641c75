/** For mechanisms that ask nothing of either end. */
import type { PlatformToken } from '../system-kind.ts';

export const ANY_PLATFORM: readonly PlatformToken[] = [
  'core-org',
  'data-cloud',
  'marketing-engagement',
  'commerce-b2c',
  'account-engagement',
  'external',
  'mulesoft',
];
