import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { edit } from '../../../src/commands/edit.ts';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { createStores } from '../../store/stores.ts';
import { applyFix, findingToFix } from './apply-fix.ts';
import { findingKey, inOrderOfGravity } from './finding-order.ts';
import { stepFindings } from './step-findings.ts';

const FAULTY = `
  system sales kind sales "Sales Cloud" at 0 0
  system erp kind erp-sap "SAP" at 400 0
  entity Order
  sales:Order is Order replica
  erp:SalesOrder is Order replica
  f1: erp -> sales "Orders" carries Order by platform-events for operational-sync`;

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function open() {
  const stores = createStores(sketch(FAULTY), async () => ALL_RULES);
  const looked = () => vi.waitFor(() => expect(stores.findings.getState().status).toBe('done'));
  await looked();
  const keys = () => inOrderOfGravity(stores.findings.getState().findings).map(findingKey);
  return { stores, looked, keys, current: () => stores.session.getState().currentFinding };
}

describe('F8', () => {
  test('goes through all findings, gravest first, and round', async () => {
    const { stores, keys, current } = await open();
    const seen = keys().map(() => {
      stepFindings(stores, 1);
      return current();
    });
    expect(seen).toEqual(keys());
    stepFindings(stores, 1);
    expect(current()).toBe(keys()[0]);
    stepFindings(stores, -1);
    expect(current()).toBe(keys().at(-1));
  });

  test('shows the inspector at the field, and says where one is', async () => {
    const { stores } = await open();
    stepFindings(stores, 1);
    const { rightPanel, focusRequest, announcement } = stores.session.getState();
    expect(rightPanel).toBe('inspector');
    expect(focusRequest?.subject).toBe([...stores.session.getState().selection][0]);
    expect(announcement.text).toMatch(/^Finding 1 of \d+: /);
  });

  test('goes on from where it stood when the finding was fixed', async () => {
    const { stores, looked, keys, current } = await open();
    stepFindings(stores, 1);
    const following = keys()[1];
    const fix = findingToFix(stores)?.fixes[0];
    expect(fix).toBeDefined();
    if (fix) applyFix(stores, fix);
    await looked();
    expect(keys()).not.toContain(current());
    stepFindings(stores, 1);
    expect(current()).toBe(following);
  });
});

describe('a fix', () => {
  test('is taken back alone, though something else was edited since', async () => {
    const { stores } = await open();
    stepFindings(stores, 1);
    const before = stores.designs.getState().design;
    const fix = findingToFix(stores)?.fixes[0];
    if (fix) applyFix(stores, fix);
    stores.designs.run(edit('Set owner', 'systems', 'erp', { owner: 'Finance' }));
    stores.toasts.getState().toasts[0]?.action?.run();
    const { design } = stores.designs.getState();
    expect(design.systems.get('erp')?.owner).toBe('Finance');
    expect(design.entities).toEqual(before.entities);
    expect(design.sharedKeys).toEqual(before.sharedKeys);
  });

  test('is offered for what is selected only', async () => {
    const { stores } = await open();
    expect(findingToFix(stores)).toBeNull();
    stores.session.select(['entity:Order']);
    expect(findingToFix(stores)?.subject).toBe('entity:Order');
  });
});
