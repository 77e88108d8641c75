import { testRule } from '../../testing/test-rule.ts';
import { strongConsistencyOverAsync } from './strong-consistency-over-async.ts';

testRule(strongConsistencyOverAsync, {
  valid: {
    'eventual is enough': 'sales -> sap carries Invoice by cdc for operational-sync',
    'a synchronous path': `
      entity Invoice { consistency: strong }
      sap -> sales carries Invoice by rest-request-reply for operational-sync`,
    'an event about it': `
      entity Invoice { consistency: strong }
      sales -> sap carries Invoice by platform-events for domain-event`,
    'no mechanism yet': `
      entity Invoice { consistency: strong }
      sales -> sap carries Invoice for operational-sync`,
  },
  invalid: {
    'change data capture confirms nothing; reading it in place is offered first': {
      design: `
        entity Invoice { consistency: strong }
        sap -> sales carries Invoice by bulk-api-2 for operational-sync`,
      marks: ['flow:sap-sales'],
      severity: 'error',
      field: 'mechanism',
      related: ['entity:Invoice'],
      says: ['Invoice needs strong consistency', 'eventually consistent'],
      fixable: 'Switch sap-sales to External object (read where it lives)',
    },
    'or the need is relaxed, for all that asked': {
      design: `
        entity Invoice { consistency: strong }
        entity Payment { consistency: strong }
        sales -> sap carries Invoice, Payment, Order by cdc for operational-sync`,
      marks: ['flow:sales-sap'],
      related: ['entity:Invoice', 'entity:Payment'],
      says: 'Invoice and Payment need strong consistency',
      fixable: 'Relax Invoice and Payment to eventual consistency',
    },
  },
});
