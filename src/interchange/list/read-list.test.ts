import { describe, expect, test } from 'vitest';
import { emptyDesign } from '../../model/design.ts';
import { applyPatch, invertPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { importPlan } from '../plan/import-plan.ts';
import { LONGEST_LIST, leftOver, readList } from './read-list.ts';

const KNOWN = sketch(`
  Customer of sales
  sales:Contact is Customer
  mc:Subscriber is Customer
  sales -> mc carries Customer by cdc`);

function made(text: string, design = emptyDesign): readonly (string | null)[] {
  return readList(text, design).lines.map(({ makes }) => makes);
}

function imported(text: string, design = emptyDesign) {
  const command = importPlan('Paste a list', (current) => readList(text, current).plan);
  const patch = command.run(design);
  return { patch, after: applyPatch(design, patch) };
}

describe('a line with an arrow', () => {
  test.each([
    ['Commerce -> Service: Order (platform events, 5 s)', 'Flow Commerce → Service: Order, Platform event, SLA 5 s'],
    ['Commerce → Service: Order, Return', 'Flow Commerce → Service: Order, Return'],
    ['Commerce => Service', 'Flow Commerce → Service'],
    ['Commerce --> Service: Order | 40k/day', 'Flow Commerce → Service: Order, 40k/day'],
    ['Service <- Commerce: Order', 'Flow Commerce → Service: Order'],
    ['Sales <-> Service: Account', 'Flow Sales ↔ Service: Account'],
    ['Sales -> Service (two-way)', 'Flow Sales ↔ Service'],
    ['* Commerce to Service: Order', 'Flow Commerce → Service: Order'],
    ['2. Commerce sends Order and Return to OMS', 'Flow Commerce → OMS: Order, Return'],
    ['Shop -> MuleSoft -> SAP: Order (REST, 2 s)', 'Flows Shop → MuleSoft → SAP: Order, REST call, SLA 2 s'],
    ['A -> B: Order (nightly, SFTP, 20 KB, owner CRM)', 'Flow A → B: Order, File drop, every 24 h, 20 KB, owner CRM'],
    ['A -> B (zero copy, cached)', 'Flow A → B: Zero copy, cached'],
    ['A -> B: Order, platform events, 5 s', 'Flow A → B: Order, Platform event, SLA 5 s'],
    ['A -> B (REST 800 ms)', 'Flow A → B: REST call, SLA 800 ms'],
    ['A -> B (15 min ≤ 30 min)', 'Flow A → B: SLA 30 min'],
  ])('%s', (line, makes) => {
    expect(made(line)).toEqual([makes]);
  });

  test('what nobody can read is kept in the name of the flow', () => {
    const { after } = imported('A -> B: Order (REST, ask Karin)');
    expect([...after.flows.values()]).toMatchObject([{ name: 'A to B (ask Karin)', mechanism: 'rest-request-reply' }]);
  });

  test('what it carries stands at both ends', () => {
    const { after } = imported('Commerce -> Service: Order (platform events, 5 s, 40k/day)');
    const [flow] = after.flows.values();
    expect(flow).toMatchObject({
      mechanism: 'platform-events',
      sloMs: 5000,
      eventsPerDay: 40_000,
      direction: 'one-way',
    });
    expect([...after.placements.values()].map(({ object }) => object)).toEqual(['Order', 'Order']);
    expect([...after.systems.values()].map(({ kind }) => kind)).toEqual(['commerce-b2c', 'service']);
    expect(after.layout.size).toBe(2);
  });
});

describe('as people write in workshops', () => {
  test.each([
    [
      'Commerce sends orders to Service via platform events (5s)',
      'Flow Commerce → Service: Order, Platform event, SLA 5 s',
    ],
    [
      '- Sales Cloud => Marketing: Contact, Lead / nightly batch',
      'Flow Sales Cloud → Marketing: Contact, Lead, ETL batch, every 24 h',
    ],
    ['• Commerce Cloud pushes orders to OMS in real time', 'Flow Commerce Cloud → OMS: Order, real time'],
    ['Service reads orders from OMS (REST, 2 sec).', 'Flow OMS → Service: Order, REST call, SLA 2 s'],
    ['Case data flows from Service Cloud to Data Cloud every 15 minutes.', /^Flow Service .+: Case, every 15 min$/],
    ['ERP → Salesforce: accounts & orders (MuleSoft, hourly).', /Account, Order, MuleSoft flow, every 1 h$/],
    ['SAP --> Commerce (products, prices; nightly via SFTP)', /Commerce: Product, Price, File drop, every 24 h$/],
    ['orders: Commerce -> OMS', 'Flow Commerce → OMS: Order'],
    ['Customer (Sales Cloud -> Data Cloud, 15 min)', 'Flow Sales Cloud → Data Cloud: Customer, SLA 15 min'],
    ['Commerce -> OMS, SAP and Data Cloud: Order', 'Flows Commerce → OMS, SAP, Data Cloud: Order'],
    ['Commerce -> Salesforce OMS: Order', 'Flow Commerce → Salesforce OMS: Order'],
    ['Sales Cloud -(CDC)-> Data Cloud', 'Flow Sales Cloud → Data Cloud: CDC'],
    ['Sales Cloud -- leads --> Data Cloud', 'Flow Sales Cloud → Data Cloud: Lead'],
    ['Sales Cloud ➡️ Data Cloud', 'Flow Sales Cloud → Data Cloud'],
    ['Sales Cloud à Data Cloud', 'Flow Sales Cloud → Data Cloud'],
    ['Sales Cloud > Data Cloud: leads', 'Flow Sales Cloud → Data Cloud: Lead'],
    ['**Commerce** - > `OMS`: ~5k orders/day', 'Flow Commerce → OMS: Order, 5,000/day'],
    ['Commerce -> OMS: Order - 40.000 per day @ 5s', 'Flow Commerce → OMS: Order, SLA 5 s, 40k/day'],
    ['Sales.Contact -> MC:Subscriber (MC Connect)', 'Flow Sales → MC: Contact, MC Connect sync'],
    ['Data Cloud -> Snowflake zero copy', 'Flow Data Cloud → Snowflake: Zero copy'],
    ['A -> B <- C', 'Flows A → B ← C'],
    ['sap -> oms: products', 'Flow SAP → OMS: Product'],
    ['Sales Cloud syncs contacts with SFMC', 'Flow Sales Cloud ↔ SFMC: Contact'],
    ['SAP is the master for Customer and Product', 'Entities Customer, Product, system of record SAP'],
    ['Order - owned by OMS', 'Entity Order, system of record OMS'],
    ['We use Snowflake, Kafka.', 'System Snowflake, System Kafka (Apache Kafka / Confluent)'],
    ['Service Cloud has cases', 'System Service Cloud holds Case'],
    ['EMEA org: Sales, Service', 'System Sales (Sales Cloud), System Service (Service Cloud)'],
  ])('%s', (line, makes) => {
    expect(made(line)).toEqual([typeof makes === 'string' ? makes : expect.stringMatching(makes)]);
  });

  test('bullets below a system with a colon are about it, and an arrow goes on from the line above', () => {
    expect(made('Commerce:\n- Order\n- sends returns to OMS\n\nSAP -> OMS\n  -> Snowflake')).toEqual([
      'System Commerce (B2C Commerce)',
      'Commerce holds Order',
      'Flow Commerce → OMS: Return',
      'Flow SAP → OMS',
      'Flow SAP → Snowflake',
    ]);
  });

  test.each([
    ['SAP - Commerce: Product', /Which way does it flow\? Write “SAP -> Commerce”/],
    ['Contact -> Subscriber', /“Contact” is an entity, and a flow joins systems/],
    ['Contact center -> Service', /both mean Service Cloud/],
    ['Commerce -> ???', /system on both sides/],
    ['TODO: ask Karin about consent', /reads like a remark/],
    ['Which system owns consent?', /reads like a remark/],
    ['Team: Anna, Bob', /Neither a system called “Team”/],
    ['Orders go from Commerce to OMS and from there to SAP', /reads like a sentence/],
    ['SAP (old) -> Commerce', /belongs at the end of the line/],
    ['Commerce | OMS | Order', /Systems and entities in one line/],
  ])('says why not, and what to write: %s', (line, why) => {
    expect(readList(line, emptyDesign).lines).toMatchObject([{ makes: null, remark: expect.stringMatching(why) }]);
  });

  test('says what a name of another kind is taken for', () => {
    const { lines } = readList('Sales -> Snowflake: Contact\nCRM -> Kafka: Customer', emptyDesign);
    expect(lines.map(({ remark }) => remark)).toEqual([
      null,
      '“CRM” is taken for Sales. “Customer” is taken for Contact.',
    ]);
  });

  test('names what the catalogue does not know when it first comes', () => {
    const { lines } = readList('Evergage -> SFMC: tips\nEvergage -> Sales: tips', emptyDesign);
    expect(lines.map(({ remark }) => remark)).toEqual([
      'Not in the catalogue, so your own: system “Evergage”, entity “Tips”.',
      null,
    ]);
  });
});

describe('other lines', () => {
  test.each([
    ['Snowflake', ['System Snowflake']],
    ['System: Till (POS, owner Retail)', ['System Till (Point of sale)']],
    ['Entity: Customer (record SAP)', ['Entity Customer, system of record SAP']],
    ['Entities:\n- Order\n- Loyalty points', ['Entity Order', 'Entity Loyalty points']],
    ['Commerce: Order, Product', ['System Commerce (B2C Commerce) holds Order, Product']],
    [
      'Service\n  Case\n  -> Agentforce: Case',
      ['System Service (Service Cloud)', 'Service holds Case', 'Flow Service → Agentforce: Case'],
    ],
    ['# remark\n\n// another\n%% and one more', []],
  ])('%s', (text, makes) => {
    expect(made(text)).toEqual(makes);
  });

  test.each([
    'We should talk to the legal team about consent before go-live.',
    '-> nothing',
    'Commerce -> Commerce: Order',
    `${'long '.repeat(30)} -> B`,
  ])('not understood, and left where it is: %s', (line) => {
    const text = `Commerce -> Service\n${line}\nSnowflake`;
    const reading = readList(text, emptyDesign);
    expect(reading.lines.find(({ makes }) => makes === null)).toMatchObject({ line: 2, remark: expect.any(String) });
    expect(leftOver(text, reading)).toBe(line);
  });
});

describe('what is there already', () => {
  test.each(['Sales', 'sales cloud', 'Agentforce Sales', 'CRM'])('%s is the one Sales Cloud of the design', (name) => {
    const { after } = imported(`${name} -> Snowflake: Contact`, KNOWN);
    expect(after.systems.size).toBe(KNOWN.systems.size + 1);
    expect(after.entities.size).toBe(KNOWN.entities.size);
  });

  test('a slip of the finger in a long word is no new system; another number is', () => {
    const { after } = imported('Loyalty engine 1\nLoyalty engnie 1 -> SAP\nLoyalty engine 2 -> SAP');
    expect([...after.systems.values()].map(({ name }) => name)).toEqual([
      'Loyalty engine 1',
      'SAP',
      'Loyalty engine 2',
    ]);
  });

  test('one step back gives the design as it was', () => {
    const { patch, after } = imported(
      'Sales -> Snowflake: Contact, Order (nightly)\nEntity: Case (record Service)',
      KNOWN,
    );
    expect(after).not.toEqual(KNOWN);
    expect(applyPatch(after, invertPatch(patch))).toEqual(KNOWN);
  });
});

describe('a table', () => {
  test('of flows, with quotes and a comma in a cell', () => {
    const text = 'From,To,Entities,Mechanism,SLA,Volume\nCommerce,Service,"Order, Return",platform events,5 s,40k/day';
    expect(made(text)).toEqual(['Flow Commerce → Service: Order, Return, Platform event, SLA 5 s, 40k/day']);
  });
  test('of systems, from a spreadsheet', () => {
    expect(made('Name\tKind\tOwner\nTill\tPOS\tRetail')).toEqual(['System Till (Point of sale)']);
  });
  test('of entities, with semicolons', () => {
    const { after } = imported('Entity;System of record;System\nOrder;OMS;Commerce, OMS');
    const record = [...after.entities.values()][0]?.systemOfRecord;
    expect(after.systems.get(record ?? '')?.name).toBe('OMS');
    expect(after.placements.size).toBe(2);
  });
  test('as Excel writes it in Europe, with a quote that nobody closed', () => {
    const text = '\uFEFFsep=;\r\nFrom;To;What\r\nCommerce;OMS;"Order\r\nOMS;;Order\r\n';
    const { lines } = readList(text, emptyDesign);
    expect(lines).toMatchObject([
      { line: 3, makes: 'Flow Commerce → OMS: Order', remark: expect.stringContaining('never closed') },
      { line: 4, makes: null },
    ]);
    expect(leftOver(text, readList(text, emptyDesign))).toBe('From;To;What\nOMS;;Order');
  });
  test('as Markdown writes it', () => {
    expect(made('| From | To | What |\n|:---|---|---|\n| Commerce | OMS | Order |')).toEqual([
      'Flow Commerce → OMS: Order',
    ]);
  });
  test('keeps the header for the rows that nobody could read', () => {
    const text = 'From,To\nA,B\nC,';
    expect(leftOver(text, readList(text, emptyDesign))).toBe('From,To\nC,');
  });
});

test('a text too long is refused before it is read', () => {
  expect(readList('x'.repeat(LONGEST_LIST + 1), emptyDesign).refused).toContain('500,001');
  expect(readList('A\n'.repeat(6000), emptyDesign).refused).toContain('6,001');
});
