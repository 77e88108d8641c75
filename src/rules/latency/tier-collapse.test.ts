import { testRule } from '../../testing/test-rule.ts';
import { tierCollapse } from './tier-collapse.ts';

testRule(tierCollapse, {
  valid: {
    'one tier': 'dc -> sales carries Customer by dc-copy-field for enrichment',
    'segmentation and activation are one tier': 'dc -> mc carries Customer for segmentation, activation',
    'other purposes are in no tier': 'dc -> sales carries Customer for enrichment, analytics',
    'not out of Data Cloud': 'sales -> mc carries Customer for enrichment, activation',
  },
  invalid: {
    'two tiers': {
      design: 'dc -> sales "All out" carries Customer by dc-copy-field for enrichment, activation slo 1 h',
      marks: ['flow:dc-sales'],
      severity: 'warning',
      field: 'purposes',
      says: 'All out carries enrichment and activation',
      fixable: 'Split All out into 2 flows: enrichment and activation',
    },
    'all three, without a mechanism': {
      design: 'dc -> sales carries Customer for enrichment, segmentation, real-time-context, analytics',
      marks: ['flow:dc-sales'],
      fixable: true,
    },
  },
});
