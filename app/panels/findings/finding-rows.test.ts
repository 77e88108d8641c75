import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/model/design.ts';
import { GUIDE_STEPS } from '../../../src/readiness/guide-steps.ts';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { lintAll } from '../../../src/rules/lint.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { buildTopology } from '../../../src/topology/build-topology.ts';
import { standsOn } from '../../store/findings-scope.ts';
import { createFacts } from './finding-facts.ts';
import { findingRows, type Row } from './finding-rows.ts';
import { type PanelState, panelState } from './panel-state.ts';
import { type Found, type Looking, shownFindings } from './shown-findings.ts';

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

interface Look extends Partial<PanelState>, Partial<Pick<Looking, 'isInScope' | 'before' | 'isOnlyNew'>> {
  readonly current?: string;
}

function rowsOf(found: Found, of: Design, look: Look = {}): readonly Row[] {
  const state = { ...panelState.getInitialState(), ...look };
  const nothing = { isInScope: null, before: null, isOnlyNew: false };
  const shown = shownFindings(found, { factsOf: createFacts(of), ...nothing, ...state });
  return findingRows(shown, of, state, look.current ?? null);
}

function rowsWith(look: Look = {}, more: Partial<typeof result> = {}): readonly Row[] {
  return rowsOf({ toDos: [], ...result, ...more }, design, look);
}

function findingsIn(rows: readonly Row[]): readonly Finding[] {
  return rows.flatMap((row) => (row.type === 'finding' ? row.finding : []));
}

describe('the to-dos of a draft', () => {
  const drawn = sketch('sales -> mc carries Order by cdc\nsales -> shop carries Order by cdc');
  const { findings } = lintAll(buildTopology(drawn), ALL_RULES, { today: '2026-11-22' });
  const toDos = findings.filter(({ ruleId }) => ruleId === 'latency/slo-missing');
  const none = { findings: [], toDos, waived: [], crashes: [] };

  test('are questions with a count, folded', () => {
    const rows = rowsOf(none, drawn);
    expect(rows.map((row) => row.type)).toEqual(['to-do-group', 'question']);
    expect(rows[1]).toMatchObject({ title: 'How fast must each flow be?', count: 2, isOpen: false });
  });

  test('unfold to the elements the question is open for', () => {
    const openQuestions = new Set(['latency/slo-missing']);
    const rows = rowsOf(none, drawn, { openQuestions }).filter((row) => row.type === 'finding');
    expect(rows).toHaveLength(2);
    expect(rows.every(({ isToDo }) => isToDo)).toBe(true);
  });

  test('go with the filter, and all together when their heading is folded', () => {
    expect(rowsOf(none, drawn, { query: 'rule:keys' })).toEqual([]);
    expect(rowsOf(none, drawn, { query: 'is:todo' })).toHaveLength(2);
    expect(rowsOf(none, drawn, { hidden: new Set(['to-do' as const]) })).toEqual([]);
    expect(rowsOf(none, drawn, { areToDosOpen: false })).toHaveLength(1);
  });
});

describe('the list of findings', () => {
  test('gravest first, by rule, several of one rule under a heading and alone without', () => {
    const rows = rowsWith();
    const head = rows.find((row) => row.type === 'group');
    expect(head).toMatchObject({ title: 'No system of record for a shared entity', count: 2, worst: 'error' });
    expect(findingsIn(rows).length).toBe(result.findings.length);
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
    const shown = findingsIn(rowsWith({ hidden: new Set(['error' as const]) }));
    expect(shown.some(({ severity }) => severity === 'error')).toBe(false);
    expect(shown.length).toBe(result.findings.filter(({ severity }) => severity !== 'error').length);
  });

  test('keys are used once, or rows would change places', () => {
    const keys = rowsWith({ isWaivedOpen: true }).map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('words find elements by name', () => {
    const shown = findingsIn(rowsWith({ query: 'invoice' })).map(({ subject }) => subject);
    expect(shown).toContain('entity:Invoice');
    expect(shown).not.toContain('entity:Order');
  });

  test('asking for the waived ones unfolds them, and shows nothing else', () => {
    expect(rowsWith({ query: 'is:waived' }).map(({ type }) => type)).toEqual(['waived-group', 'waived']);
  });
});

describe('grouped', () => {
  const heads = (look: Look) => rowsWith(look).flatMap((row) => (row.type === 'group' ? row.title : []));

  test('by severity, by system, by step of the guide', () => {
    expect(heads({ grouping: 'severity' })[0]).toBe('Errors');
    expect(heads({ grouping: 'system' })).toContain('Across systems');
    const steps = heads({ grouping: 'step' });
    expect(steps).toEqual(expect.arrayContaining(['System of record', 'Shared keys']));
    expect(steps).toEqual(GUIDE_STEPS.map(({ title }) => title).filter((title) => steps.includes(title)));
  });

  test.each(['rule', 'element', 'system', 'severity', 'step'] as const)(
    'by %s, every finding stands once',
    (grouping) => {
      const shown = findingsIn(rowsWith({ grouping, whole: new Set(headKeys(grouping)) }));
      expect(shown.length).toBe(result.findings.length);
      expect(new Set(shown).size).toBe(shown.length);
    },
  );

  function headKeys(grouping: PanelState['grouping']): readonly string[] {
    return rowsWith({ grouping }).map(({ key }) => key);
  }
});

describe('a long group', () => {
  const many = sketch(
    Array.from(
      { length: 9 },
      (_, at) => `entity E${at}\nsales:E${at}__c is E${at} replica\nerp-sap:E${at} is E${at} replica`,
    ).join('\n'),
  );
  const nine = lintAll(
    buildTopology(many),
    ALL_RULES.filter(({ meta }) => meta.id === 'ownership/no-system-of-record'),
    { today: '2026-11-22' },
  );
  const found = { toDos: [], ...nine };

  test('shows its first five, and says how many there are beyond them', () => {
    const rows = rowsOf(found, many);
    expect(findingsIn(rows)).toHaveLength(5);
    expect(rows.at(-1)).toMatchObject({ type: 'more', count: 4 });
  });

  test('shows all of them once asked, and what hides them again', () => {
    const group = rowsOf(found, many)[0]?.key ?? '';
    const rows = rowsOf(found, many, { whole: new Set([group]) });
    expect(findingsIn(rows)).toHaveLength(9);
    expect(rows.at(-1)).toMatchObject({ type: 'fewer', group });
  });

  test('never hides the one where somebody stands', () => {
    const rows = rowsOf(found, many, { current: 'ownership/no-system-of-record entity:E8' });
    expect(findingsIn(rows).map(({ subject }) => subject)).toContain('entity:E8');
    expect(rows.at(-1)).toMatchObject({ type: 'more', count: 3 });
  });

  test('of six is not worth a click', () => {
    const six = { ...found, findings: nine.findings.slice(0, 6) };
    expect(rowsOf(six, many).map(({ type }) => type)).toEqual(['group', ...Array(6).fill('finding')]);
  });
});

describe('narrowed', () => {
  test('to what stands on a card', () => {
    const isInScope = standsOn(design, new Set(['system:erp']));
    expect(findingsIn(rowsWith({ isInScope })).filter(({ subject }) => subject.startsWith('entity:'))).toEqual([]);
    expect(['system:erp', 'placement:erp.Bill#Field', 'placement:sales.Invoice__c'].map(isInScope)).toEqual([
      true,
      true,
      false,
    ]);
    expect(standsOn(design, new Set(['entity:Order']))('placement:erp.SalesOrder')).toBe(true);
  });

  test('to what is new since another state', () => {
    const [first, ...others] = result.findings;
    if (!first) throw new Error('There is nothing to compare.');
    const before = new Set(others.map(({ ruleId, subject }) => `${ruleId} ${subject}`));
    expect(findingsIn(rowsWith({ before, isOnlyNew: true }))).toEqual([first]);
    expect(findingsIn(rowsWith({ before, query: 'is:new' }))).toEqual([first]);
    expect(findingsIn(rowsWith({ query: 'is:new' }))).toEqual([]);
  });
});
