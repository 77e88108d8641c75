import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { lintAll } from '../../../src/rules/lint.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { buildTopology } from '../../../src/topology/build-topology.ts';
import { findingRows } from './finding-rows.ts';
import { type PanelState, panelState } from './panel-state.ts';

const design = sketch(`
  system sales kind sales "Sales Cloud"
  system erp kind erp-sap "SAP"
  entity Order
  entity Invoice
  sales:Order is Order replica
  erp:SalesOrder is Order replica
  sales:Invoice__c is Invoice replica
  erp:Bill is Invoice replica
  waiver w1 { ruleId: "keys/no-shared-key", subject: "entity:Invoice", reason: "Only read", approvedBy: Dana }`);
const result = lintAll(buildTopology(design), ALL_RULES, { today: '2026-11-22' });

function rowsWith(state: Partial<PanelState> = {}, more: Partial<typeof result> = {}) {
  return findingRows({ toDos: [], ...result, ...more }, design, { ...panelState.getInitialState(), ...state });
}

describe('the to-dos of a draft', () => {
  const drawn = sketch('sales -> mc carries Order by cdc\nsales -> shop carries Order by cdc');
  const { findings } = lintAll(buildTopology(drawn), ALL_RULES, { today: '2026-11-22' });
  const toDos = findings.filter(({ ruleId }) => ruleId === 'latency/slo-missing');
  const none = { findings: [], toDos, waived: [], crashes: [] };

  test('are questions with a count, folded', () => {
    const rows = findingRows(none, drawn, panelState.getInitialState());
    expect(rows.map((row) => row.type)).toEqual(['to-do-group', 'question']);
    expect(rows[1]).toMatchObject({ title: 'How fast must each flow be?', count: 2, isOpen: false });
  });

  test('unfold to the elements the question is open for', () => {
    const state = { ...panelState.getInitialState(), openQuestions: new Set(['latency/slo-missing']) };
    const rows = findingRows(none, drawn, state).filter((row) => row.type === 'finding');
    expect(rows).toHaveLength(2);
    expect(rows.every(({ isToDo }) => isToDo)).toBe(true);
  });

  test('go with the filter, and all together when their heading is folded', () => {
    const initial = panelState.getInitialState();
    expect(findingRows(none, drawn, { ...initial, query: 'rule:keys' })).toEqual([]);
    expect(findingRows(none, drawn, { ...initial, areToDosOpen: false })).toHaveLength(1);
  });
});

describe('the list of findings', () => {
  test('gravest first, by rule, several of one rule under a heading and alone without', () => {
    const rows = rowsWith();
    const head = rows.find((row) => row.type === 'group');
    expect(head).toMatchObject({ title: 'No system of record for a shared entity', count: 2, worst: 'error' });
    const findings = rows.flatMap((row) => (row.type === 'finding' ? row.finding : []));
    expect(findings.length).toBe(result.findings.length);
    expect(rows.find((row) => row.type === 'finding' && row.title === 'Order')).toBeDefined();
  });

  test('by element, each under its name', () => {
    const titles = rowsWith({ grouping: 'element' }).flatMap((row) => (row.type === 'group' ? row.title : []));
    expect(titles).toContain('Order');
    expect(titles).toContain('Invoice');
    expect(titles).toEqual([...new Set(titles)]);
  });

  test('a folded group keeps its heading and count', () => {
    const open = rowsWith();
    const head = open.find((row) => row.type === 'group');
    const closed = rowsWith({ closed: new Set([head?.key ?? '']) });
    expect(closed.length).toBe(open.length - 2);
    expect(closed.find((row) => row.key === head?.key)).toMatchObject({ count: 2, isOpen: false });
  });

  test('waived findings come after the others, once asked for', () => {
    expect(rowsWith().at(-1)).toMatchObject({ type: 'waived-group', count: 1, isOpen: false });
    expect(rowsWith({ isWaivedOpen: true }).at(-1)).toMatchObject({
      type: 'waived',
      waived: { waiver: { reason: 'Only read', approvedBy: 'Dana' } },
    });
  });

  test('a rule that failed is the last row, whatever is filtered', () => {
    const crashes = [{ ruleId: 'keys/no-shared-key', error: new Error('boom') }];
    const state = { query: 'nothing says this', hidden: new Set(['error' as const]) };
    expect(rowsWith(state, { crashes })).toEqual([
      { type: 'crash', key: 'crash keys/no-shared-key', ruleId: 'keys/no-shared-key', error: crashes[0]?.error },
    ]);
  });

  test('a severity that is switched off is not shown', () => {
    const shown = rowsWith({ hidden: new Set(['error']) }).flatMap((row) =>
      row.type === 'finding' ? row.finding : [],
    );
    expect(shown.some(({ severity }) => severity === 'error')).toBe(false);
    expect(shown.length).toBe(result.findings.filter(({ severity }) => severity !== 'error').length);
  });

  test('keys are used once, or rows would change places', () => {
    const keys = rowsWith({ isWaivedOpen: true }).map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('words find elements by name', () => {
    const shown = rowsWith({ query: 'invoice' }).flatMap((row) => (row.type === 'finding' ? row.finding.subject : []));
    expect(shown).toContain('entity:Invoice');
    expect(shown).not.toContain('entity:Order');
  });
});
