import { testRule } from '../../testing/test-rule.ts';
import { segmentWritesFields } from './segment-writes-fields.ts';

testRule(segmentWritesFields, {
  valid: {
    'membership events': 'segment s1 { reaction: membership-event }',
    'nobody said how it acts': 'segment s1 { name: "VIPs" }',
  },
  invalid: {
    'it writes fields of the CRM': {
      design: `
        system sales
        system mc
        segment s1 "VIPs" { targets: [sales, mc], reaction: direct-field-write }`,
      marks: ['segment:s1'],
      severity: 'warning',
      field: 'reaction',
      related: ['system:mc', 'system:sales'],
      says: 'VIPs writes fields in Marketing Cloud Engagement and Sales Cloud.',
      fixable: 'Let VIPs raise membership events instead of writing fields',
    },
    'each segment on its own, named or not, targets or none': {
      design: `
        segment s1 { reaction: direct-field-write }
        segment s2 { reaction: membership-event }
        segment s3 { reaction: direct-field-write }`,
      marks: ['segment:s1', 'segment:s3'],
      related: [],
      says: 'writes fields.',
      fixable: true,
    },
  },
});
