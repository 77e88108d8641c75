import { testRule } from '../../testing/test-rule.ts';
import { sameOrgIntegration } from './same-org-integration.ts';

testRule(sameOrgIntegration, {
  valid: {
    'native records': 'sales -> service carries Case by native-relationship',
    'events inside an org decouple': 'sales -> service carries Case by platform-events for domain-event',
    'two orgs': `
      system emea kind service in emea
      sales -> emea carries Case by rest-request-reply`,
    'not a core org': `
      system dc2 kind data-cloud in dc
      dc -> dc2 carries Order by dc-calculated-insight`,
    'no mechanism yet': 'sales -> service carries Case',
  },
  invalid: {
    'a call between clouds of one org': {
      design: 'sales -> service "Case sync" carries Case by rest-request-reply for operational-sync every 15 min',
      marks: ['flow:sales-service'],
      severity: 'warning',
      field: 'mechanism',
      related: ['system:sales', 'system:service'],
      says: 'Sales Cloud and Service Cloud are one org. Use native records: Case sync needs no REST API request-reply.',
      fixable: 'Switch Case sync to Same org (both see the same record)',
    },
    'a cloud that sends to itself': {
      design: 'sales -> sales carries Case by bulk-api-2',
      marks: ['flow:sales-sales'],
      related: ['system:sales'],
      says: 'Sales Cloud is one org.',
      fixable: true,
    },
  },
});
