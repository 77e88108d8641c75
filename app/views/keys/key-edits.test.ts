import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/commands/command.ts';
import type { Design } from '../../../src/model/design.ts';
import { applyPatch, invertPatch, isEmptyPatch } from '../../../src/model/patch.ts';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { lintAll } from '../../../src/rules/lint.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { topologyOf } from '../../../src/topology/topology-of.ts';
import { bulkCommand, commitCommand, editorOf, fillDownCommand } from './key-edits.ts';
import { type KeysRow, keptKeyRows, keysRows } from './key-rows.ts';
import { planKeysPaste } from './paste-plan.ts';

const design = sketch(`
  Customer of sales
  sales:Contact is Customer sor key gcid records 500k
  mc:Subscriber is Customer replica key gcid not-unique
  shop:Profile is Customer replica`);

function rowsOf(of: Design): readonly KeysRow[] {
  const topology = topologyOf(of);
  return keysRows(topology, lintAll(topology, ALL_RULES, { today: '2026-11-22' }).findings);
}
const rows = rowsOf(design);
const at = (place: string): KeysRow => {
  const found = rows.find(({ placementId }) => placementId === place);
  if (!found) throw new Error(`No row of ${place}.`);
  return found;
};

function run(command: Command): Design {
  const patch = command.run(design);
  const after = applyPatch(design, patch);
  expect(applyPatch(after, invertPatch(patch))).toEqual(design);
  return after;
}

function commit(place: string, columnId: string, entry: Parameters<typeof commitCommand>[2]): Design {
  const command = commitCommand(at(place), columnId, entry, design);
  if (!command.ok) throw new Error(command.error);
  return run(command.value);
}
const keysAt = (of: Design, place: string) => of.placements.get(place)?.keys;

describe('rows of the inventory', () => {
  test('are the fields that carry a key, and the places that lack it', () => {
    expect(rows.map(({ placementId, hasField }) => [placementId, hasField])).toEqual([
      ['shop.Profile', false],
      ['mc.Subscriber', true],
      ['sales.Contact', true],
    ]);
    expect(at('shop.Profile').findings.get('field')?.[0]?.ruleId).toBe('keys/placement-missing-key');
  });

  test('stay the same objects where nothing about them changes', () => {
    const findings = lintAll(topologyOf(design), ALL_RULES, { today: '2026-11-22' }).findings;
    const shown = (of: Design) => keysRows(topologyOf(of), findings);
    const before = shown(design);
    const after = keptKeyRows(before, shown(commit('mc.Subscriber', 'length', { text: '40' })));
    expect(after.map((row, index) => row === before[index])).toEqual([true, false, true]);
  });
});

describe('an entry', () => {
  test.each<[string, string, Parameters<typeof commitCommand>[2], object]>([
    ['mc.Subscriber', 'unique', { chosen: ['true'] }, { unique: true }],
    ['mc.Subscriber', 'unique', { text: 'yes' }, { unique: true }],
    ['mc.Subscriber', 'case-sensitive', { chosen: ['true'] }, { caseSensitive: true }],
    ['mc.Subscriber', 'length', { text: '80' }, { length: 80 }],
    ['mc.Subscriber', 'type', { chosen: ['email'] }, { type: 'email' }],
    ['mc.Subscriber', 'field', { text: 'Key__c' }, { field: 'Key__c' }],
    ['mc.Subscriber', 'native', { chosen: [] }, { native: null }],
    ['shop.Profile', 'field', { text: 'c_gcid' }, { field: 'c_gcid', sharedKeyId: 'gcid', unique: true, type: 'text' }],
  ])('in %s, %s', (place, columnId, entry, expected) => {
    expect(keysAt(commit(place, columnId, entry), place)?.[0]).toMatchObject(expected);
  });

  test('of the key and of the place goes to its own record', () => {
    expect(commit('mc.Subscriber', 'minted-by', { chosen: ['shop'] }).sharedKeys.get('gcid')?.mintedBy).toBe('shop');
    const planned = commit('mc.Subscriber', 'decided', { text: 'after model' });
    expect(planned.sharedKeys.get('gcid')?.decidedPhase).toBe('after-model');
    expect(commit('mc.Subscriber', 'records', { text: '1.2M' }).placements.get('mc.Subscriber')?.existingRecords).toBe(
      1_200_000,
    );
  });

  test('that cannot be is refused with a sentence; where nothing can be entered there is no editor', () => {
    expect(commitCommand(at('mc.Subscriber'), 'length', { text: 'long' }, design)).toMatchObject({ ok: false });
    expect(commitCommand(at('shop.Profile'), 'unique', { chosen: ['true'] }, design)).toMatchObject({
      ok: false,
      error: expect.stringContaining('has no field for gcid yet'),
    });
    expect(editorOf(at('shop.Profile'), 'unique', design)).toBeNull();
    expect(editorOf(at('sales.Contact'), 'system', design)).toBeNull();
    expect(editorOf(at('shop.Profile'), 'field', design)).toMatchObject({ suggestions: [{ value: 'c_gcid' }] });
  });
});

describe('many at once are one step', () => {
  test('one value in all rows that can take it', () => {
    const { command, refused } = bulkCommand(rows, ['length'], { text: '18' }, design);
    const after = run(command);
    expect([keysAt(after, 'mc.Subscriber')?.[0]?.length, keysAt(after, 'sales.Contact')?.[0]?.length]).toEqual([
      18, 18,
    ]);
    expect(refused).toBe(1);
  });

  test('the first row in the others', () => {
    const { command } = fillDownCommand(
      [at('sales.Contact'), at('mc.Subscriber')],
      ['unique', 'external-id', 'records'],
      design,
    );
    const after = run(command);
    expect(keysAt(after, 'mc.Subscriber')?.[0]).toMatchObject({ unique: true, externalId: true });
    expect(after.placements.get('mc.Subscriber')?.existingRecords).toBe(500_000);
  });
});

describe('a block from a spreadsheet', () => {
  const columns = ['type', 'length', 'unique'].map((id) => ({ id, title: id }));
  const pasted = (texts: readonly (readonly string[])[], at: readonly KeysRow[]) =>
    planKeysPaste(texts, { rows: at, columns }, design);

  test('goes in from the chosen cell on, as one step that undoes whole', () => {
    const plan = pasted(
      [
        ['text', '20'],
        ['number', '18'],
      ],
      [at('mc.Subscriber'), at('sales.Contact')],
    );
    const after = run(plan.command);
    expect(keysAt(after, 'mc.Subscriber')?.[0]).toMatchObject({ type: 'text', length: 20 });
    expect(keysAt(after, 'sales.Contact')?.[0]).toMatchObject({ type: 'number', length: 18 });
  });

  test('is told cell by cell before: what changes, what stays, and what cannot be', () => {
    const { changes, problems, sameCount } = pasted(
      [
        ['', 'long', 'yes', 'too wide'],
        ['Text', '18', '', ''],
        ['x', '', '', ''],
      ],
      [at('mc.Subscriber'), at('shop.Profile')],
    );
    expect(changes).toMatchObject([{ attribute: 'unique', becomes: 'Yes' }]);
    expect(sameCount).toBe(0);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [1, 'length'],
      [1, null],
      [2, 'type'],
      [2, 'length'],
      [3, null],
    ]);
  });

  test('whatever is pasted, it is planned, and nothing planned is nothing done', () => {
    const cell = fc.oneof(fc.constantFrom('text', '18', 'yes', 'no', '', '__proto__', 'toString'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), (texts) => {
        const plan = pasted(texts, rows);
        expect(isEmptyPatch(plan.command.run(design)) || plan.changes.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
