import { describe, expect, test } from 'vitest';
import { sketch, sketchFile } from './sketch.ts';

describe('sketch', () => {
  test('one flow implies systems, orgs and entities', () => {
    const design = sketch('sales -> mc carries Customer by cdc for operational-sync slo 5 min every 15 min');

    expect([...design.systems.keys()]).toEqual(['sales', 'mc']);
    expect([...design.orgs.keys()]).toEqual(['core', 'mc']);
    expect(design.entities.get('Customer')).toMatchObject({ canonical: 'customer', nature: 'party', personal: true });
    expect(design.flows.get('sales-mc')).toMatchObject({
      source: 'sales',
      target: 'mc',
      entityIds: ['Customer'],
      mechanism: 'cdc',
      purposes: ['operational-sync'],
      sloMs: 300_000,
      intervalMin: 15,
      direction: 'one-way',
    });
  });

  test('a placement gets its role, its id and the key field of its platform', () => {
    const design = sketch(`
      Customer of sales
      sales:Contact is Customer key gcid
      mc:"All Subscribers" is Customer key gcid not-unique length 20 records 1.5M
      dc:Individual is Customer`);

    expect(design.placements.get('sales.Contact')).toMatchObject({
      role: 'sor',
      keys: [{ sharedKeyId: 'gcid', field: 'Gcid__c', externalId: true, unique: true, native: false }],
    });
    expect(design.placements.get('mc.All_Subscribers')).toMatchObject({
      role: 'replica',
      object: 'All Subscribers',
      existingRecords: 1_500_000,
      keys: [{ field: 'SubscriberKey', externalId: false, unique: false, length: 20 }],
    });
    expect(design.placements.get('dc.Individual')?.role).toBe('derived');
    expect(design.sharedKeys.get('gcid')).toMatchObject({ entityId: 'Customer', kind: 'minted', stable: true });
  });

  test('says what it is told: names, orgs, kinds, keys, places, single records', () => {
    const design = sketch(`
      # two core orgs
      system emea kind sales "EMEA Sales" in crm2 at 40 80 { owner: "Sales IT" }
      org crm2 core-org { edition: unlimited }
      key gcid of Customer business-id by emea unstable after-model
      f1: emea <-> mc "Consent sync" match gcid measured 2 s
      emea -> mc
      emea -> mc
      setting keys/no-shared-key off
      waiver w1 { ruleId: keys/no-shared-key, subject: '*' }
      identity { anonymousToKnown: login }
      design { name: "Acme", ruleParams: { hotBudgetMs: 1000 } }`);

    expect(design.systems.get('emea')).toMatchObject({ name: 'EMEA Sales', orgId: 'crm2', owner: 'Sales IT' });
    expect(design.orgs.get('crm2')).toMatchObject({ platform: 'core-org', edition: 'unlimited' });
    expect(design.layout.get('system:emea')).toMatchObject({ x: 40, y: 80 });
    expect(design.sharedKeys.get('gcid')).toMatchObject({
      kind: 'business-id',
      mintedBy: 'emea',
      stable: false,
      decidedPhase: 'after-model',
    });
    expect(design.flows.get('f1')).toMatchObject({ name: 'Consent sync', direction: 'two-way', measuredP95Ms: 2000 });
    expect([...design.flows.keys()]).toEqual(['f1', 'emea-mc', 'emea-mc-2']);
    expect(design.ruleSettings.get('keys/no-shared-key')?.severity).toBe('off');
    expect(design.waivers.get('w1')?.subject).toBe('*');
    expect([...design.identity.values()][0]?.anonymousToKnown).toBe('login');
    expect([...design.about.values()][0]).toMatchObject({ name: 'Acme', ruleParams: { hotBudgetMs: 1000 } });
  });

  test('an interaction lists its reads', () => {
    const design = sketch(
      'graph g1 { mode: standard }\nchat: live-chat at service within 3 s parallel reads dc Customer, Order by dc-data-graph graph g1, sales Case by crm-query measured 80 ms',
    );
    expect(design.interactions.get('chat')).toMatchObject({
      type: 'live-chat',
      systemId: 'service',
      latencyBudgetMs: 3000,
      parallel: true,
      reads: [
        { systemId: 'dc', entityIds: ['Customer', 'Order'], mechanism: 'dc-data-graph', dataGraphId: 'g1' },
        { systemId: 'sales', entityIds: ['Case'], mechanism: 'crm-query', measuredP95Ms: 80 },
      ],
    });
  });

  test('the file it stands for is plain JSON', () => {
    const file = sketchFile('sales:Contact is Customer');
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
    expect(file).toMatchObject({ format: 'headwater.design', version: 1 });
  });

  test.each([
    ['a word that is no system', 'salse -> mc', 'salse'],
    ['a clause that is none', 'sales -> mc via mule', 'via'],
    ['a line that is none', 'hello world', 'hello'],
    ['a duration without unit', 'sales -> mc slo 5', 'too early'],
  ])('refuses %s, naming the line', (_name, text, part) => {
    expect(() => sketch(text)).toThrow(part);
    expect(() => sketch(text)).toThrow(text);
  });
});
