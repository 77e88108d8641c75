import { testRule } from '../../testing/test-rule.ts';
import { weakMatchRule } from './weak-match-rule.ts';

testRule(weakMatchRule, {
  valid: {
    'a name with a contact point':
      'ruleset main { matchRules: [{ id: r1, criteria: [{ field: LastName }, { field: EmailAddress }] }] }',
    'both contact points together':
      'ruleset main { matchRules: [{ id: r1, criteria: [{ field: Phone }, { field: EmailAddress }] }] }',
    'Party Identification alone':
      'ruleset main { matchRules: [{ id: r1, criteria: [{ field: IdentificationNumber }] }] }',
    'a rule without criteria is not judged yet': 'ruleset main { matchRules: [{ id: r1, criteria: [] }] }',
  },
  invalid: {
    'names only': {
      design: 'ruleset main { matchRules: [{ id: r1, criteria: [{ field: LastName }, { field: FirstName }] }] }',
      marks: ['ruleset:main#r1'],
      severity: 'error',
      field: 'matchRules[0].criteria',
      says: ['Rule r1 of ruleset main', 'FirstName and LastName alone', 'namesakes'],
      fixable: 'Match rule r1 of ruleset main on EmailAddress too',
    },
    'one contact point, however often': {
      design: `ruleset main { matchRules: [
        { id: r1, criteria: [{ field: IdentificationNumber }] },
        { id: r2, criteria: [{ field: Phone, method: exact }, { field: Phone, method: fuzzy }] }] }`.replaceAll(
        '\n',
        ' ',
      ),
      marks: ['ruleset:main#r2'],
      severity: 'warning',
      field: 'matchRules[1].criteria',
      says: 'people of one household',
      fixable: 'Match rule r2 of ruleset main on LastName too',
    },
    'Party Identification makes it strong as well': {
      design: 'ruleset main { matchRules: [{ id: r1, criteria: [{ field: EmailAddress }] }] }',
      marks: ['ruleset:main#r1'],
      fixable: 'Match rule r1 of ruleset main on Party Identification too',
    },
    'each weak rule': {
      design:
        'ruleset main { matchRules: [{ id: r1, criteria: [{ field: FullName }] }, { id: r2, criteria: [{ field: FirstName }] }] }',
      marks: ['ruleset:main#r1', 'ruleset:main#r2'],
      fixable: true,
    },
    'two rules of one id are one finding, as grave as the graver': {
      design:
        'ruleset main { matchRules: [{ id: r1, criteria: [{ field: Phone }] }, { id: r1, criteria: [{ field: FullName }] }] }',
      marks: ['ruleset:main#r1'],
      severity: 'error',
      fixable: true,
    },
  },
});
