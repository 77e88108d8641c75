import { testRule } from '../../testing/test-rule.ts';
import { fuzzyInRealTime } from './fuzzy-in-real-time.ts';

const PARTY = '{ id: r1, criteria: [{ dmo: PartyIdentification, field: IdentificationNumber, method: exact }] }';
const FUZZY = '{ id: r2, criteria: [{ field: LastName, method: fuzzy }, { field: Phone, method: exact }] }';

testRule(fuzzyInRealTime, {
  valid: {
    'on schedule': `ruleset main { realTime: false, matchRules: [${FUZZY}] }`,
    'nobody said when it runs': `ruleset main { matchRules: [${FUZZY}] }`,
    'exact criteria': `ruleset main { realTime: true, matchRules: [${PARTY}] }`,
  },
  invalid: {
    'a fuzzy name': {
      design: `ruleset main { realTime: true, matchRules: [${PARTY}, ${FUZZY}] }`,
      marks: ['ruleset:main'],
      severity: 'warning',
      field: 'matchRules[1].criteria[0].method',
      says: ['Ruleset main matches LastName fuzzily', 'live profiles will differ'],
      fixable: 'Match LastName exactly, after normalising, in ruleset main',
    },
    'a ruleset on schedule can take the rule': {
      design: `
        ruleset main { realTime: true, matchRules: [${PARTY}, ${FUZZY}] }
        ruleset batch { dataSpace: default, primaryDmo: Individual, matchRules: [${FUZZY.replace('Phone', 'EmailAddress')}] }`,
      marks: ['ruleset:main'],
      fixable: 'Move rule r2 to ruleset batch, which runs on schedule',
    },
    'the only rule stays': {
      design: `
        ruleset main { realTime: true, matchRules: [${FUZZY}] }
        ruleset batch {}`,
      marks: ['ruleset:main'],
      fixable: 'Match LastName exactly, after normalising, in ruleset main',
    },
  },
});
