import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { loadCases } from '../testing/cases.ts';
import { sketch } from '../testing/sketch.ts';
import { breaksOf, identityThread } from '../topology/identity-thread.ts';
import type { IdentityThread } from '../topology/thread.ts';
import { topologyOf } from '../topology/topology-of.ts';
import {
  jointText,
  stationFaultText,
  stationName,
  threadSummary,
  translationFaultText,
  translationText,
} from './thread-text.ts';

const cases = loadCases().filter(({ group }) => group === 'base');

function threadOf(design: Design, entityId: string): IdentityThread {
  const topology = topologyOf(design);
  const entity = topology.entityById(entityId);
  if (!entity) throw new Error(`No entity ${entityId}.`);
  return identityThread(topology, entity);
}

function caseThread(prefix: string, entityId: string): IdentityThread {
  const found = cases.find(({ name }) => name.startsWith(prefix));
  if (!found) throw new Error(`No case ${prefix}.`);
  return threadOf(found.design, entityId);
}

const line = (thread: IdentityThread) =>
  thread.stations.map(
    (station) => `${stationName(station)}: ${station.identifiers.join(' > ')} (${jointText(station, thread)})`,
  );
const flows = (thread: IdentityThread) =>
  thread.translations.map((one) => `${one.from.system.id} > ${one.to.system.id}: ${translationText(one)}`);
const faults = (thread: IdentityThread) =>
  [
    ...thread.stations.map((station) => stationFaultText(station, thread)),
    ...thread.translations.map((one) => translationFaultText(one, thread)),
  ].filter((text) => text !== null);

describe('the identity thread', () => {
  test('C01: as found, every place knows the person by an id of its own', () => {
    const thread = caseThread('c01', 'person');
    expect({ line: line(thread), flows: flows(thread), faults: faults(thread) }).toMatchInlineSnapshot(`
      {
        "faults": [
          "Nothing ties Marketing Cloud Engagement All Subscribers to the records before it: person has no shared key.",
          "Nothing ties B2C Commerce Profile to the records before it: person has no shared key.",
          "Nothing ties Learning management system Learner to the records before it: person has no shared key.",
          "Nothing ties Membership / club system Member to the records before it: person has no shared key.",
          "Nothing ties Mobile app Device to the records before it: person has no shared key.",
          "Nothing ties Travel / booking system Traveller to the records before it: person has no shared key.",
          "person has no shared key that f-club-mc could match on.",
          "person has no shared key that f-crm-mc could match on.",
        ],
        "flows": [
          "club > mc: Member Id finds nothing in Marketing Cloud Engagement",
          "crm > mc: Contact Id finds nothing in Marketing Cloud Engagement",
          "shop > lake: AWS data lake keeps no record of it",
        ],
        "line": [
          "Sales Cloud Contact: Contact Id (starts here)",
          "Marketing Cloud Engagement All Subscribers: email > Subscriber Key (breaks)",
          "B2C Commerce Profile: Profile Id (breaks)",
          "Learning management system Learner: Learner Id (breaks)",
          "Membership / club system Member: Member Id (breaks)",
          "Mobile app Device: Device Id (breaks)",
          "Travel / booking system Traveller: Traveller Id (breaks)",
        ],
      }
    `);
    expect(breaksOf(thread).map(({ subject }) => subject)).toEqual(['entity:person']);
  });

  test('C02: one key from the record to the unified profile', () => {
    const thread = caseThread('c02', 'person');
    expect({ line: line(thread), flows: flows(thread) }).toMatchInlineSnapshot(`
      {
        "flows": [
          "crm > dc: Global_Customer_Id__c; email to Contact Point Email, phone to Contact Point Phone, gid to Party Identification, qualified CRM",
          "shop > dc: c_globalCustomerId; email to Contact Point Email, customer no to Party Identification, qualified SFCC",
          "lms > dc: global_customer_id; email to Contact Point Email, certification id to Party Identification, qualified LMS",
          "club > dc: global_customer_id; email to Contact Point Email, member no to Party Identification, qualified CLUB",
          "app > dc: global_customer_id; app login to Party Identification, device id to Device Application, qualified APP",
          "travel > dc: global_customer_id; email to Contact Point Email, qualified TRV",
          "mc > dc: Subscriber Key; Subscriber Key to Party Identification, email to Contact Point Email, qualified MCE",
          "snow > dc: dim_customer Id; gid to Party Identification, qualified SNOW",
          "dc > mc: Unified Individual Id goes back to the Subscriber Key it came with",
          "dc > crm: Unified Individual Id becomes Global_Customer_Id__c",
        ],
        "line": [
          "Sales Cloud Contact: Contact Id > Global_Customer_Id__c (starts here)",
          "Marketing Cloud Engagement All Subscribers: Subscriber Key (Global_Customer_Id)",
          "B2C Commerce Profile: Profile Id > c_globalCustomerId (Global_Customer_Id)",
          "Learning management system Learner: Learner Id > global_customer_id (Global_Customer_Id)",
          "Membership / club system Member: Member Id > global_customer_id (Global_Customer_Id)",
          "Mobile app AppUser: AppUser Id > global_customer_id (Global_Customer_Id)",
          "Travel / booking system Traveller: Traveller Id > global_customer_id (Global_Customer_Id)",
          "Snowflake dim_customer: gid (by identifiers)",
          "Data Cloud Individual: Individual Id (mapped)",
          "Data Cloud UnifiedIndividual: Unified Individual Id (resolved by ruleset)",
        ],
      }
    `);
    expect(faults(thread)).toEqual([]);
    expect(threadSummary(thread)).toContain('It holds from end to end.');
  });

  test('C02: what is no person ends in its object of Data Cloud', () => {
    expect(line(caseThread('c02', 'order'))).toMatchInlineSnapshot(`
      [
        "B2C Commerce Order: Order Id (starts here)",
        "Data Cloud SalesOrder: Sales Order Id (mapped)",
      ]
    `);
  });

  test('C04: one org needs no shared key, and gets its own id back', () => {
    const thread = caseThread('c04', 'person');
    expect({ line: line(thread), flows: flows(thread) }).toMatchInlineSnapshot(`
      {
        "flows": [
          "sales > dc: Contact Id; email to Contact Point Email, phone to Contact Point Phone, contact id to Party Identification, qualified CRM",
          "dc > sales: Unified Individual Id goes back to the Contact Id it came with",
          "dc > sales: Unified Individual Id goes back to the Contact Id it came with",
        ],
        "line": [
          "Sales Cloud Contact: Contact Id (starts here)",
          "Data Cloud Individual: Individual Id (mapped)",
          "Data Cloud UnifiedIndividual: Unified Individual Id (resolved by ruleset)",
        ],
      }
    `);
    expect(breaksOf(thread)).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    [
      'a place without a field for the key',
      'sales:Contact is Customer sor key gcid\nshop:Profile is Customer replica\nsales -> shop carries Customer by rest-request-reply',
      'placement:shop.Profile',
      'has no field for gcid',
    ],
    [
      'a Subscriber Key of another origin',
      'sales:Contact is Customer sor key gcid\nmc:Subscriber is Customer replica key gcid { subscriberKeySource: email }',
      'placement:mc.Subscriber',
      'is not gcid',
    ],
    [
      'a Subscriber Key nobody maps',
      'sales:Contact is Customer sor key gcid\nmc:Subscriber is Customer replica key gcid { subscriberKeySource: global-id }\ndc:UnifiedIndividual__dlm is Customer\nsales -> dc carries Customer by dc-crm-stream-batch\ndc -> mc carries Customer by dc-activation-mce\nruleset r1 { entityIds: [Customer] }',
      'placement:mc.Subscriber',
      'Subscriber Key',
    ],
    [
      'a profile nobody feeds',
      'sales:Contact is Customer sor\ndc:ssot__Individual__dlm is Customer',
      'placement:dc.ssot__Individual__dlm',
      'No flow brings Customer',
    ],
    [
      'profiles nobody resolves',
      'sales:Contact is Customer sor\nsales -> dc carries Customer by dc-crm-stream-batch',
      'entity:Customer',
      'No ruleset',
    ],
    [
      'a feed that maps nothing',
      'sales:Contact is Customer sor\nsales -> dc carries Customer by dc-crm-stream-batch\nruleset r1 { entityIds: [Customer] }',
      'flow:sales-dc',
      'Nothing that identifies people',
    ],
  ])('breaks at %s', (_name, text, subject, part) => {
    const thread = threadOf(sketch(`Customer of sales\n${text}`), 'Customer');
    expect(breaksOf(thread).map((fault) => fault.subject)).toContain(subject);
    expect(faults(thread).join(' ')).toContain(part);
    expect(threadSummary(thread)).not.toContain('end to end');
  });

  test('frays where the values of the key change on their way', () => {
    const thread = threadOf(
      sketch(`
        Customer of sales
        sales:Contact is Customer sor key gcid
        erp:KNA1 is Customer replica key gcid length 10`),
      'Customer',
    );
    expect(breaksOf(thread)).toEqual([]);
    expect(faults(thread)).toEqual([expect.stringContaining('another type, case rule or length in')]);
  });

  test('is nothing where nothing is stored', () => {
    const thread = threadOf(sketch('entity Customer'), 'Customer');
    expect(thread.stations).toEqual([]);
    expect(threadSummary(thread)).toContain('stored nowhere');
  });

  test('does not break in one org, nor where nobody wants the records joined', () => {
    const text = 'sales:Contact is Customer sor\nmc:Subscriber is Customer replica';
    const apart = threadOf(sketch(`Customer of sales { syncDecision: do-not-sync }\n${text}`), 'Customer');
    expect([breaksOf(apart), apart.stations.map(({ joint }) => joint)]).toEqual([[], ['start', 'apart']]);
    const near = threadOf(
      sketch('Customer of sales\nsales:Contact is Customer sor\nservice:Account is Customer'),
      'Customer',
    );
    expect(near.stations.map(({ joint }) => joint)).toEqual(['start', 'same-org']);
  });

  test('of every case has a place for each placement, and breaks only where a rule or the design says so', () => {
    for (const { name, design } of loadCases()) {
      const topology = topologyOf(design);
      for (const entity of topology.entities) {
        const thread = identityThread(topology, entity);
        expect(new Set(thread.stations.map(({ id }) => id)).size, name).toBe(thread.stations.length);
        expect(stationIdentifiersAreNamed(thread), name).toBe(true);
        expect(threadSummary(thread)).not.toContain('undefined');
      }
    }
  });
});

function stationIdentifiersAreNamed({ stations }: IdentityThread): boolean {
  return stations.every(({ identifiers }) => identifiers.length > 0 && identifiers.every((text) => text.trim() !== ''));
}
