import { testRule } from '../../testing/test-rule.ts';
import { legacyMechanism } from './legacy-mechanism.ts';

testRule(legacyMechanism, {
  valid: {
    'what is current': 'sales -> sap carries Order by cdc',
    'discouraged is not legacy': 'sales -> sap carries Order by manual-process',
    'no mechanism yet': 'sales -> sap carries Order',
  },
  invalid: {
    PushTopic: {
      design: 'sales -> sap "Orders" carries Order by pushtopic for operational-sync',
      marks: ['flow:sales-sap'],
      severity: 'warning',
      field: 'mechanism',
      says: 'which is legacy. Use Pub/Sub API',
      fixable: 'Switch Orders to Pub/Sub API (p95 5 s, an estimate)',
    },
    'an outbound message becomes a platform event': {
      design: 'sales -> mule carries Order by outbound-message for domain-event',
      marks: ['flow:sales-mule'],
      fixable: 'Switch sales-mule to Platform event (p95 5 s, an estimate)',
    },
    'OCAPI is only maintained': {
      design: 'b2c -> app carries Product by b2c-ocapi for real-time-context',
      marks: ['flow:b2c-app'],
      says: 'which is only maintained. Use B2C Commerce SCAPI.',
      fixable: 'Switch b2c-app to SCAPI (p95 1 s, an estimate)',
    },
    'Salesforce to Salesforce': {
      design: `
        system emea kind sales in emea
        sales <-> emea carries Account by salesforce-to-salesforce for operational-sync`,
      marks: ['flow:sales-emea'],
      fixable: 'Switch sales-emea to Pub/Sub API (p95 5 s, an estimate)',
    },
    'where no replacement fits, another is recommended': {
      design: 'sales -> sap carries Order by outbound-message for operational-sync { maxOutageHours: 100 }',
      marks: ['flow:sales-sap'],
      fixable: true,
    },
  },
});
