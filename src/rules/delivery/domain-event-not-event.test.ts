import { testRule } from '../../testing/test-rule.ts';
import { domainEventNotEvent } from './domain-event-not-event.ts';

testRule(domainEventNotEvent, {
  valid: {
    'a platform event': 'b2c -> oms carries Order by platform-events for domain-event',
    'an integration platform carries events': 'sap -> sales carries Order by ipaas-flow for domain-event',
    'a call that somebody waits for': 'b2c -> oms carries Order by rest-request-reply for real-time-context',
    'no mechanism yet': 'b2c -> oms carries Order for domain-event',
  },
  invalid: {
    'order placed, as a call': {
      design: 'b2c -> oms "Order placed" carries Order by rest-request-reply for domain-event',
      marks: ['flow:b2c-oms'],
      severity: 'warning',
      field: 'mechanism',
      says: 'Order placed is a business event, delivered by REST API request-reply.',
      fixable: 'Switch Order placed to Platform event (p95 5 s, an estimate)',
    },
    'rows of a change stream are no business events either': {
      design: 'sales -> sap carries Order by cdc for operational-sync, domain-event',
      marks: ['flow:sales-sap'],
      fixable: true,
    },
    'a managed copy': {
      design: 'sales -> mc carries Order by mc-connect-sds for domain-event',
      marks: ['flow:sales-mc'],
    },
  },
});
