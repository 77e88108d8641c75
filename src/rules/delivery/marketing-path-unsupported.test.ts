import { testRule } from '../../testing/test-rule.ts';
import { marketingPathUnsupported } from './marketing-path-unsupported.ts';

testRule(marketingPathUnsupported, {
  valid: {
    'Marketing Cloud Connect': `
      entity Opens { nature: engagement }
      mc -> sales carries Opens by mc-connect-tracking`,
    'through Data Cloud': `
      system dc
      entity Opens { nature: engagement }
      mc -> sales carries Opens by webhook { via: [dc] }`,
    'no engagement': 'mc -> sales carries Customer by webhook',
    'not into a core org': `
      entity Opens { nature: engagement }
      mc -> lake carries Opens by sftp-file-drop`,
    'another marketing cloud': `
      entity Opens { nature: engagement }
      pardot -> sales carries Opens by account-engagement-sync`,
    'no mechanism yet': `
      entity Opens { nature: engagement }
      mc -> sales carries Opens`,
  },
  invalid: {
    "a path of one's own; Connect comes first": {
      design: `
        entity Opens { nature: engagement }
        mc -> sales "Tracking" carries Opens, Customer by rest-request-reply for enrichment`,
      marks: ['flow:mc-sales'],
      severity: 'warning',
      field: 'mechanism',
      related: ['entity:Opens'],
      says: 'Tracking brings Opens by REST API request-reply, which rebuilds',
      fixable: 'Switch Tracking to MC Connect tracking (p95 4 h, an estimate)',
    },
    'or Data Cloud, where the design has it': {
      design: `
        system dc
        entity Opens { nature: engagement }
        mc -> service carries Opens by webhook for enrichment slo 1 min`,
      marks: ['flow:mc-service'],
      fixable: 'Route mc-service through Data Cloud',
    },
  },
});
