/** The rules about limits, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';
import { eventBusAllocation } from './event-bus-allocation.ts';
import { externalIdCount } from './external-id-count.ts';
import { messageSize } from './message-size.ts';
import { syncedFieldCount } from './synced-field-count.ts';
import { volumeMechanismMismatch } from './volume-mechanism-mismatch.ts';

export const LIMITS_RULES: readonly Rule[] = [
  eventBusAllocation,
  messageSize,
  volumeMechanismMismatch,
  syncedFieldCount,
  externalIdCount,
];
