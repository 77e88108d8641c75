import { expect, test } from 'vitest';
import type { Command } from '../../../src/commands/command.ts';
import type { Design } from '../../../src/model/design.ts';
import { applyPatch } from '../../../src/model/patch.ts';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { lintAll } from '../../../src/rules/lint.ts';
import { hugeDesign } from '../../../src/testing/huge-design.ts';
import { topologyOf } from '../../../src/topology/topology-of.ts';
import { commitCommand } from './key-edits.ts';
import { type KeysRow, keysRows, keysRowsReader } from './key-rows.ts';

function readOf(design: Design): Parameters<typeof keysRows> {
  const topology = topologyOf(design);
  return [topology, lintAll(topology, ALL_RULES, { today: '2026-11-22' }).findings];
}

function rowAt(rows: readonly KeysRow[], id: string): KeysRow {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`No row ${id}.`);
  return row;
}

test('after each edit a reader that goes on says what a new one says', () => {
  const read = keysRowsReader();
  let design = hugeDesign(20);
  let rows = read(...readOf(design));
  expect(rows.length).toBeGreaterThan(40);
  for (const [index, columnId, entry] of [
    [0, 'unique', { chosen: ['false'] }],
    [3, 'object', { text: 'Renamed__c' }],
    [7, 'key', { text: 'Other_Key' }],
    [9, 'decided', { chosen: ['after-model'] }],
    [12, 'records', { text: '12k' }],
  ] as const) {
    const row = rows[index];
    const command = row && commitCommand(row, columnId, entry, design);
    if (!command?.ok) throw new Error(`Nothing to edit in row ${index}.`);
    design = run(design, command.value);
    rows = read(...readOf(design));
    expect(rows).toEqual(keysRows(...readOf(design)));
  }
});

test('rows that an edit did not touch stay the same objects', () => {
  const read = keysRowsReader();
  const design = hugeDesign(20);
  const [topology, findings] = readOf(design);
  const before = read(topology, findings);
  const edited = before[3];
  const command = edited && commitCommand(edited, 'object', { text: 'Renamed__c' }, design);
  if (!command?.ok) throw new Error('Nothing to edit.');
  const after = read(topologyOf(run(design, command.value)), findings);
  expect(rowAt(after, edited?.id ?? '').cells.get('object')?.text).toBe('Renamed__c');
  const touched = before.filter((row) => rowAt(after, row.id) !== row);
  expect(touched.map(({ placementId }) => placementId)).toEqual(
    before.filter(({ placementId }) => placementId === edited?.placementId).map(({ placementId }) => placementId),
  );
});

function run(design: Design, command: Command): Design {
  return applyPatch(design, command.run(design));
}
