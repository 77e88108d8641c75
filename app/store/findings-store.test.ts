import { expect, test, vi } from 'vitest';
import { setStatus } from '../../src/commands/design-wide.ts';
import { additions, edit, patchOf, together } from '../../src/commands/edit.ts';
import { emptyDesign, ONLY } from '../../src/model/design.ts';
import { applyPatch } from '../../src/model/patch.ts';
import { LayoutBox } from '../../src/model/records/drawing.ts';
import { CustomRule } from '../../src/model/records/governance.ts';
import { Org, System } from '../../src/model/records/structure.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { createDesignStore } from './design-store.ts';
import { createFindingsStore, type Schedule } from './findings-store.ts';
import { ownRuleMeta } from './own-rules.ts';

const org = { ...Org.parse({ id: 'o' }), order: 0 };
const crm = { ...System.parse({ id: 'crm', kind: 'sales', name: 'CRM', orgId: 'o' }), order: 0 };
const design = [additions('orgs', [org]), additions('systems', [crm])].reduce(applyPatch, emptyDesign);

const ownerless = rule('keys/ownerless', 'core', (topology, report) => {
  for (const { system } of topology.systems) {
    if (!system.owner) report({ subject: `system:${system.id}`, message: `${system.name} has no owner.` });
  }
});
const audit = rule('limits/audit', 'extended', (_topology, report) =>
  report({ subject: 'design', severity: 'info', message: 'Audit.' }),
);
const broken = rule('keys/broken', 'core', () => {
  throw new Error('bug');
});

/** Passes that advance only when the test says so. */
function manual() {
  const waiting: (() => void)[] = [];
  const wait = () => new Promise<void>((resolve) => waiting.push(resolve));
  const schedule: Schedule = { opening: wait, first: wait, next: wait };
  async function settle() {
    while (waiting.length > 0) {
      waiting.shift()?.();
      for (let i = 0; i < 5; i += 1) await Promise.resolve();
    }
  }
  return { schedule, settle };
}

function open(rules: readonly Rule[]) {
  const designs = createDesignStore(design);
  const { schedule, settle } = manual();
  return { designs, findings: createFindingsStore(designs, async () => rules, schedule), settle };
}

test('rules that cannot be fetched are told of, and the next edit asks for them again', async () => {
  const designs = createDesignStore(design);
  const { schedule, settle } = manual();
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const loadRules = vi.fn(async (): Promise<readonly Rule[]> => {
    if (loadRules.mock.calls.length === 1) throw new TypeError('Failed to fetch');
    return [ownerless];
  });
  const findings = createFindingsStore(designs, loadRules, schedule);
  await settle();
  await expect.poll(() => findings.getState().status).toBe('failed');
  designs.run(edit('Rename', 'systems', 'crm', { name: 'Core' }));
  await expect.poll(() => settle().then(() => findings.getState().status)).toBe('done');
  expect(findings.getState().findings).toHaveLength(1);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

test('finds, counts, and lists a rule that throws without stopping the others', async () => {
  const { findings, settle } = open([broken, ownerless]);
  await settle();
  expect(findings.getState()).toMatchObject({
    findings: [{ subject: 'system:crm' }],
    crashes: [{ ruleId: 'keys/broken' }],
    counts: { error: 0, warning: 1, info: 0 },
    checkedRules: 2,
    status: 'done',
  });
  expect(findings.getState().bySubject.get('system:crm')).toEqual({ worst: 'warning', count: 1 });
});

test('open questions are to-dos while the design is a draft, and findings in review', async () => {
  const asks = rule('latency/slo-missing', 'core', (_topology, report) =>
    report({ subject: 'system:crm', message: 'How fast?' }),
  );
  const { designs, findings, settle } = open([asks, ownerless]);
  await settle();
  expect(findings.getState().toDos.map(({ ruleId }) => ruleId)).toEqual(['latency/slo-missing']);
  expect(findings.getState().counts).toEqual({ error: 0, warning: 1, info: 0 });
  expect(findings.getState().bySubject.get('system:crm')).toEqual({ worst: 'warning', count: 1 });

  designs.run(setStatus('review'));
  await settle();
  expect(findings.getState().toDos).toEqual([]);
  expect(findings.getState().counts).toEqual({ error: 0, warning: 2, info: 0 });
});

test('follows an edit, and the profile of the design decides which rules show', async () => {
  const { designs, findings, settle } = open([ownerless, audit]);
  await settle();
  expect(findings.getState().findings.map(({ ruleId }) => ruleId)).toEqual(['keys/ownerless']);
  designs.run(
    together('Set up', [
      edit('Set owner', 'systems', 'crm', { owner: 'RevOps' }),
      edit('Choose profile', 'about', ONLY, { ruleProfile: 'extended' }),
    ]),
  );
  await settle();
  expect(findings.getState().findings.map(({ ruleId }) => ruleId)).toEqual(['limits/audit']);
});

test('a design’s own rules find like any other, by their own title', async () => {
  const { designs, findings, settle } = open([audit]);
  const own = {
    id: 'c1',
    title: 'Everything has an owner',
    severity: 'error',
    on: 'system',
    message: '{name}: whose?',
  };
  const record = { ...CustomRule.parse({ ...own, where: { field: 'owner', is: 'empty' } }), order: 0 };
  designs.run({ label: 'Add rule', run: () => additions('customRules', [record]) });
  await vi.waitFor(async () => {
    await settle();
    expect(findings.getState().findings).toMatchObject([
      { ruleId: 'custom/c1', severity: 'error', subject: 'system:crm', message: 'CRM: whose?' },
    ]);
  });
  expect(ownRuleMeta('custom/c1')?.title).toBe('Everything has an owner');
  designs.run(edit('Switch off', 'customRules', 'c1', { severity: 'off' }));
  await vi.waitFor(async () => {
    await settle();
    expect(findings.getState().findings).toEqual([]);
  });
});

test('moving a card wakes no rule; a pass overtaken by an edit is dropped', async () => {
  const { designs, findings, settle } = open([ownerless]);
  await settle();
  const listener = vi.fn();
  findings.subscribe(listener);
  const box = { ...LayoutBox.parse({ id: 'system:crm', x: 1, y: 2 }), order: 0 };
  designs.run({ label: 'Move', run: () => patchOf('layout', [[box.id, [undefined, box]]]) });
  await settle();
  expect(listener).not.toHaveBeenCalled();

  designs.run(edit('Rename', 'systems', 'crm', { name: 'Core' }));
  designs.run(edit('Rename', 'systems', 'crm', { name: 'Core CRM' }));
  await settle();
  expect(findings.getState().findings[0]?.message).toBe('Core CRM has no owner.');
});

test('what did not change keeps its identity', async () => {
  const { designs, findings, settle } = open([ownerless]);
  await settle();
  const { findings: list, bySubject } = findings.getState();
  designs.run(edit('Rename design', 'about', ONLY, { name: 'Northwind' }));
  await settle();
  expect(findings.getState().findings).toBe(list);
  expect(findings.getState().bySubject).toBe(bySubject);
});

function rule(id: Rule['meta']['id'], profile: 'core' | 'extended', check: Rule['check']): Rule {
  return { meta: { id, title: id, severity: 'warning', profile, why: '', source: '' }, check };
}
