import { testRule } from '../../testing/test-rule.ts';
import { noConsentFilter } from './no-consent-filter.ts';

testRule(noConsentFilter, {
  valid: {
    filtered: 'system mc\nsegment s1 { targets: [mc], consentFilter: true }',
    'nothing that messages or advertises': 'system sales\nsegment s1 { targets: [sales] }',
    'no target yet': 'system mc\nsegment s1 { consentFilter: false }',
  },
  invalid: {
    'nobody answered': {
      design: 'system mc\nsegment s1 "Lapsed" { targets: [mc] }',
      marks: ['segment:s1'],
      severity: 'error',
      field: 'consentFilter',
      related: ['system:mc'],
      says: 'Lapsed is activated to Marketing Cloud Engagement without a consent filter.',
      fixable: 'Filter Lapsed by contact point consent: opted in only',
    },
    'answered no, and only the targets that reach people are named': {
      design: `
        system ads
        system sales
        system pardot
        segment s1 "Lapsed" { targets: [ads, sales, pardot], consentFilter: false }`,
      marks: ['segment:s1'],
      related: ['system:ads', 'system:pardot'],
      fixable: true,
    },
  },
});
