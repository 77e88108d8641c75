import { testRule } from '../../testing/test-rule.ts';
import { anonymousKnownGap } from './anonymous-known-gap.ts';

const VISITOR = 'web:Visitor is Customer engagement { identifiers: [{ type: cookie }, { type: device-id }] }';

testRule(anonymousKnownGap, {
  valid: {
    'somebody said how': `
      system dc
      ${VISITOR}
      identity { anonymousToKnown: "linked at login" }`,
    'no Data Cloud': VISITOR,
    'a login is known too': `
      system dc
      app:Profile is Customer { identifiers: [{ type: device-id }, { type: login }] }`,
    'nothing is known': `
      system dc
      web:Visitor is Customer { identifiers: [] }
      app:Profile is Customer`,
    'not a person': `
      system dc
      web:Event is Engagement engagement { identifiers: [{ type: cookie }] }`,
  },
  invalid: {
    'only devices': {
      design: `
        system dc
        ${VISITOR}
        sales:Contact is Customer { identifiers: [{ type: email }] }`,
      marks: ['entity:Customer'],
      severity: 'warning',
      related: ['placement:web.Visitor'],
      says: ['Customer is only a device to Web site / CMS', 'preference centre'],
      fixable: 'Add a login, mapped to Party Identification, to Web site / CMS Visitor',
      asks: 'Say how a device becomes a person',
    },
    'in several places': {
      design: `
        system dc
        ${VISITOR}
        app:Install is Customer { identifiers: [{ type: device-id }] }`,
      marks: ['entity:Customer'],
      related: ['placement:app.Install', 'placement:web.Visitor'],
      fixable: true,
      asks: 'Say how a device becomes a person',
    },
  },
});
