import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteElements } from '../../../src/commands/delete.ts';
import { edit } from '../../../src/commands/edit.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { findingsScope, lookAtElement } from '../../store/findings-scope.ts';
import { createStores } from '../../store/stores.ts';
import { leaveScopeThatIsGone } from './leave-scope.ts';

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a scope lasts as long as its element', async () => {
  const stores = createStores(sketch('sales:Order is Order\nerp:Order is Order'), async () => []);
  const judged = () =>
    vi.waitFor(() => expect(stores.findings.getState().design).toBe(stores.designs.getState().design));
  await judged();
  const stop = leaveScopeThatIsGone(stores);
  lookAtElement('system:erp');
  stores.designs.run(edit('Set owner', 'systems', 'erp', { owner: 'Finance' }));
  await judged();
  expect(findingsScope.getState()).toEqual({ kind: 'element', subject: 'system:erp' });
  stores.designs.run(deleteElements(['system:erp']));
  await judged();
  expect(findingsScope.getState()).toEqual({ kind: 'all' });
  stop();
});
