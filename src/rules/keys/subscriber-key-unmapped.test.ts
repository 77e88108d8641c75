import { testRule } from '../../testing/test-rule.ts';
import { subscriberKeyUnmapped } from './subscriber-key-unmapped.ts';

testRule(subscriberKeyUnmapped, {
  valid: {
    'mapped to Party Identification': `
      mc:Subscriber is Customer { identifiers: [{ type: subscriber-key, mappedTo: PartyIdentification }] }
      mc -> dc carries Customer`,
    'no flow joins the two': 'mc:Subscriber is Customer',
    'Marketing Cloud Next has no Subscriber Key': `
      mcn:Contact is Customer
      mcn -> dc carries Customer`,
    'not a person': `
      mc:Products is Product
      mc -> dc carries Product`,
  },
  invalid: {
    'nothing is mapped': {
      design: `
        mc:Subscriber is Customer
        mc -> dc carries Customer`,
      marks: ['placement:mc.Subscriber'],
      severity: 'error',
      field: 'identifiers',
      related: ['flow:mc-dc'],
      says: 'Subscriber Key',
      fixable: 'Map the Subscriber Key to Party Identification and match on it',
    },
    'an identifier mapped nowhere is not mapped': {
      design: `
        mc:Subscriber is Customer { identifiers: [{ type: subscriber-key, mappedTo: null }] }
        ruleset r1 { dataSpace: default, entityIds: [Customer] }
        mc -> dc carries Customer`,
      marks: ['placement:mc.Subscriber'],
      fixable: true,
    },
    'activation joins them too, whatever it carries': {
      design: `
        mc:Subscriber is Customer engagement
        dc -> mc carries Order`,
      marks: ['placement:mc.Subscriber'],
      fixable: true,
    },
  },
});
