import { testRule } from '../../testing/test-rule.ts';
import { lastWriteWins } from './last-write-wins.ts';

testRule(lastWriteWins, {
  valid: {
    'the record wins': `
      Customer of sales { conflictPolicy: sor-wins }
      sales <-> sap carries Customer for operational-sync`,
    'no circle, no conflict': `
      entity Customer { conflictPolicy: last-write-wins }
      sales -> sap carries Customer for operational-sync`,
  },
  invalid: {
    'the clock decides': {
      design: `
        Customer of sales { conflictPolicy: last-write-wins }
        sales <-> sap carries Customer for operational-sync`,
      marks: ['entity:Customer'],
      severity: 'warning',
      field: 'conflictPolicy',
      fixable: 'Let Sales Cloud win conflicts over Customer',
    },
  },
});
