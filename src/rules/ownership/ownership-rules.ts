/** The rules about ownership, in the order in which they run and are listed. */
import type { Rule } from '../rule.ts';
import { dataCloudAsOperationalSor } from './data-cloud-as-operational-sor.ts';
import { derivedFieldUnprotected } from './derived-field-unprotected.ts';
import { lastWriteWins } from './last-write-wins.ts';
import { multiWriterField } from './multi-writer-field.ts';
import { multipleSystemsOfRecord } from './multiple-systems-of-record.ts';
import { noSystemOfRecord } from './no-system-of-record.ts';
import { nonOwnerWrites } from './non-owner-writes.ts';
import { strongConsistencyOverAsync } from './strong-consistency-over-async.ts';
import { writeCycleWithoutConflictPolicy } from './write-cycle-without-conflict-policy.ts';

export const OWNERSHIP_RULES: readonly Rule[] = [
  noSystemOfRecord,
  multipleSystemsOfRecord,
  writeCycleWithoutConflictPolicy,
  lastWriteWins,
  nonOwnerWrites,
  multiWriterField,
  derivedFieldUnprotected,
  dataCloudAsOperationalSor,
  strongConsistencyOverAsync,
];
