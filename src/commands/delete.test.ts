import { describe, expect, test } from 'vitest';
import { applyPatch, invertPatch, isEmptyPatch } from '../model/patch.ts';
import { sketch } from '../testing/sketch.ts';
import { deleteElements } from './delete.ts';

const design = sketch(`
  Customer of sales { attributeGroups: [{ id: g1, name: Address, owner: mc }], updatePaths: [mc, sales] }
  system sales at 0 0
  system mc at 300 0
  sales:Contact is Customer sor key gcid { derivedFields: [{ field: LTV__c, sourceInsightId: ltv }] }
  mc:Subscriber is Customer replica key gcid
  f1: sales -> mc "Sync" carries Customer by mc-connect-sds match gcid { attributeGroupIds: [g1] }
  f2: erp-sap -> sales "Import" carries Customer by bulk-api-2 { via: [mc], dependsOnFlowIds: [f1] }
  chat: live-chat at sales reads mc Customer by rest-request-reply, sales Customer by crm-query
  ruleset r1 { dataSpace: default, entityIds: [Customer] }
  insight ltv { name: LTV, sourceEntityIds: [Customer] }
  segment s1 { name: VIP, on: unified, entityIds: [Customer], targets: [mc], insightIds: [ltv] }
  test t1 { kind: end-to-end, flowIds: [f1, f2] }
  waiver w1 { ruleId: a/b, subject: "flow:f1", reason: r, approvedBy: a }
  waiver w2 { ruleId: a/b, subject: "placement:mc.Subscriber#SubscriberKey", reason: r, approvedBy: a }
  waiver w3 { ruleId: a/b, subject: "*", reason: r, approvedBy: a }
  waiver w4 { ruleId: a/b, subject: "deployItem:model:mc.Subscriber", reason: r, approvedBy: a }
  question q1 { subject: "system:mc", text: "Who owns it?" }
  question q2 { subject: "system:sales", text: "Which edition?" }`);

function after(...subjects: readonly string[]) {
  const patch = deleteElements(subjects).run(design);
  const result = applyPatch(design, patch);
  expect(applyPatch(result, invertPatch(patch))).toEqual(design);
  return result;
}
const ids = (records: ReadonlyMap<string, unknown>) => [...records.keys()];

describe('deleting a system takes along, in one step that one undo brings back,', () => {
  const gone = after('system:mc');

  test('its placements, its flows, its box, its questions, and the org that nobody is left in', () => {
    expect(ids(gone.placements)).toEqual(['sales.Contact']);
    expect(ids(gone.flows)).toEqual(['f2']);
    expect(ids(gone.layout)).toEqual(['system:sales']);
    expect(ids(gone.questions)).toEqual(['q2']);
    expect(ids(gone.orgs)).toEqual(['core', 'erp-sap']);
  });

  test('its name wherever it was listed or answered', () => {
    expect(gone.entities.get('Customer')).toMatchObject({
      systemOfRecord: 'sales',
      updatePaths: ['sales'],
      attributeGroups: [{ owner: null }],
    });
    expect(gone.flows.get('f2')).toMatchObject({ via: [], dependsOnFlowIds: [] });
    expect(gone.interactions.get('chat')?.reads.map(({ systemId }) => systemId)).toEqual(['sales']);
    expect(gone.segments.get('s1')?.targets).toEqual([]);
    expect(gone.smokeTests.get('t1')?.flowIds).toEqual(['f2']);
  });

  test('the waivers of exactly what is gone', () => {
    expect(ids(gone.waivers)).toEqual(['w3']);
  });
});

test('deleting an entity empties what spoke of it and keeps the flows that carried it', () => {
  const gone = after('entity:Customer');
  expect([gone.placements.size, gone.sharedKeys.size]).toEqual([0, 0]);
  expect(gone.flows.get('f1')).toMatchObject({ entityIds: [], matchKeyId: null, attributeGroupIds: [] });
  expect(gone.rulesets.get('r1')?.entityIds).toEqual([]);
  expect(gone.insights.get('ltv')?.sourceEntityIds).toEqual([]);
});

test('deleting a shared key leaves the fields that held it', () => {
  expect(after('sharedKey:gcid').placements.get('sales.Contact')?.keys[0]).toMatchObject({
    sharedKeyId: null,
    field: 'Gcid__c',
  });
});

test('deleting an insight takes the fields derived from it', () => {
  const gone = after('insight:ltv');
  expect(gone.placements.get('sales.Contact')?.derivedFields).toEqual([]);
  expect(gone.segments.get('s1')?.insightIds).toEqual([]);
});

test('deleting an org takes its systems', () => {
  expect(ids(after('org:core').systems)).toEqual(['mc', 'erp-sap']);
});

test('an org without systems that was there before stays', () => {
  const withSpare = sketch('org spare core-org\nsales -> mc');
  expect(ids(applyPatch(withSpare, deleteElements(['system:mc']).run(withSpare)).orgs)).toEqual(['spare', 'core']);
});

test('deleting a flow takes its wave and the wave of nothing else', () => {
  const planned = applyPatch(design, {
    waveOverrides: new Map([
      ['flow:f1', [undefined, { id: 'flow:f1', order: 0, wave: 2 }]],
      ['key:mc.Subscriber.SubscriberKey', [undefined, { id: 'key:mc.Subscriber.SubscriberKey', order: 1, wave: 2 }]],
    ]),
  });
  const left = (subject: string) => ids(applyPatch(planned, deleteElements([subject]).run(planned)).waveOverrides);
  expect(left('flow:f1')).toEqual(['key:mc.Subscriber.SubscriberKey']);
  expect(left('placement:mc.Subscriber')).toEqual(['flow:f1']);
});

test.each(['design', 'governance', 'identity', 'system:gone', '*', '', 'placement:sales.Contact#Gcid__c'])(
  'there is nothing to delete by "%s"',
  (subject) => {
    expect(isEmptyPatch(deleteElements([subject]).run(design))).toBe(true);
  },
);

test.each([
  [['system:mc'], 'Delete system'],
  [['sharedKey:gcid'], 'Delete shared key'],
  [['system:mc', 'flow:f1'], 'Delete 2 elements'],
])('%j reads "%s"', (subjects, label) => {
  expect(deleteElements(subjects).label).toBe(label);
});
