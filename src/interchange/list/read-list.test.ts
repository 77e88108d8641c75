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
    ['Shop -> MuleSoft -> SAP: Order (REST, 2 s)', 'Flow Shop → MuleSoft → SAP: Order, REST call, SLA 2 s'],
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
  test('keeps the header for the rows that nobody could read', () => {
    const text = 'From,To\nA,B\nC,';
    expect(leftOver(text, readList(text, emptyDesign))).toBe('From,To\nC,');
  });
});

test('a text too long is refused before it is read', () => {
  expect(readList('x'.repeat(LONGEST_LIST + 1), emptyDesign).refused).toContain('500,001');
  expect(readList('A\n'.repeat(6000), emptyDesign).refused).toContain('6,001');
});
