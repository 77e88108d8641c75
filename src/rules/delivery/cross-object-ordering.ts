/** Flags flows that expect several records to arrive together from a stream that orders them one by one. */
import { expectsOrderAcrossRecords } from '../../topology/delivery-duties.ts';
import { orderPerRecord } from '../fixes/ordering.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityNames, flowName, mechanismName } from '../wording.ts';

export const crossObjectOrdering: Rule = {
  meta: {
    id: 'delivery/cross-object-ordering',
    title: 'Cross-object consistency expected from an ordered-per-record stream',
    severity: 'error',
    profile: 'core',
    why: 'Order per record is guaranteed, across records it is not.',
    source: 'S0-43',
  },
  check({ links }, report) {
    for (const link of links) {
      const { flow, entities, mechanism } = link;
      if (!mechanism || !expectsOrderAcrossRecords(link)) continue;
      report({
        subject: `flow:${flow.id}`,
        field: 'ordering',
        related: entitySubjects(entities),
        message: `${flowName(link)} expects ${entityNames(entities) || 'its records'} to arrive consistently together; ${mechanismName(mechanism)} only orders the changes of one record.`,
        fixes: () => orderPerRecord(link, mechanism),
      });
    }
  },
};
