import { testRule } from '../../testing/test-rule.ts';
import { governanceIncomplete } from './governance-incomplete.ts';

const WHOLE =
  'owner: council, reviewer: steward, priorityIdentifiers: [email], correctionPropagation: ticket, thresholdPolicy: strict';

testRule(governanceIncomplete, {
  valid: {
    'everything is said': `
      identity { governance: { ${WHOLE}, acceptableFalseMergePct: 0.1 } }
      ruleset main {}`,
    'no false merges at all is an answer': `
      identity { governance: { ${WHOLE}, acceptableFalseMergePct: 0 } }
      ruleset main {}`,
    'nobody owns it: the rule on owners asks first': 'ruleset main {}',
    'identity is out of scope': 'identity { governance: { owner: council } }',
  },
  invalid: {
    'only an owner': {
      design: `
        identity { governance: { owner: council } }
        ruleset main {}`,
      marks: ['identity'],
      severity: 'warning',
      field: 'governance.priorityIdentifiers',
      says: ['which identifiers count most, what share', 'and how corrections travel back to the sources'],
      asks: 'Complete the identity policy',
    },
    'one gap': {
      design: `
        identity { governance: { ${WHOLE} } }
        ruleset main {}`,
      marks: ['identity'],
      field: 'governance.acceptableFalseMergePct',
      says: 'Before implementation decide what share of merges may be wrong.',
      asks: 'Complete the identity policy',
    },
    'an empty list is none': {
      design: `
        identity { governance: { owner: council, reviewer: steward, priorityIdentifiers: [], acceptableFalseMergePct: 1 } }
        sales -> dc carries Customer`,
      marks: ['identity'],
      asks: 'Complete the identity policy',
    },
  },
});
