import { testRule } from '../../testing/test-rule.ts';
import { noKeyQualifier } from './no-key-qualifier.ts';

testRule(noKeyQualifier, {
  valid: {
    'each feed has one': `
      sales -> dc carries Customer { keyQualifier: CRM }
      mc -> dc carries Customer { keyQualifier: MCE }`,
    'one org feeds': `
      sales -> dc carries Customer
      service -> dc carries Customer`,
    'not a person': `
      sales -> dc carries Product
      mc -> dc carries Product`,
    'a flow between two Data Cloud instances is no feed': `
      system dc2 kind data-cloud
      sales -> dc carries Customer
      dc2 -> dc carries Customer`,
  },
  invalid: {
    'two orgs, no qualifier': {
      design: `
        sales -> dc carries Customer
        mc -> dc carries Customer`,
      marks: ['entity:Customer'],
      severity: 'warning',
      related: ['flow:mc-dc', 'flow:sales-dc'],
      says: 'Marketing Cloud Engagement and Sales Cloud both feed Customer into Data Cloud',
      fixable: 'Set the key qualifier of 2 flows (MCE, SALES_CLOUD)',
    },
    'one is missing': {
      design: `
        sales -> dc carries Customer { keyQualifier: CRM }
        mc -> dc carries Customer`,
      marks: ['entity:Customer'],
      related: ['flow:mc-dc'],
      fixable: 'Set the key qualifier of 1 flow (MCE)',
    },
  },
});
