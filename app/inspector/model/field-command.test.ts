import { describe, expect, test } from 'vitest';
import { getAt } from '../../../src/commands/field-path.ts';
import type { Design } from '../../../src/model/design.ts';
import { applyPatch, invertPatch } from '../../../src/model/patch.ts';
import { recordOf } from '../../../src/model/subject.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { fieldCommand } from './field-command.ts';

const design = sketch(`
  Customer of sales
  sales:Contact is Customer key Global_Id__c
  mc:Subscriber is Customer
  sales -> mc carries Customer by cdc
  sales -> dc carries Customer by dc-crm-stream-batch`);
const flows = [...design.flows.keys()].map((id) => `flow:${id}`);
const [first = '', second = ''] = flows;

function changed(before: Design, subjects: readonly string[], path: string, value: unknown): Design {
  const patch = fieldCommand({ subjects, path, label: 'it', value }).run(before);
  const after = applyPatch(before, patch);
  expect(applyPatch(after, invertPatch(patch))).toEqual(before);
  return after;
}

function at(of: Design, subject: string, path: string): unknown {
  return getAt(recordOf(of, subject) ?? {}, path);
}

describe('a field of the inspector', () => {
  test('changes all elements selected, in one patch', () => {
    const after = changed(design, flows, 'sloMs', 900_000);
    expect(flows.map((flow) => at(after, flow, 'sloMs'))).toEqual([900_000, 900_000]);
  });

  test('inside an answer nobody gave makes the answer, and emptying its last field takes it away', () => {
    const retry = changed(design, [first], 'errorHandling.retry', true);
    expect(at(retry, first, 'errorHandling')).toMatchObject({ retry: true, alert: null });
    const both = changed(retry, [first], 'errorHandling.alert', 'pager');
    const one = changed(both, [first], 'errorHandling.retry', null);
    expect(at(one, first, 'errorHandling')).toMatchObject({ retry: null, alert: 'pager' });
    expect(at(changed(one, [first], 'errorHandling.alert', null), first, 'errorHandling')).toBeNull();
    expect(at(both, second, 'errorHandling')).toBeNull();
  });

  test('of a list item is emptied without taking the item away', () => {
    const placement = `placement:${[...design.placements.keys()][0]}`;
    const after = changed(design, [placement], 'keys[0].sharedKeyId', null);
    expect(at(after, placement, 'keys')).toHaveLength(1);
    expect(at(after, placement, 'keys[0].sharedKeyId')).toBeNull();
  });

  test('the system of record takes the roles of the placements along', () => {
    const entity = `entity:${[...design.entities.keys()][0]}`;
    const after = changed(design, [entity], 'systemOfRecord', 'mc');
    expect(at(after, entity, 'systemOfRecord')).toBe('mc');
    const roles = [...after.placements.values()].map(({ systemId, role }) => [systemId, role]);
    expect(roles).toContainEqual(['mc', 'sor']);
    expect(roles).not.toContainEqual(['sales', 'sor']);
  });

  test('an answer that cannot be changes nothing', () => {
    expect(changed(design, [first], 'source', 'no-such-system')).toEqual(design);
    expect(changed(design, [first], 'sloMs', Number.NaN)).toEqual(design);
    expect(changed(design, ['flow:gone'], 'sloMs', 5)).toEqual(design);
    expect(changed(design, ['system:sales'], 'kind', 'no-such-kind')).toEqual(design);
  });
});
