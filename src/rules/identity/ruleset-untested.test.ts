import { testRule } from '../../testing/test-rule.ts';
import { rulesetUntested } from './ruleset-untested.ts';

testRule(rulesetUntested, {
  valid: {
    'passed with two systems': 'ruleset main { tested: { passed: true, systems: 2 } }',
    'passed elsewhere, of which a note tells': 'ruleset main { tested: { passed: true, note: "by the vendor" } }',
    'a count of 0 is no answer': 'ruleset main { tested: { passed: true, systems: 0 } }',
  },
  invalid: {
    'nobody said': {
      design: 'ruleset main {}',
      marks: ['ruleset:main'],
      severity: 'warning',
      field: 'tested',
      says: 'Ruleset main has not passed a test',
      asks: 'Record the passed test of ruleset main',
    },
    'it failed': {
      design: 'ruleset main { tested: { passed: false, systems: 3 } }',
      marks: ['ruleset:main'],
      asks: 'Record the passed test of ruleset main',
    },
    'with one system': {
      design: 'ruleset main { tested: { passed: true, systems: 1 } }',
      marks: ['ruleset:main'],
      asks: 'Record the passed test of ruleset main',
    },
  },
});
