import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/commands/command.ts';
import type { Design } from '../../../src/model/design.ts';
import { applyPatch, invertPatch } from '../../../src/model/patch.ts';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { lintAll } from '../../../src/rules/lint.ts';
import { hugeDesign } from '../../../src/testing/huge-design.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { topologyOf } from '../../../src/topology/topology-of.ts';
import { keptRows } from './kept-rows.ts';
import { clearCommand, commitCommand, deleteRowsCommand, editorOf } from './ownership-edits.ts';
import { NAME, type OwnershipRow, ownershipRows, RECORD, systemColumnId } from './ownership-rows.ts';
import { placeOfSubject } from './place-of-subject.ts';
import { strokeCommand, strokeOfKey, whyNothing } from './strokes.ts';

const design = sketch(`
  Customer of sales { attributeGroups: [{ id: base, name: Base, owner: sales }, { id: club, name: Club, owner: null }] }
  sales:Contact is Customer sor
  mc:Subscriber is Customer replica
  entity Order
  shop:Order is Order sor
  erp:VBAK is Order sor
  sales -> mc carries Customer by cdc`);

function rowsOf(of: Design, open: readonly string[] = ['Customer']): readonly OwnershipRow[] {
  const topology = topologyOf(of);
  const { findings } = lintAll(topology, ALL_RULES, { today: '2026-11-22' });
  return ownershipRows({ topology, findings, open: new Set(open) });
}

const rows = rowsOf(design);
function row(id: string): OwnershipRow {
  const found = rows.find((one) => one.id === id);
  if (!found) throw new Error(`No row ${id}.`);
  return found;
}

function run(command: Command, on = design): Design {
  const patch = command.run(on);
  const after = applyPatch(on, patch);
  expect(applyPatch(after, invertPatch(patch))).toEqual(on);
  return after;
}

function commit(id: string, columnId: string, entry: Parameters<typeof commitCommand>[2]): Design {
  const command = commitCommand(row(id), columnId, entry, design);
  if (!command.ok) throw new Error(command.error);
  return run(command.value);
}

describe('rows of the matrix', () => {
  test('are the entities, with the groups of those that are unfolded', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      'entity:Customer',
      'group:Customer/base',
      'group:Customer/club',
      'entity:Order',
    ]);
    expect(rowsOf(design, []).map(({ id }) => id)).toEqual(['entity:Customer', 'entity:Order']);
  });

  test('say who is the record, who claims it too, and who has nobody', () => {
    expect(row('entity:Order')).toMatchObject({ owners: ['shop', 'erp'], hasNoRecord: false });
    expect(row('entity:Order').cells.get('erp')).toMatchObject({ texts: ['system of record'], isContested: true });
    expect(row('entity:Order').writers).toEqual(['erp', 'shop']);
    expect(row('group:Customer/club')).toMatchObject({ owners: [], hasNoRecord: true });
    expect(row('group:Customer/base').cells.get('sales')?.texts).toEqual(['owner']);
  });

  test('carry the findings of their cells; those of a group stand at the record while it is folded', () => {
    expect(
      row('entity:Order')
        .findings.get(RECORD)
        ?.map(({ ruleId }) => ruleId),
    ).toContain('ownership/multiple-systems-of-record');
    expect(row('group:Customer/club').findings.get(RECORD)?.[0]?.ruleId).toBe('ownership/no-system-of-record');
    const [folded] = rowsOf(design, []);
    expect(folded?.findings.get(RECORD)?.[0]?.ruleId).toBe('ownership/no-system-of-record');
  });

  test('stay the same objects where nothing about them changes', () => {
    const findings = lintAll(topologyOf(design), ALL_RULES, { today: '2026-11-22' }).findings;
    const shown = (of: Design) => ownershipRows({ topology: topologyOf(of), findings, open: new Set(['Customer']) });
    const before = shown(design);
    const after = keptRows(before, shown(run(strokeCommand([row('entity:Order')], ['erp'], 'replica'))));
    expect(after.map((one, at) => one === before[at])).toEqual([true, true, true, false]);
    expect(keptRows(before, shown(design))).toBe(before);
  });

  test('of a huge design are one an entity', () => {
    const huge = hugeDesign(200);
    expect(rowsOf(huge, [])).toHaveLength(huge.entities.size);
  });
});

describe('strokes', () => {
  test.each([
    ['s', 'sor'],
    ['R', 'replica'],
    ['v', 'virtual'],
    ['d', 'derived'],
    ['e', 'engagement'],
    ['o', 'group'],
    ['w', 'writes'],
    ['l', 'reads'],
    ['x', undefined],
  ])('%s is %s', (key, stroke) => {
    expect(strokeOfKey(key)).toBe(stroke);
  });

  test('on several cells are one step', () => {
    const after = run(strokeCommand([row('entity:Customer'), row('entity:Order')], ['erp', 'shop'], 'replica'));
    const at = [...after.placements.values()].map(({ entityId, systemId, role }) => `${entityId} ${systemId} ${role}`);
    expect(at).toEqual(expect.arrayContaining(['Customer erp replica', 'Customer shop replica', 'Order shop replica']));
  });

  test('in the row of a group set its owner, take it away, and nothing else', () => {
    const club = [row('group:Customer/club')];
    const owner = (of: Design) => of.entities.get('Customer')?.attributeGroups?.[1]?.owner;
    expect(owner(run(strokeCommand(club, ['mc'], 'sor')))).toBe('mc');
    expect(owner(run(strokeCommand([row('group:Customer/base')], ['sales'], 'clear')))).toBeNull();
    expect(run(strokeCommand(club, ['mc'], 'virtual'))).toEqual(design);
    expect(whyNothing(design, club, ['mc'], 'virtual')).toContain('S or O');
  });
});

describe('entries', () => {
  test.each<[string, string, Parameters<typeof commitCommand>[2], object]>([
    ['entity:Customer', NAME, { text: ' Client ' }, { name: 'Client' }],
    ['entity:Customer', RECORD, { chosen: ['mc'] }, { systemOfRecord: 'mc' }],
    ['entity:Customer', 'conflict', { chosen: ['merge'] }, { conflictPolicy: 'merge' }],
    ['entity:Customer', 'conflict', { text: 'the last write wins' }, { conflictPolicy: 'last-write-wins' }],
    ['entity:Customer', 'paths', { chosen: ['mc', 'shop'] }, { updatePaths: ['mc', 'shop'] }],
    ['entity:Customer', 'consistency', { chosen: ['strong'] }, { consistency: 'strong' }],
    ['entity:Customer', 'decision', { chosen: ['event'] }, { syncDecision: 'event' }],
    ['entity:Customer', systemColumnId('mc'), { chosen: ['sor'] }, { systemOfRecord: 'mc' }],
    ['group:Customer/club', NAME, { text: 'Loyalty' }, { attributeGroups: [{ name: 'Base' }, { name: 'Loyalty' }] }],
    ['group:Customer/club', RECORD, { chosen: ['mc'] }, { attributeGroups: [{}, { owner: 'mc' }] }],
    ['group:Customer/club', 'conflict', { chosen: ['merge'] }, { attributeGroups: [{}, { conflictPolicy: 'merge' }] }],
  ])('%s, %s', (id, columnId, entry, expected) => {
    expect(commit(id, columnId, entry).entities.get('Customer')).toMatchObject(expected);
  });

  test('that cannot be are refused with a sentence, and groups have no decision of their own', () => {
    expect(commitCommand(row('entity:Customer'), 'conflict', { text: 'maybe' }, design)).toMatchObject({ ok: false });
    expect(commitCommand(row('entity:Customer'), systemColumnId('mc'), { text: 'maybe' }, design)).toMatchObject({
      ok: false,
    });
    expect(editorOf(row('group:Customer/club'), 'decision', design)).toBeNull();
    expect(editorOf(row('group:Customer/club'), systemColumnId('mc'), design)).toMatchObject({ kind: 'choice' });
  });

  test('of the menu in a contested cell settles the claim, though the cell says record already', () => {
    expect(editorOf(row('entity:Order'), systemColumnId('erp'), design)).toMatchObject({ chosen: null });
    expect(editorOf(row('entity:Customer'), systemColumnId('mc'), design)).toMatchObject({ chosen: 'replica' });
  });

  test('cleared cells are one step, and names stay', () => {
    const after = run(clearCommand([row('entity:Customer')], [NAME, RECORD, systemColumnId('mc')], design));
    expect(after.entities.get('Customer')).toMatchObject({ name: 'Customer', systemOfRecord: null });
    expect([...after.placements.values()].some(({ systemId }) => systemId === 'mc')).toBe(false);
  });

  test('deleted rows take their groups along, or only the groups', () => {
    expect(run(deleteRowsCommand([row('entity:Customer'), row('group:Customer/base')])).entities.has('Customer')).toBe(
      false,
    );
    const left = run(deleteRowsCommand([row('group:Customer/base'), row('group:Customer/club')]));
    expect(left.entities.get('Customer')?.attributeGroups).toEqual([]);
  });
});

test.each([
  ['entity:Customer', 'systemOfRecord', { rowId: 'entity:Customer', columnId: RECORD }],
  ['entity:Customer', 'attributeGroups[1].owner', { rowId: 'group:Customer/club', columnId: RECORD }],
  ['entity:Customer', 'updatePaths', { rowId: 'entity:Customer', columnId: 'paths' }],
  ['placement:mc.Subscriber', null, { rowId: 'entity:Customer', columnId: 'system:mc' }],
])('%s %s has its cell', (subject, field, cell) => {
  expect(placeOfSubject(design, subject, field)?.cell).toEqual(cell);
});

test('what the matrix does not show has none', () => {
  expect(placeOfSubject(design, 'placement:mc.Subscriber', 'keys')).toBeNull();
  expect(placeOfSubject(design, 'flow:sales-mc', null)).toBeNull();
});
