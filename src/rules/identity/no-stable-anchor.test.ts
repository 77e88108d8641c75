import { testRule } from '../../testing/test-rule.ts';
import { noStableAnchor } from './no-stable-anchor.ts';

testRule(noStableAnchor, {
  valid: {
    'Party Identification is accepted as it is': 'ruleset main { anchor: { type: party-identification } }',
    'so is the Contact Id': 'ruleset main { anchor: { type: contact-id, verified: false } }',
    'so is an External ID': 'ruleset main { anchor: { type: external-id } }',
    'a verified e-mail address': 'ruleset main { anchor: { type: email, verified: true } }',
    'a verified phone number': 'ruleset main { anchor: { type: phone, verified: true } }',
    'an anchor of which nobody said the type': 'ruleset main { anchor: { type: null } }',
    'no ruleset': 'sales:Contact is Customer',
  },
  invalid: {
    'no anchor': {
      design: 'ruleset main { anchor: null }',
      marks: ['ruleset:main'],
      severity: 'error',
      field: 'anchor',
      says: ['Ruleset main', 'it has no anchor'],
      fixable: 'Anchor ruleset main on Party Identification',
    },
    'an e-mail address that nobody verified can be confirmed': {
      design: 'ruleset main { anchor: { type: email, verified: false } }',
      marks: ['ruleset:main'],
      fixable: 'Confirm that the e-mail address of ruleset main is verified',
    },
    'a phone number of which nobody said': {
      design: 'ruleset main { anchor: { type: phone } }',
      marks: ['ruleset:main'],
      fixable: 'Confirm that the phone number of ruleset main is verified',
    },
    'a name, verified or not; the CRM offers its Contact Id': {
      design: `
        sales:Contact is Customer
        ruleset main { entityIds: [Customer], anchor: { type: name, verified: true } }`,
      marks: ['ruleset:main'],
      says: 'a name is shared',
      fixable: 'Anchor ruleset main on the Contact Id',
    },
    'a shared key with External ID': {
      design: `
        sales:Contact is Customer key gcid
        ruleset main { entityIds: [Customer] }`,
      marks: ['ruleset:main'],
      fixable: 'Anchor ruleset main on the External ID',
    },
  },
});
