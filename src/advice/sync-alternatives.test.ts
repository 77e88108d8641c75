import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { applyPatch, invertPatch } from '../model/patch.ts';
import { ALL_RULES } from '../rules/all.ts';
import { loadCases } from '../testing/cases.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { type Alternative, alternativesTo } from './sync-alternatives.ts';
import { findingsOn, hasNamedConsumer, syncCost } from './sync-cost.ts';
import { judge, tryCommand } from './what-if.ts';

const JUDGING = { today: '2026-11-22' };

function open(text: string) {
  const design = sketch(text);
  const topology = buildTopology(design);
  const [link] = topology.links;
  if (!link) throw new Error('The sketch has no flow.');
  const alternatives = alternativesTo(topology, link);
  const take = (id: Alternative['id']): Design => {
    const found = alternatives.find((one) => one.id === id);
    if (!found) throw new Error(`${id} is not offered, only ${alternatives.map((one) => one.id).join(', ')}.`);
    const patch = found.command.run(design);
    const after = applyPatch(design, patch);
    expect(applyPatch(after, invertPatch(patch))).toEqual(design);
    return after;
  };
  return { design, topology, link, ids: alternatives.map(({ id }) => id), take };
}

/** Runs a generator to its end. */
function drain<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const COPY = `
  Invoice of erp
  erp:Bill is Invoice
  sales:Invoice__c is Invoice replica
  f: erp -> sales "Invoices" carries Invoice by etl-batch for operational-sync every 24 h`;

describe('what else one might do', () => {
  test('nothing at all: the flow goes, and the entity says so', () => {
    const after = open(COPY).take('do-not-sync');
    expect(after.flows.size).toBe(0);
    expect(after.entities.get('Invoice')?.syncDecision).toBe('do-not-sync');
  });

  test('an entity that another flow still copies keeps its own decision', () => {
    const after = open(`${COPY}\nf2: erp -> mc carries Invoice by etl-batch for operational-sync`).take('do-not-sync');
    expect([...after.flows.keys()]).toEqual(['f2']);
    expect(after.entities.get('Invoice')?.syncDecision).toBeNull();
  });

  test('read it where it lives', () => {
    const after = open(COPY).take('read-on-demand');
    expect(after.flows.get('f')).toMatchObject({
      mechanism: 'salesforce-connect',
      purposes: ['on-demand-read'],
      intervalMin: null,
      decision: { choice: 'virtualize', decidedBy: null, date: null },
    });
    expect(after.placements.get('sales.Invoice__c')?.role).toBe('virtual');
  });

  test('an event instead of a copy', () => {
    const after = open(COPY).take('notify');
    expect(after.flows.get('f')).toMatchObject({
      mechanism: 'platform-events',
      intent: 'notify',
      purposes: ['domain-event'],
      payloadScope: 'event-payload',
      decision: { choice: 'event' },
    });
  });

  test('compare in analytics: Data Cloud takes it in, and is added where there is none', () => {
    const after = open(COPY).take('analytics-only');
    const [flow, ...others] = [...after.flows.values()];
    expect(others).toEqual([]);
    expect(after.systems.get(flow?.target ?? '')?.kind).toBe('data-cloud');
    expect(flow).toMatchObject({ source: 'erp', purposes: ['analytics'], entityIds: ['Invoice'] });
    expect(flow?.mechanism).not.toBeNull();
  });

  test('analytics between other clouds: in by stream, out by Zero Copy', () => {
    const after = open('system dc\nsales -> snowflake carries Order for analytics by bulk-api-2').take(
      'analytics-only',
    );
    const mechanisms = [...after.flows.values()].map(({ source, target, mechanism }) => [source, target, mechanism]);
    expect(mechanisms).toEqual([
      ['sales', 'dc', 'dc-crm-stream-batch'],
      ['dc', 'snowflake', 'zero-copy-share'],
    ]);
  });

  test('what Data Cloud takes in already is not drawn twice', () => {
    const after = open(
      'sales -> snowflake carries Order for analytics by bulk-api-2\nsales -> dc carries Order for segmentation by dc-crm-stream-nrt',
    ).take('analytics-only');
    expect([...after.flows.values()].map(({ source, target }) => `${source} ${target}`)).toEqual([
      'sales dc',
      'dc snowflake',
    ]);
  });

  test('a copy between a warehouse and Data Cloud becomes Zero Copy itself', () => {
    const after = open('f: snowflake -> dc carries Order by etl-batch for enrichment').take('analytics-only');
    expect(after.flows.get('f')).toMatchObject({ mechanism: 'zero-copy-federation', purposes: ['analytics'] });
  });

  test('one org needs no flow that moves anything', () => {
    const { ids, take } = open('f: sales -> service carries Customer by platform-events for operational-sync');
    expect(ids).toEqual(['native', 'do-not-sync']);
    expect(take('native').flows.get('f')?.mechanism).toBe('native-relationship');
  });

  test('people in three clouds may meet in a hub', () => {
    const after = open(`
      entity Customer
      sales:Contact is Customer
      mc:Subscriber is Customer
      shop:Customer is Customer
      sales -> mc carries Customer by sftp-file-drop for operational-sync`).take('hub');
    expect([...after.systems.values()].map(({ kind }) => kind)).toContain('data-cloud');
    expect(after.rulesets.size).toBe(1);
  });

  test('engagement for sales may come as an activation', () => {
    const after = open('f: mc -> sales carries Engagement by rest-request-reply for operational-sync').take('activate');
    expect([...after.flows.values()].map(({ mechanism }) => mechanism)).toEqual([
      'dc-mce-connector',
      'dc-activation-core',
    ]);
  });

  test('every alternative for every flow of every case runs and is undone exactly', () => {
    for (const { design } of loadCases().filter(({ group }) => group === 'base')) {
      const topology = buildTopology(design);
      for (const link of topology.links) {
        for (const { command, title, text } of alternativesTo(topology, link)) {
          const patch = command.run(design);
          expect(applyPatch(applyPatch(design, patch), invertPatch(patch))).toEqual(design);
          expect(title).not.toBe('');
          expect(text).toMatch(/\.$/);
        }
      }
    }
  });
});

describe('what it costs, and who needs it', () => {
  test('hops, writers and volume', () => {
    const { link } = open(`
      Order of erp
      erp:Order is Order
      f: erp -> sales carries Order by mulesoft-connector for operational-sync { eventsPerDay: 1200, via: [mulesoft] }
      shop -> erp carries Order by rest-request-reply for operational-sync
      system mulesoft`);
    const { hops, writers, eventsPerDay } = syncCost(link);
    expect({ hops, eventsPerDay }).toEqual({ hops: 2, eventsPerDay: 1200 });
    expect(writers.map(({ entity, systems }) => [entity, systems.map(({ system }) => system.id)])).toEqual([
      ['Order', ['erp', 'shop']],
    ]);
  });

  test.each<readonly [string, string, boolean]>([
    ['nobody is named', COPY, false],
    ['a use is named', COPY.replace('replica', 'replica { usedFor: [credit check] }'), true],
    ['a moment reads it', `${COPY}\nchat: live-chat at sales within 3 s reads sales Invoice by crm-query`, true],
    ['another flow takes it further', `${COPY}\nsales -> mc carries Invoice by etl-batch for enrichment`, true],
    ['Data Cloud takes it in', 'erp -> dc carries Invoice by dc-cloud-storage for analytics', true],
  ])('%s', (_name, text, isNamed) => {
    const { topology, link } = open(text);
    expect(hasNamedConsumer(topology, link)).toBe(isNamed);
  });
});

describe('before it is made', () => {
  test('tells which findings would go and come, and changes nothing', () => {
    const { design, topology, link } = open(COPY);
    const before = drain(judge(design, ALL_RULES, JUDGING));
    const alternative = alternativesTo(topology, link).find(({ id }) => id === 'do-not-sync');
    if (!alternative) throw new Error('Not to sync is always offered.');
    const change = drain(tryCommand(alternative.command, design, before, ALL_RULES, JUDGING));
    const patched = applyPatch(design, alternative.command.run(design));
    const after = drain(judge(patched, ALL_RULES, JUDGING));
    const ids = (findings: typeof after) => findings.map(({ ruleId, subject }) => `${ruleId} ${subject}`);
    expect(change?.fixed.map(({ ruleId }) => ruleId)).toContain('delivery/no-failure-handling');
    for (const { ruleId, subject } of change?.fixed ?? []) expect(ids(after)).not.toContain(`${ruleId} ${subject}`);
    for (const { ruleId, subject } of change?.added ?? []) expect(ids(before)).not.toContain(`${ruleId} ${subject}`);
    expect(change?.questionsClosed).toBeGreaterThan(0);
    expect(design.flows.size).toBe(1);
  });

  test('a command that does nothing changes nothing', () => {
    const { design } = open(COPY);
    const idle = { label: 'Do nothing', run: () => ({}) };
    expect(drain(tryCommand(idle, design, [], ALL_RULES, JUDGING))).toBeNull();
  });

  test('the caller gets a turn after every rule', () => {
    const { design } = open(COPY);
    let turns = 0;
    const steps = judge(design, ALL_RULES, JUDGING);
    while (!steps.next().done) turns += 1;
    expect(turns).toBeGreaterThanOrEqual(ALL_RULES.length);
  });

  test('finds what a flow carries, on itself and where it is named', () => {
    const { design } = open(COPY);
    const findings = drain(judge(design, ALL_RULES, JUDGING));
    const rules = findingsOn(findings, 'f').map(({ ruleId }) => ruleId);
    expect(rules).toEqual(expect.arrayContaining(['governance/should-sync-at-all', 'delivery/no-failure-handling']));
    expect(findingsOn(findings, 'other')).toEqual([]);
  });
});
