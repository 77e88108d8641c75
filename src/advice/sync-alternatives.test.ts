import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { applyPatch, invertPatch } from '../model/patch.ts';
import { loadCases } from '../testing/cases.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import type { Alternative } from './alternative.ts';
import { alternativesTo } from './sync-alternatives.ts';

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

  test('a flow that carries it for another end keeps the decision open too, one for analytics does not', () => {
    const decisionWith = (other: string) =>
      open(`${COPY}\n${other}`).take('do-not-sync').entities.get('Invoice')?.syncDecision;
    expect(decisionWith('erp -> mc carries Invoice by etl-batch for activation')).toBeNull();
    expect(decisionWith('erp -> dc carries Invoice by dc-cloud-storage for analytics')).toBe('do-not-sync');
  });

  test('today, where it is known, is the date of the decision', () => {
    const { design, topology, link } = open(COPY);
    const [notify] = alternativesTo(topology, link, '2026-11-22').filter(({ id }) => id === 'notify');
    const after = notify && applyPatch(design, notify.command.run(design));
    expect(after?.flows.get('f')?.decision).toMatchObject({ choice: 'event', decidedBy: null, date: '2026-11-22' });
  });

  test('Data Cloud is told nothing and asks nothing: it takes in, or it does not', () => {
    const { ids } = open('sales -> dc carries Order by dc-crm-stream-nrt for segmentation');
    expect(ids).toEqual(['do-not-sync']);
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

  test('where they meet already, the flow may go through there', () => {
    const { ids, take } = open(`
      entity Customer
      sales:Contact is Customer
      mc:Subscriber is Customer
      shop:Customer is Customer
      dc:UnifiedIndividual is Customer
      f: sales -> mc carries Customer by sftp-file-drop for operational-sync
      ruleset r1 { primaryDmo: Individual, entityIds: [Customer] }`);
    expect(ids[0]).toBe('hub');
    expect([...take('hub').flows.values()].map(({ source, target, mechanism }) => [source, target, mechanism])).toEqual(
      [
        ['sales', 'dc', 'dc-crm-stream-nrt'],
        ['dc', 'mc', 'dc-activation-mce'],
      ],
    );
  });

  test('what the guidance calls for comes first', () => {
    expect(open('system dc\nsales -> snowflake carries Order for analytics by bulk-api-2').ids[0]).toBe(
      'analytics-only',
    );
    expect(open('mc -> sales carries Engagement by rest-request-reply for operational-sync').ids[0]).toBe('activate');
    expect(open(COPY).ids[0]).toBe('do-not-sync');
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
