import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { applyPatch, isEmptyPatch } from '../model/patch.ts';
import { sketch } from '../testing/sketch.ts';
import type { Command } from './command.ts';
import { acceptSystemOfRecord, addEntity, setSystemOfRecord, suggestedRecord } from './entities.ts';
import { addSharedKey, bindSharedKey } from './keys.ts';
import { addPlacement, placeCanonical } from './placements.ts';

const run = (command: Command, on: Design) => applyPatch(on, command.run(on));
const placed = (after: Design) => [...after.placements.values()].at(-1);

describe('placing an entity', () => {
  const design = sketch(`
    Customer of sales
    key gcid of Customer
    system service in core
    sales:Contact is Customer sor key gcid
    system mc
    system dc
    system shop kind commerce-b2c
    system snowflake`);

  test.each([
    ['mc', 'All Subscribers', 'replica', { field: 'SubscriberKey', native: true, externalId: false, unique: true }],
    ['shop', 'Profile', 'replica', { field: 'c_gcid', native: false, externalId: false, unique: true }],
  ])('in %s it is %s with the key the platform has', (systemId, object, role, key) => {
    const placement = placed(run(addPlacement('Customer', systemId), design));
    expect(placement).toMatchObject({ object, role, keys: [{ sharedKeyId: 'gcid', length: 64, ...key }] });
  });

  test('in Data Cloud it is derived, without a key of its own', () => {
    expect(placed(run(addPlacement('Customer', 'dc'), design))).toMatchObject({
      object: 'UnifiedIndividual__dlm',
      role: 'derived',
      keys: [],
    });
  });

  test('on a core org the key is an External ID, Unique, Text 64', () => {
    const bare = sketch('Customer of sales\nkey gcid of Customer\nsystem sales');
    expect(placed(run(addPlacement('Customer', 'sales'), bare))).toMatchObject({
      object: 'Contact',
      role: 'sor',
      keys: [
        {
          field: 'Gcid__c',
          type: 'text',
          length: 64,
          externalId: true,
          unique: true,
          caseSensitive: false,
          native: false,
        },
      ],
    });
  });

  test('a cloud of the same org shares the object, so that it needs no second key field', () => {
    expect(placed(run(addPlacement('Customer', 'service'), design))).toMatchObject({ object: 'Contact', keys: [] });
  });

  test('an external object is virtual and has no key', () => {
    expect(placed(run(addPlacement('Customer', 'service', 'Customer__x'), design))).toMatchObject({
      role: 'virtual',
      keys: [],
    });
  });

  test('twice in one system it takes the next object the platform has for it, or nothing', () => {
    const again = run(addPlacement('Customer', 'sales'), design);
    expect(placed(again)?.object).toBe('Account');
    expect(isEmptyPatch(addPlacement('Customer', 'sales').run(again))).toBe(true);
  });

  test('dropped from the palette it is the entity the design has, or a new one', () => {
    const known = run(placeCanonical('customer', 'mc'), design);
    expect([known.entities, placed(known)?.entityId]).toEqual([design.entities, 'Customer']);
    const made = run(placeCanonical('order', 'shop'), design);
    expect(made.entities.get('order')).toMatchObject({
      name: 'Order',
      nature: 'transaction',
      personal: false,
      consistency: 'eventual',
      systemOfRecord: null,
    });
    expect(placed(made)).toMatchObject({ entityId: 'order', object: 'Order', role: 'replica' });
    expect(isEmptyPatch(placeCanonical('order', 'gone').run(design))).toBe(true);
  });

  test('one without a meaning is stored under its own name', () => {
    const own = sketch('entity thing { canonical: none, name: "Field visit" }\nsystem sales\nsystem dc\nsystem pim');
    expect(['sales', 'dc', 'pim'].map((id) => placed(run(addPlacement('thing', id), own))?.object)).toEqual([
      'Field_visit__c',
      'Field_visit__dlm',
      'Field_visit',
    ]);
  });
});

describe('an entity', () => {
  test('gets the defaults of its meaning, and a name of its own', () => {
    const one = run(addEntity('loyalty-member'), sketch('system sales'));
    expect([...one.entities.values()].at(-1)).toMatchObject({ nature: 'party', personal: true });
    expect([...run(addEntity('loyalty-member'), one).entities.values()].at(-1)?.name).toMatch(/ 2$/);
  });

  test.each([
    ['product', 'system pim\nsystem erp kind erp-sap', 'pim'],
    ['product', 'system sales\nsystem erp kind erp-sap', 'erp'],
    ['account', 'system sales\nsystem erp kind erp-sap', 'erp'],
    ['customer', 'system sales\nsystem mdm', 'mdm'],
    ['customer', 'system service\nsystem sales', 'sales'],
    ['case', 'system sales\nsystem service', 'service'],
    ['order', 'system erp kind erp-sap\nsystem oms kind order-management', 'oms'],
    ['subscriber', 'system sales', null],
    ['product', 'system pim { inScope: false }\nsystem erp kind erp-sap', 'erp'],
    ['none', 'system sales', null],
  ])('%s among "%s" is suggested to be kept in %s', (canonical, systems, record) => {
    const design = sketch(`entity e { canonical: ${canonical} }\n${systems}`);
    expect(suggestedRecord(design, 'e')).toBe(record);
  });

  test('a system that holds it is suggested before one that does not', () => {
    const design = sketch('entity Product\nsystem pim\nsystem erp kind erp-sap\nerp:MARA is Product');
    expect(suggestedRecord(design, 'Product')).toBe('erp');
  });

  test('one click accepts the suggestion, and the placements say the same', () => {
    const design = sketch(
      'entity Customer\nsales:Contact is Customer\nshop:Profile is Customer sor\nsystem shop kind commerce-b2c',
    );
    const after = run(acceptSystemOfRecord('Customer'), design);
    expect(after.entities.get('Customer')?.systemOfRecord).toBe('sales');
    expect([...after.placements.values()].map(({ role }) => role)).toEqual(['sor', 'replica']);
    expect(isEmptyPatch(acceptSystemOfRecord('Customer').run(after))).toBe(true);
  });

  test('an undecided record leaves copies only; virtual and derived places stay what they are', () => {
    const design = sketch('Customer of sales\nsales:Contact is Customer sor\ndc:X__dlm is Customer derived');
    const after = run(setSystemOfRecord('Customer', null), design);
    expect([...after.placements.values()].map(({ role }) => role)).toEqual(['replica', 'derived']);
    expect(isEmptyPatch(setSystemOfRecord('Customer', 'gone').run(design))).toBe(true);
  });
});

describe('a shared key', () => {
  const design = sketch(`
    Customer of sales
    sales:Contact is Customer sor
    system service in core
    service:Contact is Customer
    mc:"All Subscribers" is Customer
    dc:UnifiedIndividual__dlm is Customer derived`);

  test('is minted by the record, stable, 64 long, decided before the model', () => {
    const after = run(addSharedKey('Customer'), design);
    expect([...after.sharedKeys.values()]).toMatchObject([
      {
        name: 'Global_Customer_Id',
        kind: 'minted',
        stable: true,
        mintedBy: 'sales',
        length: 64,
        decidedPhase: 'before-model',
      },
    ]);
    expect(after.placements).toBe(design.placements);
  });

  test('gets a field in every place that holds a record of its own, once per object of an org', () => {
    const after = run(addSharedKey('Customer', { bindAll: true }), design);
    expect([...after.placements.values()].map(({ id, keys }) => [id, keys.map(({ field }) => field)])).toEqual([
      ['sales.Contact', ['Global_Customer_Id__c']],
      ['service.Contact', []],
      ['mc.All_Subscribers', ['SubscriberKey']],
      ['dc.UnifiedIndividual__dlm', []],
    ]);
  });

  test('is bound where it is missing, and only there', () => {
    const keyed = run(addSharedKey('Customer'), design);
    const [id = ''] = keyed.sharedKeys.keys();
    const after = run(bindSharedKey(id, ['sales.Contact', 'gone']), keyed);
    expect(after.placements.get('sales.Contact')?.keys).toHaveLength(1);
    expect(isEmptyPatch(bindSharedKey(id, ['sales.Contact']).run(after))).toBe(true);
    expect(isEmptyPatch(bindSharedKey('gone', ['sales.Contact']).run(after))).toBe(true);
  });

  test('a number that a business system gives out is native there', () => {
    const erp = sketch(
      'key KUNNR of Account business-id by erp-sap\nerp-sap:KNA1 is Account sor\nsales:Account is Account',
    );
    const after = run(bindSharedKey('KUNNR', ['erp-sap.KNA1', 'sales.Account']), erp);
    expect([...after.placements.values()].map(({ keys }) => keys[0]?.native)).toEqual([true, false]);
  });
});
