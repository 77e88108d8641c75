import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { dependencyCycle } from './dependency-cycle.ts';

testRule(dependencyCycle, {
  valid: {
    'a child waits for its parent': `
      Account of sales
      entity Contact { parentEntityId: Account }
      sales:Account is Account
      sales:Contact is Contact`,
    'parents of each other, but never in one org': `
      entity Account { parentEntityId: Contact }
      entity Contact { parentEntityId: Account }
      sales:Contact is Contact
      sap:KNA1 is Account`,
    'flows in a row': `
      sales -> sap { dependsOnFlowIds: [sap-mc] }
      sap -> mc`,
    'activation waits for its feed, as it should': `
      sales -> dc carries Customer
      out: dc -> mc carries Customer { dependsOnFlowIds: [sales-dc] }
      ruleset r1 { entityIds: [Customer] }`,
  },
  invalid: {
    'parents of each other in one org': {
      design: `
        entity Account { parentEntityId: Contact }
        entity Contact { parentEntityId: Account }
        sales:Account is Account
        sales:Contact is Contact`,
      marks: ['deployment'],
      severity: 'error',
      related: ['placement:sales.Account', 'placement:sales.Contact'],
      says: ['Sales Cloud Account needs Sales Cloud Contact, which needs Sales Cloud Account', 'deferred lookup'],
      fixable: 'Take Contact off Account as its parent: deploy the lookup empty and fill it in a later step',
    },
    'an entity that is its own parent': {
      design: `
        entity Account { parentEntityId: Account }
        sales:Account is Account`,
      marks: ['deployment'],
      says: 'Sales Cloud Account waits for itself',
      fixable: true,
    },
    'flows that wait for each other': {
      design: `
        sales -> sap "Orders" { dependsOnFlowIds: [sap-mc] }
        sap -> mc "Receipts" { dependsOnFlowIds: [sales-sap] }`,
      marks: ['deployment'],
      related: ['flow:sales-sap', 'flow:sap-mc'],
      fixable: 'Let Orders no longer wait for Receipts',
    },
    'a feed that waits for the activation built on it': {
      design: `
        feed: sales -> dc "Feed" carries Customer { dependsOnFlowIds: [out] }
        out: dc -> mc "Out" carries Customer
        ruleset r1 { entityIds: [Customer] }`,
      marks: ['deployment'],
      says: 'Break it where an order was stated for these two flows',
      fixable: 'Let Feed no longer wait for Out',
    },
    'several circles are one finding, and one fix opens all': {
      design: `
        entity Account { parentEntityId: Account }
        sales:Account is Account
        f1: sales -> sap "One" { dependsOnFlowIds: [f2, f3] }
        f2: sales -> sap "Two" { dependsOnFlowIds: [f1] }
        f3: sales -> sap "Three" { dependsOnFlowIds: [f1] }`,
      marks: ['deployment'],
      says: '1 other circle like it elsewhere',
      fixable: 'Take back 3 dependencies: Account for Account, One for Three and One for Two',
    },
  },
});

test('what is given up leaves an open question where it was', () => {
  const design = sketch('f1: sales -> sap "Orders" { dependsOnFlowIds: [f1] }');
  const [finding] = lintAll(buildTopology(design), [dependencyCycle], { today: '2026-11-21' }).findings;
  const fix = finding?.fixes[0];
  if (!fix) throw new Error('The circle has a fix.');
  const fixed = applyPatch(design, fix.run(design));
  expect(fixed.flows.get('f1')?.dependsOnFlowIds).toEqual([]);
  expect([...fixed.questions.values()]).toMatchObject([
    {
      subject: 'flow:f1',
      text: 'Orders no longer waits for Orders. What makes up for it when Orders is there?',
      answer: null,
    },
  ]);
});
