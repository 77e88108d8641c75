import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/rules/rule.ts';
import { sketch } from '../../src/testing/sketch.ts';
import { rollUp } from './badges.ts';
import { drawnSubjects } from './drawn-subjects.ts';
import { exists } from './selection.ts';

const design = sketch(`
  Customer of sales
  sales:Contact is Customer sor key gcid
  mc:Subscriber is Customer
  sales -> mc carries Customer by cdc
  chat: live-chat at service within 3 s reads sales Customer by crm-query`);

const found = (subject: string, severity: Severity): Finding => ({
  ruleId: 'keys/x',
  severity,
  subject,
  field: null,
  related: [],
  message: '',
  isFixable: false,
  fixes: [],
  asking: null,
});

test('a placement and an interaction also count on the card they stand on', () => {
  const badges = rollUp(
    design,
    [
      found('system:sales', 'info'),
      found('placement:sales.Contact#Global__c', 'error'),
      found('interaction:chat', 'warning'),
      found('flow:sales-mc', 'warning'),
      found('governance', 'info'),
    ],
    new Map(),
  );
  expect(badges.get('system:sales')).toEqual({ worst: 'error', count: 2 });
  expect(badges.get('placement:sales.Contact')).toEqual({ worst: 'error', count: 1 });
  expect(badges.get('system:service')).toEqual({ worst: 'warning', count: 1 });
  expect(badges.get('flow:sales-mc')).toEqual({ worst: 'warning', count: 1 });
  expect(badges.get('governance')).toEqual({ worst: 'info', count: 1 });
});

test('what stands in an org counts on its frame, and so do flows that stay in it', () => {
  const shared = sketch(`
    sales -> service carries Case by cdc
    sales -> mc carries Case by cdc
    sales:Case is Case`);
  const [core, marketing] = [shared.systems.get('sales')?.orgId, shared.systems.get('mc')?.orgId];
  expect(core).toBe(shared.systems.get('service')?.orgId);
  const badges = rollUp(
    shared,
    [
      found(`org:${core}`, 'info'),
      found('system:service', 'info'),
      found('placement:sales.Case', 'warning'),
      found('flow:sales-service', 'error'),
      found('flow:sales-mc', 'error'),
      found('entity:Case', 'error'),
    ],
    new Map(),
  );
  expect(badges.get(`org:${core}`)).toEqual({ worst: 'error', count: 4 });
  expect(badges.get(`org:${marketing}`)).toBeUndefined();
});

test('badges that did not change are the same objects, and all of them the same map', () => {
  const before = rollUp(design, [found('system:sales', 'info'), found('system:mc', 'error')], new Map());
  expect(rollUp(design, [found('system:mc', 'error'), found('system:sales', 'info')], before)).toBe(before);
  const after = rollUp(design, [found('system:mc', 'error')], before);
  expect(after).not.toBe(before);
  expect(after.get('system:mc')).toBe(before.get('system:mc'));
});

test('every subject is shown where it is drawn', () => {
  expect(drawnSubjects(design, 'placement:mc.Subscriber#SubscriberKey')).toEqual(['system:mc']);
  expect(drawnSubjects(design, 'entity:Customer')).toEqual(['system:sales', 'system:mc']);
  expect(drawnSubjects(design, 'interaction:chat')).toEqual(['system:service']);
  expect(drawnSubjects(design, 'flow:sales-mc')).toEqual(['flow:sales-mc']);
  expect(drawnSubjects(design, 'governance')).toEqual([]);
});

test('what is gone does not exist; what is one of a kind always does', () => {
  expect(exists(design, 'system:sales')).toBe(true);
  expect(exists(design, 'system:__proto__')).toBe(false);
  expect(exists(design, 'governance')).toBe(true);
});
