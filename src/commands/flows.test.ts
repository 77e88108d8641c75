import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { applyPatch, isEmptyPatch } from '../model/patch.ts';
import { sketch } from '../testing/sketch.ts';
import type { Command } from './command.ts';
import { acceptSuggestedSlo, connect, reverseFlow, roundUpToSla, suggestedSloMs } from './flows.ts';
import { editLayout } from './layout.ts';

const run = (command: Command, on: Design) => applyPatch(on, command.run(on));
const design = sketch(`
  system sales kind sales "Sales Cloud"
  system dc kind data-cloud "Data Cloud"
  sales:Contact is Customer
  dc:UnifiedIndividual__dlm is Customer
  sales:Order is Order`);

describe('a new flow', () => {
  test('asks for nothing: it proposes what both ends hold and leaves the mechanism open', () => {
    const flow = run(connect('sales', 'dc'), design).flows.get('sales-to-dc');
    expect(flow).toMatchObject({
      name: 'Sales Cloud to Data Cloud',
      source: 'sales',
      target: 'dc',
      entityIds: ['Customer'],
      mechanism: null,
      direction: 'one-way',
      intent: 'replicate',
      purposes: [],
      sloMs: null,
      errorHandling: null,
      order: 0,
    });
  });

  test('a second one between the same systems has a name and an id of its own', () => {
    const twice = run(connect('sales', 'dc'), run(connect('sales', 'dc'), design));
    expect([...twice.flows.values()].map(({ id, name }) => [id, name])).toEqual([
      ['sales-to-dc', 'Sales Cloud to Data Cloud'],
      ['sales-to-dc-2', 'Sales Cloud to Data Cloud 2'],
    ]);
  });

  test('may run from a system to itself, but not to one that is gone', () => {
    expect(run(connect('dc', 'dc'), design).flows.get('dc-to-dc')?.entityIds).toEqual([]);
    expect(isEmptyPatch(connect('sales', 'gone').run(design))).toBe(true);
  });
});

test('turning a flow round turns its route, its pins, its label and the name it was given', () => {
  const drawn = run(
    editLayout('Bend', 'flow:sales-to-dc', {
      waypoints: [
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ],
      sourcePin: { side: 'right', offset: 0.5 },
      label: { t: 0.25, dx: 3, dy: 4 },
    }),
    run(connect('sales', 'dc'), design),
  );
  const after = run(reverseFlow('sales-to-dc'), drawn);
  expect(after.flows.get('sales-to-dc')).toMatchObject({
    source: 'dc',
    target: 'sales',
    name: 'Data Cloud to Sales Cloud',
  });
  expect(after.layout.get('flow:sales-to-dc')).toMatchObject({
    waypoints: [
      { x: 2, y: 2 },
      { x: 1, y: 1 },
    ],
    sourcePin: null,
    targetPin: { side: 'right', offset: 0.5 },
    label: { t: 0.75, dx: 3, dy: 4 },
  });
  expect(run(reverseFlow('sales-to-dc'), after)).toEqual(drawn);
});

describe('the suggested SLA', () => {
  const MINUTE = 60_000;
  test.each([
    [0, 1000],
    [500, 1000],
    [1000, 1000],
    [1001, MINUTE],
    [5 * MINUTE, 15 * MINUTE],
    [60 * MINUTE, 60 * MINUTE],
    [18 * 60 * MINUTE, 24 * 60 * MINUTE],
    [25 * 60 * MINUTE, 48 * 60 * MINUTE],
  ])('for a p95 of %d ms is %d ms', (p95, sla) => expect(roundUpToSla(p95)).toBe(sla));

  test.each([
    ['by cdc', MINUTE],
    ['by cdc every 30 min', 60 * MINUTE],
    ['by cdc measured 800 ms', 1000],
    ['', null],
  ])('of a flow "%s" is %s', (words, sla) => {
    const [flow] = sketch(`sales -> erp-sap carries Order ${words}`).flows.values();
    expect(flow && suggestedSloMs(flow)).toBe(sla);
  });

  test('is accepted in one click, and never over an answer', () => {
    const open = sketch('f1: sales -> erp-sap by cdc');
    const after = run(acceptSuggestedSlo('f1'), open);
    expect(after.flows.get('f1')?.sloMs).toBe(MINUTE);
    expect(isEmptyPatch(acceptSuggestedSlo('f1').run(after))).toBe(true);
  });
});
