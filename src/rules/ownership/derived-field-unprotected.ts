/** Flags fields computed in Data Cloud that people can edit, or whose age nobody can see. */
import { isSet } from '../../topology/empty.ts';
import { protectDerivedField } from '../fixes/field-writers.ts';
import type { Rule } from '../rule.ts';
import { systemName } from '../wording.ts';

export const derivedFieldUnprotected: Rule = {
  meta: {
    id: 'ownership/derived-field-unprotected',
    title: 'Data Cloud-derived field is writable or unstamped',
    severity: 'error',
    profile: 'core',
    why: 'Nothing in the copy-field feature makes the field read-only; governance must. Without a stamp nobody can see how old the value is.',
    source:
      'S1-13, S1-39, S1-42, S1-43, S1-52, S3-30; help.salesforce.com data.c360_a_syncing_copy_field_enrichments.htm',
  },
  check({ placements, design }, report) {
    for (const node of placements) {
      const { placement, system } = node;
      (placement.derivedFields ?? []).forEach(({ field, readOnly, timestampField, sourceInsightId }, at) => {
        const isProtected = readOnly === true;
        if (isProtected && isSet(timestampField)) return;
        const insight = design.insights.get(sourceInsightId)?.name || sourceInsightId;
        report({
          subject: `placement:${placement.id}#${field}`,
          severity: isProtected ? 'warning' : 'error',
          field: `derivedFields[${at}].${isProtected ? 'timestampField' : 'readOnly'}`,
          related: [`insight:${sourceInsightId}`],
          message: `${placement.object}.${field} in ${systemName(system)} is computed by ${insight}, but ${isProtected ? 'has no last-updated stamp' : 'users and Flows can edit it'}.`,
          fixes: () => [protectDerivedField(node, field)],
        });
      });
    }
  },
};
