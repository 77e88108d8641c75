/** The deployment plan keeps to section 6 of the format: order, circles, gates, loads, overrides. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { randomlyDeployed } from '../testing/deployed-design.ts';
import { shuffledDesign } from '../testing/shuffled-design.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { deploymentGraphOf, hardEdgesFrom } from '../topology/deployment-graph.ts';
import { documentsOf } from './all-deliverables.ts';
import { cellTexts } from './cell-text.ts';
import { tablesOf } from './csv-tables.ts';
import { markdownOf } from './markdown-document.ts';
import { sourceOf } from './source.ts';
import { deploymentPlanOf } from './wave-rows.ts';

function planOf(design: Design) {
  return deploymentPlanOf(buildTopology(design));
}

/** Rows of a table of the plan, each cell as its texts. */
function rowsIn(design: Design, tableId: string): readonly (readonly string[])[] {
  const [document] = documentsOf(sourceOf(design, '2026-11-21'), ['deployment-plan']);
  const table = document && tablesOf(document).find(({ id }) => id === tableId);
  if (!table) throw new Error(`There is no table ${tableId}.`);
  return table.rows.map(({ cells }) =>
    cells.map((cell, at) => {
      const column = table.columns[at];
      const texts = column ? cellTexts(cell, column) : [];
      return [...texts, ...(cell.mark ? [`(${cell.mark})`] : [])].join(' | ');
    }),
  );
}

function textOf(design: Design): string {
  return markdownOf(documentsOf(sourceOf(design, '2026-11-21'), ['deployment-plan']));
}

const DELIVERED = `
  Account of sales
  Contact of sales { parentEntityId: Account }
  sales:Account is Account records 100
  sales:Contact is Contact key gcid records 100
  sap:KNA1 is Account
  sap:KNVK is Contact key gcid
  f1: sales -> sap carries Account, Contact by mulesoft-connector for operational-sync { initialLoad: "bulk" }`;

describe('waves', () => {
  test('respect every hard edge that no cut gave up, and are as early as they can be', () => {
    fc.assert(
      fc.property(randomlyDeployed, (mixed) => {
        const design = { ...mixed, waveOverrides: new Map() };
        const topology = buildTopology(design);
        const graph = deploymentGraphOf(topology);
        const { waves, cuts, isComplete } = deploymentPlanOf(topology);
        expect(waves.unplaced).toEqual([]);
        if (!isComplete) return;
        const given = new Set(cuts.map(({ soft }) => `${soft.from.id} ${soft.to.id}`));
        for (const item of graph.items) {
          const needs = hardEdgesFrom(graph, item).filter(({ from, to }) => !given.has(`${from.id} ${to.id}`));
          const last = Math.max(0, ...needs.map(({ to }) => waves.waveOf.get(to) ?? Number.NaN));
          expect(waves.waveOf.get(item)).toBe(last + 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('list each item once for each org it has work in', () => {
    fc.assert(
      fc.property(randomlyDeployed, (design) => {
        const { rows, graph } = planOf(design);
        const places = graph.items.flatMap(({ id, orgs }) =>
          orgs.length > 0 ? orgs.map(({ org }) => `${id}@${org.id}`) : `${id}@`,
        );
        expect(rows.map(({ item, org }) => `${item.id}@${org?.org.id ?? ''}`).sort()).toEqual(places.sort());
        const numbers = rows.map(({ wave }) => wave ?? Infinity);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });

  test('go from keys to models to flows, parents first, each by org', () => {
    expect(rowsIn(sketch(DELIVERED), 'waves').map((cells) => cells.slice(0, 5).join(', '))).toEqual([
      '1, SAP ERP, keys, gcid in SAP ERP KNVK, ',
      '1, SAP ERP, model, SAP ERP KNA1, ',
      '1, Sales Cloud, keys, Gcid__c in Sales Cloud Contact, ',
      '1, Sales Cloud, model, Sales Cloud Account, ',
      '2, SAP ERP, model, SAP ERP KNVK, ',
      '2, Sales Cloud, model, Sales Cloud Contact, ',
      '3, SAP ERP, integration, f1, receives in SAP ERP',
      '3, Sales Cloud, integration, f1, sends from Sales Cloud',
    ]);
  });
});

describe('circles', () => {
  const CIRCLE = sketch(`
    Account of sales { parentEntityId: Contact }
    Contact of sales { parentEntityId: Account }
    sales:Account is Account
    sales:Contact is Contact`);

  test('are told edge by edge, with the field to leave empty and when to fill it', () => {
    const text = textOf(CIRCLE);
    expect(text).toContain('1. Sales Cloud Account waits for Sales Cloud Contact: a child looks up to its parent.');
    expect(text).toContain('2. Sales Cloud Contact waits for Sales Cloud Account: a child looks up to its parent.');
    expect(text).toMatch(
      /Suggested cut: deploy Sales Cloud (Account|Contact) in wave 1 with its look-up to Sales Cloud (Account|Contact) left empty, and fill it in a follow-up step in wave 2\./,
    );
    expect(rowsIn(CIRCLE, 'waves').map(([wave]) => wave)).toEqual(['1 | (proposed)', '2 | (proposed)']);
  });

  test('an item that waits for itself is filled one wave later', () => {
    const own = sketch('Account of sales { parentEntityId: Account }\nsales:Account is Account');
    expect(textOf(own)).toContain('waits for itself');
    expect(planOf(own).cuts).toMatchObject([{ wave: 1, followUpWave: 2 }]);
  });

  test('of flows that all wait for each other end in a plan all the same', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `f${at}`);
    const lines = ids.map((id) => `${id}: sales -> sap { dependsOnFlowIds: [${ids.join(', ')}] }`);
    const { waves, isComplete } = planOf(sketch(lines.join('\n')));
    expect([waves.unplaced, isComplete]).toEqual([[], false]);
  });
});

test('the order of records changes neither circles nor cuts', () => {
  fc.assert(
    fc.property(randomlyDeployed, fc.nat(), (design, seed) => {
      expect(textOf(shuffledDesign(design, seed))).toBe(textOf(design));
    }),
    { numRuns: 15 },
  );
});

describe('gates', () => {
  test('a source of which nobody knows how it can be read holds up its flows', () => {
    const rows = rowsIn(sketch(`${DELIVERED}\nf2: sap -> sales carries Account by mulesoft-connector`), 'gates');
    expect(rows).toContainEqual([
      'SAP ERP can deliver',
      'no | (waiting)',
      'Nobody knows yet how data can be taken out of SAP ERP.',
      'f2',
    ]);
  });

  test('identity waits for its policy and a test, activation for consent and tests of its feeds', () => {
    const rows = rowsIn(
      sketch(`
        Customer of sales
        sales:Contact is Customer
        dc:Individual is Customer
        f1: sales -> dc carries Customer by dc-crm-stream-nrt for identity-ingest
        ruleset r1 { entityIds: [Customer] }
        segment s1 { entityIds: [Customer], name: Buyers }`),
      'gates',
    );
    expect(rows.map(([gate, passed, , items]) => [gate, passed, items])).toEqual([
      ['Consent has a record', 'no | (waiting)', 'Buyers'],
      ['Identity policy is complete', 'no | (waiting)', 'ruleset r1'],
      ['Its feeds are tested', 'no | (waiting)', 'Buyers'],
      ['Ruleset r1 is tested', 'no | (waiting)', 'ruleset r1'],
    ]);
  });
});

describe('loads', () => {
  test('parents go before children', () => {
    expect(rowsIn(sketch(DELIVERED), 'loads').map(([wave, , step]) => [wave, step])).toEqual([
      ['3', 'Load Account into SAP ERP (bulk).'],
      ['3', 'Load Contact into SAP ERP (bulk).'],
    ]);
  });

  test('a key that came late is made sound before anything matches on it', () => {
    const design = sketch(`
      Customer of sales
      key gcid of Customer minted by sales after-model
      sales:Contact is Customer key gcid records 500
      sap:KNA1 is Customer key gcid
      f1: sales -> sap carries Customer by mulesoft-connector`);
    const steps = rowsIn(design, 'loads').map(([wave, , step]) => `${wave} ${step}`);
    expect(steps.map((step) => step.split(/[ :]/)[1])).toEqual(['Dedupe', 'Backfill', 'Validate', 'Enforce']);
    expect(steps[0]).toContain('(missing)');
    const flow = planOf(design).rows.find(({ item }) => item.id === 'flow:f1');
    expect(Number(steps[3]?.[0])).toBeLessThan(flow?.wave ?? 0);
  });
});

test('an override that comes before what the item needs is marked, one that comes later is not', () => {
  const base = sketch(DELIVERED);
  const moved = (wave: number): Design => ({
    ...base,
    waveOverrides: new Map([['flow:f1', { id: 'flow:f1', wave, order: 0 }]]),
  });
  expect(rowsIn(moved(9), 'overrides')).toEqual([['f1', '3', '9']]);
  expect(rowsIn(moved(1), 'overrides')).toEqual([['f1', '3', '1 | (too-early)']]);
  expect(rowsIn(moved(1), 'waves').filter(([wave]) => wave === '1 | (too-early)')).toHaveLength(2);
});
