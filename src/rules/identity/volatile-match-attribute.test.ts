import { testRule } from '../../testing/test-rule.ts';
import { volatileMatchAttribute } from './volatile-match-attribute.ts';

const LAST_NAME = '{ dmo: Individual, field: LastName, method: exact }';
const EMAIL = '{ dmo: ContactPointEmail, field: EmailAddress, method: exact }';
const ADDRESS = '{ dmo: ContactPointAddress, field: Address, method: exact }';
const PARTY = '{ dmo: PartyIdentification, field: IdentificationNumber, method: exact }';

testRule(volatileMatchAttribute, {
  valid: {
    'fields that stay': `ruleset main { matchRules: [{ id: r1, criteria: [${LAST_NAME}, ${EMAIL}] }] }`,
    'the design has a list of its own': `
      design { ruleParams: { volatileFields: [City] } }
      ruleset main { matchRules: [{ id: r1, criteria: [${LAST_NAME}, ${ADDRESS}] }] }`,
    'the case of letters counts': 'ruleset main { matchRules: [{ id: r1, criteria: [{ field: address }] }] }',
  },
  invalid: {
    'what is left stands alone': {
      design: `ruleset main { matchRules: [{ id: r1, criteria: [${PARTY}] }, { id: r2, criteria: [${LAST_NAME}, ${EMAIL}, ${ADDRESS}] }] }`,
      marks: ['ruleset:main'],
      severity: 'warning',
      field: 'matchRules[1].criteria[2].field',
      says: 'matches on Address;',
      fixable: 'Take Address out of ruleset main',
    },
    'what is left is a name, which needs more': {
      design: `ruleset main { matchRules: [{ id: r1, criteria: [${PARTY}] }, { id: r2, criteria: [${LAST_NAME}, ${ADDRESS}] }] }`,
      marks: ['ruleset:main'],
      fixable: 'Take Address out of ruleset main; match rule r2 on EmailAddress instead',
    },
    'or the rule goes': {
      design: `ruleset main { matchRules: [{ id: r1, criteria: [${PARTY}] }, { id: r2, criteria: [${LAST_NAME}, ${ADDRESS}] }] }`,
      marks: ['ruleset:main'],
      fixable: 'Take Address out of ruleset main; delete rule r2',
    },
    'nothing is left of the only rule': {
      design: `ruleset main { matchRules: [{ id: r1, criteria: [${ADDRESS}, { field: City }] }] }`,
      marks: ['ruleset:main'],
      says: 'Address and City',
      fixable: 'Take Address and City out of ruleset main; match rule r1 on Party Identification instead',
    },
    'a list of its own that leaves little': {
      design: `
        design { ruleParams: { volatileFields: [EmailAddress, IdentificationNumber] } }
        ruleset main { matchRules: [{ id: r1, criteria: [${LAST_NAME}, ${EMAIL}] }] }`,
      marks: ['ruleset:main'],
      fixable: 'Take EmailAddress out of ruleset main; delete rule r1',
    },
  },
});
