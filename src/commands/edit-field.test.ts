import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { applyPatch, invertPatch, isEmptyPatch } from '../model/patch.ts';
import { sketch } from '../testing/sketch.ts';
import type { Command } from './command.ts';
import { setWave } from './design-wide.ts';
import { editField, editFields, editItem, insertItem, layoutSubject, moveItem, removeItem } from './edit-field.ts';

const design = sketch(`
  Customer of sales { attributeGroups: [{ id: g1, name: Address, owner: sales }, { id: g2, name: Scores }] }
  system sales at 10 20
  sales:Contact is Customer sor key gcid key erp as ERP_No__c
  f1: sales -> mc carries Customer by cdc { attributeGroupIds: [g1, g2] }
  f2: sales -> mc carries Customer by cdc
  chat: live-chat at sales reads mc Customer by rest-request-reply
  ruleset r1 { dataSpace: default, matchRules: [{ id: m1, criteria: [{ dmo: Individual, field: Email }] }] }
  waiver w1 { ruleId: a/b, subject: "placement:sales.Contact#ERP_No__c", reason: r, approvedBy: a }
  waiver w2 { ruleId: a/b, subject: "ruleset:r1#m1", reason: r, approvedBy: a }`);

const run = (command: Command, on: Design = design) => applyPatch(on, command.run(on));
const contact = (after: Design) => after.placements.get('sales.Contact');

describe('a field', () => {
  test.each<readonly [string, string, unknown, (after: Design) => unknown]>([
    ['flow:f1', 'sloMs', 800, (after) => after.flows.get('f1')?.sloMs],
    ['placement:sales.Contact', 'keys[1].unique', false, (after) => contact(after)?.keys[1]?.unique],
    ['interaction:chat', 'reads[0].entityIds', [], (after) => after.interactions.get('chat')?.reads[0]?.entityIds],
    [
      'ruleset:r1',
      'matchRules[0].criteria[0].method',
      'fuzzy',
      (after) => after.rulesets.get('r1')?.matchRules[0]?.criteria[0]?.method,
    ],
    ['flow:f1', 'errorHandling.retry', 'three times', (after) => after.flows.get('f1')?.errorHandling?.retry],
    ['flow:f1', 'decision.choice', 'event', (after) => after.flows.get('f1')?.decision?.choice],
    ['identity', 'governance.owner', 'Data team', (after) => [...after.identity.values()][0]?.governance?.owner],
    ['design', 'context.casesPerDay', 5, (after) => [...after.about.values()][0]?.context?.casesPerDay],
    ['layout:system:sales', 'locked', true, (after) => after.layout.get('system:sales')?.locked],
  ])('%s %s becomes %j', (subject, path, value, read) => {
    expect(read(run(editField('Edit', subject, path, value)))).toEqual(value);
  });

  test('the answers beside one in a new part are not given', () => {
    const { errorHandling } = run(editField('Edit', 'flow:f1', 'errorHandling.retry', true)).flows.get('f1') ?? {};
    expect(errorHandling).toEqual({
      retry: true,
      deadLetter: null,
      alert: null,
      monitor: null,
      replay: null,
      resync: null,
    });
  });

  test.each<readonly [string, string, string, unknown]>([
    ['that the record does not have', 'flow:f1', 'nothing', 1],
    ['of the wrong type', 'flow:f1', 'sloMs', 'fast'],
    ['that is no number', 'flow:f1', 'sloMs', Number.NaN],
    ['that is not among its values', 'flow:f1', 'direction', 'sideways'],
    ['that points nowhere', 'flow:f1', 'target', 'gone'],
    ['whose list points nowhere', 'interaction:chat', 'reads[0].entityIds', ['gone']],
    ['that is the id', 'flow:f1', 'id', 'f9'],
    ['that is the place in the list', 'flow:f1', 'order', 9],
    ['of an element that is gone', 'flow:gone', 'sloMs', 1],
    ['that has the value already', 'flow:f1', 'mechanism', 'cdc'],
    ['inside an item that is not there', 'placement:sales.Contact', 'keys[7].unique', true],
    ['of the prototype', 'flow:f1', '__proto__', { polluted: true }],
  ])('one %s is left as it is', (_why, subject, path, value) => {
    expect(isEmptyPatch(editField('Edit', subject, path, value).run(design))).toBe(true);
  });

  test('several elements get it at once, and those without it are left alone', () => {
    const after = run(editFields('Set SLA', ['flow:f1', 'flow:f2', 'system:sales'], 'sloMs', 800));
    expect([...after.flows.values()].map(({ sloMs }) => sloMs)).toEqual([800, 800]);
    expect(after.systems).toBe(design.systems);
  });

  test('a box is named by what it places', () => {
    expect(run(editField('Move', layoutSubject('system:sales'), 'x', 99)).layout.get('system:sales')?.x).toBe(99);
  });
});

describe('an item of a list', () => {
  test('is added with what nobody answered left open', () => {
    const after = run(insertItem('Add key field', 'placement:sales.Contact', 'keys', { field: 'New__c' }));
    expect(contact(after)?.keys[2]).toEqual({
      sharedKeyId: null,
      field: 'New__c',
      type: null,
      length: null,
      externalId: null,
      unique: null,
      caseSensitive: null,
      native: null,
    });
  });

  test('is added to a list that nobody answered yet, and where it is wanted', () => {
    const first = run(insertItem('Add', 'placement:sales.Contact', 'identifiers', { type: 'email' }));
    const after = run(insertItem('Add', 'placement:sales.Contact', 'identifiers', { type: 'phone' }, 0), first);
    expect(contact(after)?.identifiers?.map(({ type }) => type)).toEqual(['phone', 'email']);
  });

  test('gets an id that no other has', () => {
    const after = run(insertItem('Add group', 'entity:Customer', 'attributeGroups', { name: 'Consent' }));
    expect(after.entities.get('Customer')?.attributeGroups?.map(({ id }) => id)).toEqual(['g1', 'g2', 'group-1']);
  });

  test('is edited and moved', () => {
    const edited = run(editItem('Edit', 'placement:sales.Contact', 'keys', 1, { unique: false }));
    expect(contact(edited)?.keys[1]).toMatchObject({ field: 'ERP_No__c', unique: false });
    const moved = run(moveItem('Move', 'placement:sales.Contact', 'keys', 1, 0));
    expect(contact(moved)?.keys.map(({ field }) => field)).toEqual(['ERP_No__c', 'Gcid__c']);
  });

  test('goes with what was said about it', () => {
    const after = run(removeItem('Remove', 'placement:sales.Contact', 'keys', 1));
    expect(contact(after)?.keys).toHaveLength(1);
    expect([...after.waivers.keys()]).toEqual(['w2']);
    expect([...run(removeItem('Remove', 'ruleset:r1', 'matchRules', 0)).waivers.keys()]).toEqual(['w1']);
  });

  test('goes with what named it', () => {
    const after = run(removeItem('Remove', 'entity:Customer', 'attributeGroups', 0));
    expect(after.flows.get('f1')?.attributeGroupIds).toEqual(['g2']);
  });

  test('that only changes its name takes along the waivers and wave overrides that name it', () => {
    const planned = run(setWave('key:sales.Contact.ERP_No__c', 2));
    const command = editField('Edit', 'placement:sales.Contact', 'keys[1].field', 'SAP_No__c');
    const after = run(command, planned);
    expect([...after.waivers.values()].map(({ subject }) => subject)).toEqual([
      'placement:sales.Contact#SAP_No__c',
      'ruleset:r1#m1',
    ]);
    expect([...after.waveOverrides.values()].map(({ id, wave }) => [id, wave])).toEqual([
      ['key:sales.Contact.SAP_No__c', 2],
    ]);
    expect(applyPatch(after, invertPatch(command.run(planned)))).toEqual(planned);
  });

  test('that swaps places with another changes no waiver', () => {
    const after = run(moveItem('Move', 'placement:sales.Contact', 'keys', 1, 0));
    expect(after.waivers).toBe(design.waivers);
  });

  test.each<readonly [string, Command]>([
    ['without what it needs', insertItem('Add', 'placement:sales.Contact', 'derivedFields', {})],
    ['that points nowhere', insertItem('Add', 'interaction:chat', 'reads', { systemId: 'gone' })],
    ['of a list that is none', insertItem('Add', 'flow:f1', 'name', {})],
    ['of a list the record does not have', insertItem('Add', 'flow:f1', 'keys', {})],
    ['that is not there', removeItem('Remove', 'placement:sales.Contact', 'keys', 9)],
    ['moved out of the list', moveItem('Move', 'placement:sales.Contact', 'keys', 0, 9)],
    ['edited to something wrong', editItem('Edit', 'placement:sales.Contact', 'keys', 0, { unique: 'yes' })],
  ])('one %s is left as it is', (_why, command) => {
    expect(isEmptyPatch(command.run(design))).toBe(true);
  });
});
