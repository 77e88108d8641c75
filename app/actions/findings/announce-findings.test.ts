import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { edit } from '../../../src/commands/edit.ts';
import type { Finding, Rule, Severity } from '../../../src/rules/rule.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { createStores } from '../../store/stores.ts';
import { announceFindings, findingsDelta, type Told } from './announce-findings.ts';

function finding(subject: string, severity: Severity, message: string): Finding {
  return {
    ruleId: 'keys/no-shared-key',
    severity,
    subject,
    field: null,
    related: [],
    message,
    isFixable: false,
    fixes: [],
    asking: null,
  };
}
const order = finding('entity:order', 'error', 'Order has two writers.');
const lead = finding('entity:lead', 'error', 'Lead has two writers.');
const slow = finding('flow:f', 'warning', 'Orders has no SLA.');

function told(findings: readonly Finding[], more: Partial<Told> = {}): Told {
  return { findings, toDos: [], waived: [], ...more };
}

/** What is said when the one state becomes the other. */
const NEWS: readonly [says: string, before: Told, after: Told][] = [
  ['1 new error: Order has two writers.', told([]), told([order])],
  ['2 new errors. 1 new warning: Orders has no SLA.', told([]), told([order, lead, slow])],
  ['1 finding fixed. 1 warning left.', told([order, slow]), told([slow])],
  ['2 findings fixed. No findings left.', told([order, slow]), told([])],
  [
    '1 new error: Lead has two writers. 1 finding fixed. 1 error and 1 warning left.',
    told([order, slow]),
    told([lead, slow]),
  ],
  ['1 finding waived. 1 warning left.', told([order, slow]), told([slow], { waived: [{ finding: order }] })],
  ['1 to-do is a finding now.', told([], { toDos: [slow] }), told([slow])],
  ['1 to-do answered.', told([order], { toDos: [slow] }), told([order])],
  ['', told([order]), told([{ ...order }])],
  ['1 new error: Order has two writers.', told([], { waived: [{ finding: order }] }), told([order])],
];

test.each(NEWS)('%j', (says, before, after) => {
  expect(findingsDelta(before, after)).toBe(says);
});

describe('while somebody edits', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const ownerless: Rule = {
    meta: { id: 'keys/ownerless', title: '', severity: 'warning', profile: 'core', why: '', source: '' },
    check(topology, report) {
      for (const { system } of topology.systems) {
        if (!system.owner) report({ subject: `system:${system.id}`, message: `${system.name} has no owner.` });
      }
    },
  };

  async function open({ isLate = false } = {}) {
    const stores = createStores(sketch('sales:Order is Order'), async () => [ownerless]);
    if (isLate) await vi.advanceTimersByTimeAsync(2000);
    const stop = announceFindings(stores);
    await vi.advanceTimersByTimeAsync(2000);
    const own = async (owner: string | null, waitMs: number) => {
      stores.designs.run(edit('Set owner', 'systems', 'sales', { owner }));
      await vi.advanceTimersByTimeAsync(waitMs);
    };
    return { own, stop, said: () => stores.session.getState().announcement.text };
  }

  test('what was there from the beginning is no news; an edit is, after a pause', async () => {
    const { own, said, stop } = await open();
    expect(said()).toBe('');
    await own('RevOps', 300);
    expect(said()).toBe('');
    await own('RevOps', 2000);
    expect(said()).toBe('1 finding fixed. No findings left.');
    stop();
  });

  test('the first edit is told as well where the rules had looked before anybody listened', async () => {
    const { own, said, stop } = await open({ isLate: true });
    await own('RevOps', 2000);
    expect(said()).toBe('1 finding fixed. No findings left.');
    stop();
  });

  test('what comes and goes at once is not said at all', async () => {
    const { own, said, stop } = await open();
    await own('RevOps', 200);
    await own(null, 2000);
    expect(said()).toBe('');
    stop();
  });
});
