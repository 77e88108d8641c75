import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getAt } from '../../../src/commands/field-path.ts';
import { applyPatch } from '../../../src/model/patch.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { cellText, choicesOf } from './field-entry.ts';
import { FLOW_FIELDS } from './flow-fields.ts';
import { pasteCommand } from './paste-command.ts';
import { type PastePlan, planPaste } from './paste-plan.ts';

const design = sketch(`
  system crm kind sales "Sales Cloud"
  system dc kind data-cloud "Data Cloud"
  system erp kind erp-sap "SAP"
  crm:Contact is Customer
  dc:Individual is Customer
  up: crm -> dc "Customers up" carries Customer by cdc slo 30 min
  back: dc -> crm "Customers back" carries Customer
  orders: erp -> crm "Orders" { owner: Shop }
  returns: erp -> crm "Returns"`);

const target = { design, rowIds: [...design.flows.keys()], columnIds: ['sloMs', 'owner'] };
const pasted = (text: string, on = target) =>
  planPaste(
    text.split('\n').map((row) => row.split('\t')),
    on,
  );
const told = ({ changes }: PastePlan) =>
  changes.map(({ flowId, field, before, after }) => [flowId, field.id, before, after]);
const done = (plan: PastePlan) => applyPatch(design, pasteCommand(plan).run(design));

describe('with headings', () => {
  test('rows find their flow by source and target, cells by the titles of the map or the inspector', () => {
    const plan = pasted('From\tTarget\tSLA\tEvents per day\nSales Cloud\tdata cloud\t1 h\t40k/day');
    expect(told(plan)).toEqual([
      ['up', 'sloMs', '30 min', '1 h'],
      ['up', 'eventsPerDay', '', '40k/day'],
    ]);
    expect(done(plan).flows.get('up')).toMatchObject({ sloMs: 3_600_000, eventsPerDay: 40_000 });
  });

  test('by id, what would have told the flow otherwise is a change', () => {
    expect(told(pasted('id\tFlow\nback\tCustomers home'))).toEqual([
      ['back', 'name', 'Customers back', 'Customers home'],
    ]);
  });

  test('two flows between the same systems need their names', () => {
    const plan = pasted('Source\tTarget\tOwner\nSAP\tSales Cloud\tERP team');
    expect(plan.changes).toEqual([]);
    expect(plan.problems).toMatchObject([{ line: 2, column: null, reason: expect.stringContaining('2 flows') }]);
    expect(told(pasted('Flow\tOwner\nReturns\tERP team'))).toEqual([['returns', 'owner', '', 'ERP team']]);
  });

  test('a row between systems that no flow joins becomes one, with what else it says', () => {
    const plan = pasted('Source\tTarget\tSLA\nData Cloud\tSAP\t2 h');
    expect(plan.additions).toMatchObject([{ source: 'dc', target: 'erp', title: 'Data Cloud to SAP' }]);
    expect(done(plan).flows.get('dc-to-erp')).toMatchObject({ source: 'dc', target: 'erp', sloMs: 7_200_000 });
  });

  test('what cannot be read is named by row and column and left out; the rest goes in', () => {
    const plan = pasted('Flow\tSLA\tOwner\tColour\nOrders\tsoon\tERP team\tblue\nOrders\t1 h\t\t');
    expect(plan.problems).toMatchObject([{ line: 2, column: 'SLA', text: 'soon' }]);
    expect(plan.unknownHeadings).toEqual(['Colour']);
    // An empty cell clears nothing.
    expect(done(plan).flows.get('orders')).toMatchObject({ owner: 'ERP team', sloMs: 3_600_000 });
  });
});

describe('without headings', () => {
  test('texts go in from the chosen cell on', () => {
    expect(told(pasted('1 h\tRevOps\n\tData team'))).toEqual([
      ['up', 'sloMs', '30 min', '1 h'],
      ['up', 'owner', '', 'RevOps'],
      ['back', 'owner', '', 'Data team'],
    ]);
  });

  test('a row beyond the last that says from where to where is a flow; one that does not is left out', () => {
    const plan = planPaste(
      [
        ['SAP', 'Data Cloud'],
        ['SAP', ''],
      ],
      { design, rowIds: [], columnIds: ['source', 'target'] },
    );
    expect(plan.additions).toHaveLength(1);
    expect(plan.problems).toMatchObject([{ line: 2 }]);
  });
});

test('what the table copies changes nothing when it is pasted again', () => {
  const rows = [...design.flows.values()].map((flow) => [
    flow.id,
    ...FLOW_FIELDS.map(({ spec, id }) => cellText(spec, getAt(flow, id), choicesOf(spec, design))),
  ]);
  const plan = planPaste([['id', ...FLOW_FIELDS.map(({ id }) => id)], ...rows], target);
  expect({ changes: told(plan), additions: plan.additions, problems: plan.problems }).toEqual({
    changes: [],
    additions: [],
    problems: [],
  });
});

test('whatever is pasted, it is planned, and what is planned can be done', () => {
  const cell = fc.oneof(
    fc.constantFrom('Source', 'Target', 'id', 'SLA', 'SAP', 'Sales Cloud', 'up', '1 h', 'yes', ''),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
      const plan = planPaste(rows, target);
      expect(done(plan).flows.size).toBe(design.flows.size + plan.additions.length);
    }),
    { numRuns: 150 },
  );
});
