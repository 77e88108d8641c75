import { testRule } from '../../testing/test-rule.ts';
import { noReportingStrategy } from './no-reporting-strategy.ts';

testRule(noReportingStrategy, {
  valid: {
    'one org reports where its records are': 'system sales kind sales\nsystem service kind service',
    'somebody chose': 'system sales kind sales\nsystem sap kind erp-sap\nreporting { strategy: "CRM Analytics" }',
  },
  invalid: {
    'two orgs and no answer': {
      design: 'system sales kind sales\nsystem sap kind erp-sap',
      marks: ['design'],
      severity: 'warning',
      says: 'The design spans 2 orgs',
      asks: 'Choose where cross-cloud questions are answered',
    },
    'an owner without a strategy': {
      design: 'system sales kind sales\nsystem snowflake kind snowflake\nreporting { owner: Ada }',
      marks: ['design'],
      asks: 'Choose where cross-cloud questions are answered',
    },
  },
});
