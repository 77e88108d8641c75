import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { applyPatch } from '../model/patch.ts';
import { ALL_RULES } from '../rules/all.ts';
import { lintAll } from '../rules/lint.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { alternativesTo } from './sync-alternatives.ts';
import { findingsOn, hasNamedConsumer, syncCost } from './sync-cost.ts';
import { changeBetween } from './what-if.ts';

function open(text: string) {
  const design = sketch(text);
  const topology = buildTopology(design);
  const [link] = topology.links;
  if (!link) throw new Error('The sketch has no flow.');
  const leaveOut = alternativesTo(topology, link).find(({ id }) => id === 'do-not-sync');
  if (!leaveOut) throw new Error('To sync nothing is always offered.');
  return { design, topology, link, without: applyPatch(design, leaveOut.command.run(design)) };
}

function judge(design: Design): readonly Finding[] {
  return lintAll(buildTopology(design), ALL_RULES, { today: '2026-11-22' }).findings;
}

const COPY = `
  Invoice of erp
  erp:Bill is Invoice
  sales:Invoice__c is Invoice replica
  f: erp -> sales "Invoices" carries Invoice by etl-batch for operational-sync every 24 h`;

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
  test('tells which findings would go and which would come', () => {
    const { design, without } = open(COPY);
    const [before, after] = [judge(design), judge(without)];
    const change = changeBetween(before, after, design);
    const ids = (findings: readonly Finding[]) => findings.map(({ ruleId, subject }) => `${ruleId} ${subject}`);
    expect(change.fixed.map(({ ruleId }) => ruleId)).toContain('delivery/no-failure-handling');
    for (const id of ids(change.fixed)) expect(ids(after)).not.toContain(id);
    for (const id of ids(change.added)) expect(ids(before)).not.toContain(id);
  });

  test('open questions of a draft are counted apart, and are problems in a review', () => {
    const draft = open(COPY);
    const review = open(`design { status: review }\n${COPY}`);
    const changeOf = ({ design, without }: typeof draft) => changeBetween(judge(design), judge(without), design);
    expect(changeOf(draft).questionsClosed).toBeGreaterThan(0);
    expect(changeOf(review).questionsClosed).toBe(0);
    expect(changeOf(review).fixed.length).toBe(changeOf(draft).fixed.length + changeOf(draft).questionsClosed);
  });

  test('the gravest comes first, and one that only becomes graver is told on both sides', () => {
    const { design } = open(COPY);
    const [one] = judge(design);
    if (!one) throw new Error('The copy has findings.');
    const said = (severity: Severity, ruleId: string) => ({ ...one, severity, ruleId });
    const before = [said('info', 'a/b'), said('warning', 'a/c')];
    const after = [said('warning', 'a/c'), said('warning', 'a/b'), said('error', 'a/d')];
    const { fixed, added } = changeBetween(before, after, design);
    expect(fixed.map(({ ruleId }) => ruleId)).toEqual(['a/b']);
    expect(added.map(({ ruleId }) => ruleId)).toEqual(['a/d', 'a/b']);
  });

  test('finds what a flow carries, on itself and where it is named', () => {
    const findings = judge(open(COPY).design);
    const rules = findingsOn(findings, 'f').map(({ ruleId }) => ruleId);
    expect(rules).toEqual(expect.arrayContaining(['governance/should-sync-at-all', 'delivery/no-failure-handling']));
    expect(findingsOn(findings, 'other')).toEqual([]);
  });
});
