import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ENTITY_ROWS,
  entityRowOf,
  keyFieldNameFor,
  objectNameFor,
  objectNamesFor,
  recordKindsFor,
} from './entities.ts';
import { CANONICAL_ENTITIES, type CanonicalEntity, SYSTEM_KINDS, type SystemKind } from './system-kind.ts';
import { systemKindOf } from './system-kinds.ts';
import { ENTITY_COLORS } from './theme.ts';

test('every canonical entity has its row, in order', () => {
  expect(ENTITY_ROWS.map((row) => row.canonical)).toEqual(CANONICAL_ENTITIES);
  expect(ENTITY_ROWS.every((row) => ENTITY_COLORS.includes(row.color))).toBe(true);
});

test('exactly four entities are parties', () => {
  const parties = ENTITY_ROWS.filter((row) => row.nature === 'party');
  expect(parties.map((row) => row.canonical)).toEqual(['customer', 'lead', 'subscriber', 'loyalty-member']);
  expect(parties.every((row) => row.personal)).toBe(true);
});

test.each([
  ['customer', 'blue'],
  ['order', 'green'],
  ['product', 'magenta'],
  ['case', 'purple'],
  ['loyalty-member', 'amber'],
  ['certification', 'olive'],
] as const)('%s is drawn in %s', (canonical, color) => {
  expect(entityRowOf(canonical).color).toBe(color);
});

test.each<[CanonicalEntity, SystemKind[]]>([
  ['product', ['pim', 'erp-sap']],
  ['invoice', ['erp-sap', 'erp-netsuite']],
  ['contract', ['erp-sap']],
  ['account', ['erp-sap', 'erp-netsuite', 'erp-generic', 'sales']],
  ['order', ['order-management', 'erp-sap']],
  ['case', ['service', 'industries-fsc']],
  ['opportunity', ['sales', 'revenue-cpq']],
  ['quote', ['sales', 'revenue-cpq']],
  ['loyalty-member', ['loyalty', 'membership']],
  ['customer', ['mdm', 'sales', 'service']],
  ['consent', ['web-cms', 'mobile-app']],
])('the record of %s is looked for in %j first', (canonical, kinds) => {
  expect(recordKindsFor(canonical).slice(0, kinds.length)).toEqual(kinds);
});

test('no kind is suggested twice for one entity', () => {
  for (const canonical of CANONICAL_ENTITIES) {
    const kinds = recordKindsFor(canonical);
    expect(kinds).toEqual([...new Set(kinds)]);
  }
});

describe('object names', () => {
  test.each<[SystemKind, CanonicalEntity, string]>([
    ['sales', 'customer', 'Contact'],
    ['sales', 'product', 'Product2'],
    ['sales', 'invoice', 'Invoice'],
    ['service', 'case', 'Case'],
    ['industries-fsc', 'customer', 'Account'],
    ['order-management', 'order', 'OrderSummary'],
    ['order-management', 'customer', 'Account'],
    ['agentforce', 'customer', 'Contact'],
    ['commerce-b2c', 'customer', 'Profile'],
    ['commerce-b2c', 'order', 'Order'],
    ['commerce-b2c', 'cart', 'Basket'],
    ['marketing-engagement', 'customer', 'All Subscribers'],
    ['marketing-engagement', 'subscriber', 'All Subscribers'],
    ['marketing-engagement', 'consent', 'Publication List'],
    ['data-cloud', 'customer', 'UnifiedIndividual__dlm'],
    ['data-cloud', 'order', 'ssot__SalesOrder__dlm'],
    ['data-cloud', 'case', 'ssot__Case__dlm'],
    ['erp-sap', 'account', 'Business Partner'],
    ['erp-sap', 'order', 'Sales Order'],
    ['lms', 'customer', 'Learner'],
    ['mobile-app', 'customer', 'AppUser'],
    ['mobile-app', 'engagement', 'AppEvent'],
    ['travel-booking', 'customer', 'Guest'],
    ['snowflake', 'customer', 'dim_customer'],
    ['bigquery', 'order', 'order'],
    ['snowflake', 'loyalty-member', 'loyalty_member'],
    ['field-service', 'order', 'WorkOrder'],
  ])('%s calls %s %s', (kind, canonical, name) => {
    expect(objectNameFor(kind, canonical)).toBe(name);
  });

  test.each<[string, SystemKind, CanonicalEntity, string]>([
    ['a sister cloud in the org knows it', 'sales', 'case', 'Case'],
    ['no cloud in the org knows it', 'sales', 'certification', 'Certification__c'],
    ['Data Cloud has no standard object', 'data-cloud', 'certification', 'Certification__dlm'],
    ['an outside system names nothing', 'pos', 'loyalty-member', 'LoyaltyMember'],
    ['the entity is none of the canonical ones', 'service', 'none', 'Record__c'],
    ['the system lists no names at all', 'custom', 'customer', 'Customer'],
  ])('when %s, a name is made up', (_why, kind, canonical, name) => {
    expect(objectNameFor(kind, canonical)).toBe(name);
  });

  test('all names of an entity are offered, clean and once each', () => {
    expect(objectNamesFor('data-cloud', 'customer')).toEqual([
      'UnifiedIndividual__dlm',
      'ssot__Individual__dlm',
      'IndividualIdentityLink__dlm',
      'ssot__ContactPointEmail__dlm',
      'ssot__ContactPointPhone__dlm',
      'ssot__ContactPointAddress__dlm',
      'ssot__PartyIdentification__dlm',
    ]);
  });

  test('every pair has a short name, and a core org only ever an API name', () => {
    for (const kind of SYSTEM_KINDS) {
      for (const canonical of CANONICAL_ENTITIES) {
        const name = objectNameFor(kind, canonical);
        expect(name).toMatch(/^[A-Za-z_][\w ]{0,39}$/);
        if (systemKindOf(kind).platform === 'core-org') expect(name).toMatch(/^[A-Za-z]\w*$/);
      }
    }
  });
});

describe('key field names', () => {
  test.each<[SystemKind, string, CanonicalEntity | undefined, string]>([
    ['sales', 'Global_Customer_Id', 'customer', 'Global_Customer_Id__c'],
    ['service', 'Global customer id', 'customer', 'Global_Customer_Id__c'],
    ['sales', 'Global_Customer_Id__c', 'customer', 'Global_Customer_Id__c'],
    ['order-management', 'External_Order_No', 'order', 'External_Order_No__c'],
    ['sales', 'SKU', 'product', 'SKU__c'],
    ['service', 'B2C_Customer_No', 'customer', 'B2C_Customer_No__c'],
    ['commerce-b2c', 'Global_Customer_Id', 'customer', 'c_globalCustomerId'],
    ['marketing-engagement', 'Global_Customer_Id', undefined, 'SubscriberKey'],
    ['marketing-engagement', 'Global_Customer_Id', 'subscriber', 'SubscriberKey'],
    ['marketing-engagement', 'External_Order_No', 'order', 'external_order_no'],
    ['membership', 'globalCustomerId', 'customer', 'global_customer_id'],
    ['pim', 'SKU', 'product', 'sku'],
    ['data-cloud', 'Global_Customer_Id', 'customer', 'Global_Customer_Id__c'],
    ['sales', 'Kundennummer für Übergabe', 'customer', 'Kundennummer_Fur_Ubergabe__c'],
    ['sales', '3rd party id', 'customer', 'Key_3rd_Party_Id__c'],
    ['sales', '顧客', 'customer', 'Key__c'],
  ])('on %s the key %s of %s is %s', (kind, key, canonical, field) => {
    expect(keyFieldNameFor(kind, key, canonical)).toBe(field);
  });

  test('on a core org any name gives a field name the platform accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const field = keyFieldNameFor('sales', name);
        expect(field).toMatch(/^[A-Za-z][A-Za-z0-9_]*__c$/);
        expect(field.slice(0, -3)).not.toMatch(/__|_$/);
        expect(field.length).toBeLessThanOrEqual(43);
      }),
    );
  });
});
