import { expect, test } from 'vitest';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { eventBusAllocation } from './event-bus-allocation.ts';

const org = (fields: string) => `org core core-org { ${fields} }`;
const SIX = ['Account', 'Customer', 'Case', 'Order', 'Product', 'Contract'];
const placed = (names: readonly string[]) => names.map((name) => `sales:${name} is ${name}`).join('\n');

testRule(eventBusAllocation, {
  valid: {
    'exactly seven tenths': `
      ${org('edition: enterprise')}
      sales -> kafka carries Customer by cdc { eventsPerDay: 17500 }`,
    'a mechanism that is not counted': 'sales -> kafka carries Customer by rest-request-reply { eventsPerDay: 900000 }',
    'inside the org': 'sales -> service carries Customer by platform-events { eventsPerDay: 900000 }',
    'from elsewhere into the org': 'mc -> sales carries Customer by platform-events { eventsPerDay: 900000 }',
    'nobody said how many': 'sales -> kafka carries Customer by cdc { apiSubscribers: 9 }',
    'an add-on': `
      ${org('edition: developer, eventAddOns: 1')}
      sales -> kafka carries Customer by cdc { eventsPerDay: 77000 }`,
    'no core org': 'warehouse -> kafka carries Customer by cdc { eventsPerDay: 900000 }',
    'five objects': `
      ${placed(SIX.slice(1))}
      sales -> kafka carries ${SIX.join(', ')} by cdc for operational-sync`,
    'one object of several clouds is one': `
      ${placed(SIX.slice(1))}
      service:Case is Case
      fsc:Case is Case
      sales -> kafka carries ${SIX.join(', ')} by cdc for operational-sync`,
    'six objects for analytics': `
      ${placed(SIX)}
      sales -> kafka carries ${SIX.join(', ')} by cdc for analytics`,
    'six objects with an add-on': `
      ${org('eventAddOns: 1')}
      ${placed(SIX)}
      sales -> kafka carries ${SIX.join(', ')} by cdc for operational-sync`,
  },
  invalid: {
    'above seven tenths': {
      design: `
        ${org('name: "CRM", edition: enterprise')}
        sales -> kafka carries Customer by cdc { eventsPerDay: 17501 }`,
      marks: ['org:core'],
      severity: 'warning',
      field: 'eventAddOns',
      related: ['flow:sales-kafka'],
      says: 'CRM: 17,501 of 25k event deliveries a day (1 flow).',
      fixable: 'Buy 1 event add-on for CRM (100k deliveries a day on top)',
    },
    'each API subscriber counts, over all clouds of the org': {
      design: `
        ${org('edition: unlimited')}
        sales -> kafka carries Customer by cdc { eventsPerDay: 10000, apiSubscribers: 4 }
        service -> warehouse carries Case by platform-events { eventsPerDay: 10001 }`,
      marks: ['org:core'],
      severity: 'error',
      related: ['flow:sales-kafka', 'flow:service-warehouse'],
      says: '50,001 of 50k',
      fixable: 'Serve the subscribers of 1 flow from one client each (20,001 deliveries a day)',
    },
    'no edition, which is said': {
      design: 'sales -> kafka carries Customer by pub-sub-api { eventsPerDay: 250000 }',
      marks: ['org:core'],
      severity: 'error',
      says: '250k of 25k event deliveries a day, assumed as no edition is named',
      fixable: 'Buy 4 event add-ons for core (400k deliveries a day on top)',
    },
    'a share of the design’s own': {
      design: `
        design { ruleParams: { busWarnShare: 0.1 } }
        ${org('edition: performance')}
        sales -> kafka carries Customer by cdc { eventsPerDay: 5001 }`,
      marks: ['org:core'],
      severity: 'warning',
    },
    'six objects captured, whatever their role and wherever the flow goes': {
      design: `
        ${placed(SIX)}
        sales -> service carries ${SIX.slice(0, 3).join(', ')} by pub-sub-api for operational-sync
        sales -> kafka carries ${SIX.slice(3).join(', ')} by cdc for operational-sync`,
      marks: ['org:core'],
      severity: 'error',
      related: ['flow:sales-kafka', 'flow:sales-service'],
      says: '6 objects are captured (Account, Case, Contract, Customer, Order and Product); without an add-on 5 can be.',
      fixable: 'Buy 1 event add-on for core (100k deliveries a day on top)',
    },
    'both causes are one finding, the gravest': {
      design: `
        ${org('edition: enterprise')}
        ${placed(SIX)}
        sales -> kafka carries ${SIX.join(', ')} by cdc for operational-sync { eventsPerDay: 20000 }`,
      marks: ['org:core'],
      severity: 'error',
      says: ['20k of 25k', '6 objects'],
      fixable: true,
    },
  },
});

test('a share that nothing can stay below offers no add-on', () => {
  const design = sketch(`
    design { ruleParams: { busWarnShare: 0 } }
    sales -> kafka carries Customer by cdc { eventsPerDay: 1 }`);
  const { findings } = lintAll(buildTopology(design), [eventBusAllocation], { today: '2026-11-21' });

  expect(findings.map(({ severity, fixes }) => [severity, fixes])).toEqual([['warning', []]]);
});
