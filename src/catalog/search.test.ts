import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_ROWS } from './entities.ts';
import type { MechanismId } from './mechanism.ts';
import { MECHANISMS } from './mechanisms.ts';
import { searchEntities, searchMechanisms, searchSystemKinds } from './search.ts';
import type { CanonicalEntity, SystemKind } from './system-kind.ts';
import { SYSTEM_KIND_ROWS } from './system-kinds.ts';
import { currentName, displayName, fullName, shortName } from './system-names.ts';

test.each<[string, SystemKind]>([
  ['Data Cloud', 'data-cloud'],
  ['Data 360', 'data-cloud'],
  ['data360', 'data-cloud'],
  ['Genie', 'data-cloud'],
  ['Salesforce CDP', 'data-cloud'],
  ['Sales Cloud', 'sales'],
  ['Agentforce Sales', 'sales'],
  ['sales', 'sales'],
  ['CRM', 'sales'],
  ['Service Cloud', 'service'],
  ['Agentforce Service', 'service'],
  ['SFMC', 'marketing-engagement'],
  ['ExactTarget', 'marketing-engagement'],
  ['Marketing', 'marketing-engagement'],
  ['Marketing Cloud', 'marketing-engagement'],
  ['Marketing Cloud Next', 'marketing-next'],
  ['Marketing Cloud Growth', 'marketing-next'],
  ['Marketing Cloud Advanced', 'marketing-next'],
  ['Agentforce Marketing', 'marketing-next'],
  ['Pardot', 'account-engagement'],
  ['Commerce Cloud', 'commerce-b2c'],
  ['Agentforce Commerce', 'commerce-b2c'],
  ['SFCC', 'commerce-b2c'],
  ['Demandware', 'commerce-b2c'],
  ['OMS', 'order-management'],
  ['Agentforce Revenue Management', 'revenue-cpq'],
  ['CPQ', 'revenue-cpq'],
  ['Financial Services Cloud', 'industries-fsc'],
  ['FSC', 'industries-fsc'],
  ['Field Service', 'field-service'],
  ['Tableau', 'crm-analytics'],
  ['S/4HANA', 'erp-sap'],
  ['s4hana', 'erp-sap'],
  ['SAP', 'erp-sap'],
  ['Snowflake', 'snowflake'],
  ['snow', 'snowflake'],
  ['flake', 'snowflake'],
  ['S3', 'aws-lake'],
  ['learning', 'lms'],
  ['okta', 'identity-provider'],
  ['mulesoft', 'mulesoft'],
  ['  dátabricks ', 'databricks'],
  ['CLOUD DATA', 'data-cloud'],
])('"%s" finds %s first', (text, kind) => {
  expect(searchSystemKinds(text)[0]?.kind).toBe(kind);
});

test.each<[string, MechanismId]>([
  ['CDC', 'cdc'],
  ['Change Data Capture', 'cdc'],
  ['change events', 'cdc'],
  ['Pub/Sub', 'pub-sub-api'],
  ['pubsub', 'pub-sub-api'],
  ['gRPC', 'pub-sub-api'],
  ['platform event', 'platform-events'],
  ['zero copy', 'zero-copy-federation'],
  ['BYOL', 'zero-copy-federation'],
  ['Data Cloud Query API', 'dc-query-api'],
  ['Data 360 Query API', 'dc-query-api'],
  ['ingestion api', 'dc-ingestion-api-streaming'],
  ['data stream', 'dc-crm-stream-batch'],
  ['activation', 'dc-activation-mce'],
  ['SCAPI', 'b2c-scapi'],
  ['OCAPI', 'b2c-ocapi'],
  ['SFTP', 'sftp-file-drop'],
  ['OData', 'salesforce-connect'],
  ['Kafka', 'kafka'],
  ['webhook', 'webhook'],
  ['OOBO', 'order-on-behalf'],
  ['synchronized', 'mc-connect-sds'],
])('"%s" finds the mechanism %s first', (text, id) => {
  expect(searchMechanisms(text)[0]?.id).toBe(id);
});

test.each<[string, CanonicalEntity]>([
  ['customer', 'customer'],
  ['contact', 'customer'],
  ['orders', 'order'],
  ['ticket', 'case'],
  ['opportunities', 'opportunity'],
  ['membership', 'loyalty-member'],
  ['loyalty', 'loyalty-member'],
  ['basket', 'cart'],
  ['cert', 'certification'],
])('"%s" finds the entity %s first', (text, canonical) => {
  expect(searchEntities(text)[0]?.canonical).toBe(canonical);
});

describe('ranking', () => {
  test('an exact name comes before whole words, those before beginnings, those before insides', () => {
    const kinds = searchSystemKinds('service').map((row) => row.kind);
    expect(kinds[0]).toBe('service');
    expect(kinds.indexOf('field-service')).toBeLessThan(kinds.indexOf('industries-fsc'));
  });

  test('nothing typed lists everything in order; only signs, or nonsense, finds nothing', () => {
    for (const text of ['', '   ']) {
      expect(searchSystemKinds(text)).toEqual(SYSTEM_KIND_ROWS);
      expect(searchMechanisms(text)).toEqual(MECHANISMS);
      expect(searchEntities(text)).toEqual(ENTITY_ROWS);
    }
    for (const text of ['/', '???', 'zzzzqqq', '__proto__']) expect(searchSystemKinds(text)).toEqual([]);
  });

  test('any text is answered without a row twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const found of [searchSystemKinds(text), searchMechanisms(text), searchEntities(text)]) {
          expect(new Set<unknown>(found).size).toBe(found.length);
        }
      }),
    );
  });
});

describe('names', () => {
  test('every row is found first by its own name, by its present one and by its short one', () => {
    for (const { kind } of SYSTEM_KIND_ROWS) {
      for (const name of [displayName(kind), currentName(kind), shortName(kind)]) {
        if (name !== null) expect(searchSystemKinds(name)[0]?.kind, name).toBe(kind);
      }
    }
  });

  test('the familiar name leads, the present one stands in brackets', () => {
    expect(fullName('data-cloud')).toBe('Data Cloud (Data 360)');
    expect(fullName('sales')).toBe('Sales Cloud (Agentforce Sales)');
    expect(fullName('snowflake')).toBe('Snowflake');
  });

  test('short names differ and fit a tile', () => {
    const names = SYSTEM_KIND_ROWS.map((row) => shortName(row.kind));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.length, name).toBeLessThanOrEqual(15);
  });
});
