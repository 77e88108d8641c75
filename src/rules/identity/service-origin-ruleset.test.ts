import { testRule } from '../../testing/test-rule.ts';
import { serviceOriginRuleset } from './service-origin-ruleset.ts';

const CASES = 'service -> dc carries Customer { origin: service, partialIdentity: true }';

testRule(serviceOriginRuleset, {
  valid: {
    'a match rule for service': `
      ${CASES}
      ruleset main { matchRules: [{ id: r1, origin: service, criteria: [] }] }`,
    'a ruleset of its own': `
      ${CASES}
      ruleset main { origins: [sales] }
      ruleset cases { origins: [service] }`,
    'no ruleset yet': CASES,
    'authenticated traffic': `
      service -> dc carries Customer { origin: service, partialIdentity: false }
      ruleset main {}`,
    'sales traffic': `
      sales -> dc carries Customer { origin: sales, partialIdentity: true }
      ruleset main {}`,
    'not into Data Cloud': `
      service -> mc carries Customer { origin: service, partialIdentity: true }
      ruleset main {}`,
  },
  invalid: {
    'only the ruleset of sales': {
      design: `
        ${CASES}
        ruleset main { origins: [sales], entityIds: [Customer] }`,
      marks: ['flow:service-dc'],
      severity: 'warning',
      field: 'partialIdentity',
      related: ['ruleset:main'],
      says: ['service-dc brings people', 'ruleset main'],
      fixable: 'Add a match rule for service to ruleset main: last name (fuzzy) with phone (normalised)',
    },
    'a ruleset that serves both': {
      design: `
        ${CASES}
        ruleset main { origins: [sales, service] }
        ruleset other { origins: [all, service] }`,
      marks: ['flow:service-dc'],
      fixable: true,
    },
    'the live ruleset would ignore fuzzy criteria': {
      design: `
        ${CASES}
        ruleset live { realTime: true, entityIds: [Customer] }
        ruleset batch { dataSpace: other }`,
      marks: ['flow:service-dc'],
      related: ['ruleset:live'],
      fixable: 'Add a match rule for service to ruleset live: last name (exact) with phone (normalised)',
    },
  },
});
