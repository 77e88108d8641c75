import { testRule } from '../../testing/test-rule.ts';
import { noGovernanceOwner } from './no-governance-owner.ts';

testRule(noGovernanceOwner, {
  valid: {
    'an owner is named': `
      identity { governance: { owner: council } }
      ruleset main {}`,
    'a person in two clouds without Data Cloud': `
      sales:Contact is Customer
      mc:Subscriber is Customer`,
    'a feed of products': 'sales -> dc carries Product',
    'people spread over three clouds that need not meet': `
      entity Customer { syncDecision: do-not-sync }
      sales:Contact is Customer
      mc:Subscriber is Customer
      sap:KNA1 is Customer`,
    'companies spread over three clouds': `
      sales:Account is Account
      sap:KNA1 is Account
      shop:Buyer is Account`,
    'a flow out of Data Cloud is no feed': 'dc -> mc carries Customer',
  },
  invalid: {
    'a ruleset': {
      design: 'ruleset main {}',
      marks: ['identity'],
      severity: 'error',
      field: 'governance.owner',
      says: 'Who decides when two people become one?',
      asks: 'Name who decides on identity',
    },
    'a feed of a party, personal or not': {
      design: `
        entity Account { nature: party, personal: false }
        sales -> dc carries Account`,
      marks: ['identity'],
      asks: 'Name who decides on identity',
    },
    'a person spread over three clouds': {
      design: `
        identity { governance: { owner: "", reviewer: steward } }
        sales:Contact is Customer
        mc:Subscriber is Customer
        sap:KNA1 is Customer`,
      marks: ['identity'],
      asks: 'Name who decides on identity',
    },
  },
});
