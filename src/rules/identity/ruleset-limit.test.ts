import { testRule } from '../../testing/test-rule.ts';
import { rulesetLimit } from './ruleset-limit.ts';

testRule(rulesetLimit, {
  valid: {
    'two are allowed': `
      ruleset a {}
      ruleset b {}`,
    'objects count apart': `
      ruleset a {}
      ruleset b { primaryDmo: Individual }
      ruleset c { primaryDmo: Household }`,
    'data spaces count apart': `
      ruleset a {}
      ruleset b {}
      ruleset c { dataSpace: emea }`,
  },
  invalid: {
    'three; no data space and no object are the usual ones': {
      design: `
        ruleset a {}
        ruleset b { dataSpace: default }
        ruleset c { primaryDmo: Individual, matchRules: [{ id: r1, criteria: [] }] }`,
      marks: ['identity'],
      severity: 'error',
      related: ['ruleset:a', 'ruleset:b', 'ruleset:c'],
      says: '3 rulesets on Individual in data space default (a, b and c)',
      fixable: 'Fold ruleset c into a: match rules and people move, c goes',
      asks: 'Move a ruleset to another data space',
    },
    'a live one stays beside one on schedule': {
      design: `
        ruleset a {}
        ruleset b {}
        ruleset c { realTime: true }
        ruleset d { realTime: true }`,
      marks: ['identity'],
      fixable: 'Fold ruleset b into a and ruleset d into c: match rules and people move, b and d go',
    },
    'two objects are one finding': {
      design: `
        ruleset a1 { primaryDmo: Account }
        ruleset a2 { primaryDmo: Account }
        ruleset a3 { primaryDmo: Account }
        ruleset l1 { primaryDmo: Lead, dataSpace: emea }
        ruleset l2 { primaryDmo: Lead, dataSpace: emea }
        ruleset l3 { primaryDmo: Lead, dataSpace: emea }`,
      marks: ['identity'],
      says: ['3 rulesets on Account in data space default', '3 rulesets on Lead in data space emea'],
      fixable: true,
    },
  },
});
