import { testRule } from '../../testing/test-rule.ts';
import { noResolutionLayer } from './no-resolution-layer.ts';

testRule(noResolutionLayer, {
  valid: {
    'two orgs only': `
      sales:Contact is Customer
      service:Contact is Customer
      mc:Subscriber is Customer`,
    'a ruleset resolves them': `
      sales:Contact is Customer
      mc:Subscriber is Customer
      shop:Profile is Customer
      ruleset main { entityIds: [Customer] }`,
    'an MDM keeps them, in whatever role': `
      sales:Contact is Customer
      mc:Subscriber is Customer
      shop:Profile is Customer
      mdm:Party is Customer virtual`,
    'another CDP does': `
      system cdp kind cdp-other
      sales:Contact is Customer
      mc:Subscriber is Customer
      cdp:Profile is Customer`,
    'they need not meet': `
      entity Customer { syncDecision: analytics-only }
      sales:Contact is Customer
      mc:Subscriber is Customer
      shop:Profile is Customer`,
    'looking through and counting clicks make no record': `
      sales:Contact is Customer
      mc:Subscriber is Customer
      sap:KNA1 is Customer virtual
      web:Visitor is Customer engagement
      dc:Individual is Customer derived`,
    'not a person': `
      sales:Account is Account
      sap:KNA1 is Account
      shop:Buyer is Account`,
  },
  invalid: {
    'three orgs; Data Cloud is offered': {
      design: `
        sales:Contact is Customer { identifiers: [{ type: email }] }
        mc:Subscriber is Customer { identifiers: [{ type: subscriber-key }] }
        shop:Profile is Customer`,
      marks: ['entity:Customer'],
      severity: 'error',
      related: ['placement:mc.Subscriber', 'placement:sales.Contact', 'placement:shop.Profile'],
      says: ['Customer exists in 3 orgs', 'known by email and subscriber-key', 'missing link'],
      fixable:
        'Add Data Cloud; match Customer in a new ruleset (Party Identification, or last name with e-mail), fed from B2C Commerce, Marketing Cloud Engagement and Sales Cloud',
    },
    'Data Cloud is there, and some feed it already': {
      design: `
        sales:Contact is Customer
        mc:Subscriber is Customer
        shop:Profile is Customer
        ruleset people { primaryDmo: Individual }
        ruleset companies { primaryDmo: Account }
        sales -> dc carries Customer
        mc -> dc carries Customer`,
      marks: ['entity:Customer'],
      fixable: 'Match Customer in ruleset people, fed from B2C Commerce',
    },
    'an MDM that does not keep them yet comes first': {
      design: `
        system mdm "Reltio"
        sales:Contact is Customer
        mc:Subscriber is Customer
        shop:Profile is Customer`,
      marks: ['entity:Customer'],
      fixable: 'Keep Customer in Reltio too, fed from B2C Commerce, Marketing Cloud Engagement and Sales Cloud',
    },
    'a shared key in one place less than all': {
      design: `
        sales:Contact is Customer key gcid
        mc:Subscriber is Customer key gcid
        shop:Profile is Customer`,
      marks: ['entity:Customer'],
      severity: 'error',
      fixable: true,
    },
    'a complete shared key makes it a question': {
      design: `
        sales:Contact is Customer key gcid
        mc:Subscriber is Customer key gcid
        shop:Profile is Customer key gcid`,
      marks: ['entity:Customer'],
      severity: 'info',
      says: 'All of them carry gcid.',
    },
  },
});
