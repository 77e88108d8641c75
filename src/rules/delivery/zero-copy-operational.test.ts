import { testRule } from '../../testing/test-rule.ts';
import { zeroCopyOperational } from './zero-copy-operational.ts';

testRule(zeroCopyOperational, {
  valid: {
    'analytics without duplication':
      'warehouse -> dc carries Order by zero-copy-federation for analytics, segmentation',
    history: 'warehouse -> dc carries Order by zero-copy-accelerated for historical-seed, identity-ingest',
    'an operational load': 'warehouse -> dc carries Order by dc-cloud-storage for activation',
    'no mechanism yet': 'warehouse -> dc carries Order for activation',
  },
  invalid: {
    'activation out of a federation; the record is fed instead': {
      design: `
        Order of sales
        sales:Order is Order
        warehouse -> dc "Orders" carries Order by zero-copy-federation for activation, analytics`,
      marks: ['flow:warehouse-dc'],
      severity: 'error',
      field: 'purposes',
      says: 'Orders makes activation wait for Snowflake.',
      fixable: 'Keep Orders for history; feed Order from Sales Cloud',
    },
    'operational work in a share': {
      design: 'dc -> warehouse carries Order by zero-copy-share for operational-sync, domain-event',
      marks: ['flow:dc-warehouse'],
      says: 'makes operational sync and business events wait for Snowflake.',
      fixable: 'Keep dc-warehouse for history',
    },
  },
});
