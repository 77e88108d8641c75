import { expect, test } from 'vitest';
import type { Command } from '../../../src/commands/command.ts';
import type { Design } from '../../../src/model/design.ts';
import { applyPatch, isEmptyPatch } from '../../../src/model/patch.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { readFlowEnds, suggestFlowEnds } from './add-flow.ts';
import { choicesOf, readEntry } from './field-entry.ts';
import { clearCells, fillDown } from './flow-edits.ts';
import { FIELD_BY_ID } from './flow-fields.ts';
import { createFlowRows, flowNames } from './flow-rows.ts';
import { withLikelyFirst } from './likely-options.ts';

const design = sketch(`
  system crm kind sales "Sales Cloud"
  system svc kind service "Service Cloud"
  system dc kind data-cloud "Data Cloud"
  crm:Contact is Customer
  crm:Order is Order
  a: crm -> dc "First" carries Customer, Order by cdc slo 30 min { errorHandling: { retry: true } }
  b: crm -> dc "Second"
  c: dc -> svc "Third" slo 5 s`);
const run = (command: Command, on: Design = design) => applyPatch(on, command.run(on));

test('filling down gives the others what the first holds, whatever kind of answer it is, as one command', () => {
  const filled = run(
    fillDown(design, { rowIds: ['a', 'b', 'c'], columnIds: ['sloMs', 'entityIds', 'errorHandling.retry'] }),
  );
  for (const id of ['b', 'c'])
    expect(filled.flows.get(id)).toMatchObject({
      sloMs: 1_800_000,
      entityIds: ['Customer', 'Order'],
      errorHandling: { retry: true },
    });
  expect(filled.flows.get('a')).toBe(design.flows.get('a'));
});

test('clearing leaves what a flow cannot be without', () => {
  const cleared = run(
    clearCells({ rowIds: ['a'], columnIds: ['source', 'sloMs', 'entityIds', 'errorHandling.retry'] }),
  );
  expect(cleared.flows.get('a')).toMatchObject({ source: 'crm', sloMs: null, entityIds: [], errorHandling: null });
  expect(isEmptyPatch(clearCells({ rowIds: ['a'], columnIds: ['source'] }).run(design))).toBe(true);
});

test.each([
  ['sloMs', '15 min', 900_000],
  ['mechanism', 'platform events', 'platform-events'],
  ['entityIds', 'order; Customer', ['Order', 'Customer']],
  ['errorHandling.retry', 'yes', true],
  ['errorHandling.retry', '5 times', '5 times'],
  ['partialIdentity', 'No', false],
  ['source', 'data cloud', 'dc'],
  ['owner', '  ', null],
])('%s reads "%s" as the inspector does', (id, text, value) => {
  const spec = FIELD_BY_ID.get(id)?.spec;
  expect(spec && readEntry(spec, { text }, choicesOf(spec, design))).toEqual({ ok: true, value });
});

test.each([
  ['sloMs', 'soon', 'is not a time'],
  ['mechanism', 'pigeon', 'no choice "pigeon"'],
  ['entityIds', 'Order, Ordre', 'nothing called "Ordre"'],
  ['source', '', 'cannot be empty'],
])('%s says why it cannot be "%s"', (id, text, reason) => {
  const spec = FIELD_BY_ID.get(id)?.spec;
  const read = spec && readEntry(spec, { text }, choicesOf(spec, design));
  expect(read).toMatchObject({ ok: false, error: expect.stringContaining(reason) });
});

test.each([
  ['Sales Cloud -> Data Cloud', { ok: true, value: { source: 'crm', target: 'dc' } }],
  ['sal>dat', { ok: true, value: { source: 'crm', target: 'dc' } }],
  ['sales → service', { ok: true, value: { source: 'crm', target: 'svc' } }],
  ['cloud -> data', { ok: false, error: expect.stringContaining('Sales Cloud or Service Cloud or Data Cloud') }],
  ['sales -> mars', { ok: false, error: 'No system is called "mars".' }],
  ['sales', { ok: false, error: expect.stringContaining('arrow') }],
])('"%s" as a new flow', (text, result) => {
  expect(readFlowEnds(design, text)).toEqual(result);
});

test('the list offers a source, and after the arrow a target', () => {
  expect(suggestFlowEnds(design, 'serv').map(({ value }) => value)).toEqual(['Service Cloud -> ']);
  expect(suggestFlowEnds(design, 'Service Cloud -> da').map(({ value }) => value)).toEqual([
    'Service Cloud -> Data Cloud',
  ]);
});

test('an edit makes one row anew and leaves the others as they are', () => {
  const rowsOf = createFlowRows();
  const names = flowNames(design, 'draft');
  const before = rowsOf(design.flows, names, new Map());
  const edited = run(clearCells({ rowIds: ['a'], columnIds: ['sloMs'] }));
  const after = rowsOf(edited.flows, names, new Map());
  expect(after.map((row, at) => row === before[at])).toEqual([false, true, true]);
});

test('a cell offers first what suits its own flow: mechanisms for its two ends, entities that its source keeps', () => {
  const offered = (id: string, flowId: string) => {
    const field = FIELD_BY_ID.get(id);
    const choices = field ? choicesOf(field.spec, design) : null;
    return withLikelyFirst(choices, id, flowId, design) ?? [];
  };
  const [first] = offered('mechanism', 'b');
  expect(first).toMatchObject({ value: 'dc-crm-stream-nrt', group: 'From Sales Cloud to Data Cloud', isLikely: true });
  expect(offered('mechanism', 'c')[0]?.value).not.toBe(first?.value);
  const values = offered('mechanism', 'b').map(({ value }) => value);
  expect(new Set(values).size).toBe(values.length);
  expect(offered('entityIds', 'a').filter(({ isLikely }) => isLikely)).toHaveLength(2);
  expect(offered('entityIds', 'c').some(({ isLikely }) => isLikely)).toBe(false);
});

test('a p95 that nobody measured says whether anybody published it', () => {
  const planned = sketch(`
    in: sales -> dc by dc-crm-stream-nrt
    out: sales -> mc by rest-request-reply
    known: sales -> dc by dc-crm-stream-nrt measured 2 min`);
  const field = FIELD_BY_ID.get('measuredP95Ms');
  const rows = createFlowRows()(planned.flows, flowNames(planned, 'draft'), new Map());
  expect(rows.map((row) => field && row.cell(field))).toEqual([
    { text: '15 min', note: 'published', isFixed: true },
    { text: '1.5 s', note: 'estimate', isFixed: true },
    { text: '2 min' },
  ]);
});
