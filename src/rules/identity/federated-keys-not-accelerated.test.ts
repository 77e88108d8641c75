import { testRule } from '../../testing/test-rule.ts';
import { federatedKeysNotAccelerated } from './federated-keys-not-accelerated.ts';

testRule(federatedKeysNotAccelerated, {
  valid: {
    'accelerated federation': `
      ruleset main {}
      warehouse -> dc carries Customer by zero-copy-accelerated for identity-ingest`,
    'for analytics only': `
      ruleset main {}
      warehouse -> dc carries Customer by zero-copy-federation for analytics`,
    'no people': `
      ruleset main {}
      warehouse -> dc carries Product by zero-copy-federation for identity-ingest`,
    'no ruleset': 'warehouse -> dc carries Customer by zero-copy-federation for identity-ingest',
    'no mechanism yet': `
      ruleset main {}
      warehouse -> dc carries Customer for identity-ingest`,
  },
  invalid: {
    'people federated live': {
      design: `
        ruleset main {}
        warehouse -> dc carries Order,Customer by zero-copy-federation for analytics,identity-ingest`,
      marks: ['flow:warehouse-dc'],
      severity: 'warning',
      field: 'mechanism',
      says: ['warehouse-dc federates people live', '24 hours'],
      fixable: true,
    },
    'a promise that a copy cannot keep': {
      design: `
        ruleset main {}
        warehouse -> dc carries Customer by zero-copy-federation for identity-ingest slo 1 min`,
      marks: ['flow:warehouse-dc'],
      fixable: 'Switch warehouse-dc to Zero copy, cached (p95 24 h) and raise its SLA from 1 min to 24 h',
    },
  },
});
