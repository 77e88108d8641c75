import { describe, expect, test } from 'vitest';
import { type Design, emptyDesign } from '../model/design.ts';
import { applyPatch, isEmptyPatch } from '../model/patch.ts';
import { sketch } from '../testing/sketch.ts';
import { addedBy } from './added.ts';
import type { Command } from './command.ts';
import { addConnectedSystem } from './connect-new.ts';
import { addOrg, canJoinOrg, createOrg, moveSystemsToOrg, separateOrgs } from './orgs.ts';
import { addSystem, addSystemChoices, replaceKind } from './systems.ts';

const run = (command: Command, on: Design) => applyPatch(on, command.run(on));
const at = { x: 40, y: 80 };

describe('a system of the palette', () => {
  test('stands where it was dropped, under its familiar name, in an org of its own', () => {
    const command = addSystem('data-cloud', at);
    const after = run(command, emptyDesign);
    expect(command.label).toBe('Add Data Cloud');
    expect(after.systems.get('data-cloud')).toMatchObject({
      name: 'Data Cloud',
      orgId: 'data-cloud',
      owner: null,
      inScope: null,
    });
    expect(after.orgs.get('data-cloud')).toMatchObject({ platform: 'data-cloud', edition: null });
    expect(after.layout.get('system:data-cloud')).toMatchObject({ x: 40, y: 80, width: null });
    expect(addedBy(command.run(emptyDesign))).toEqual(['org:data-cloud', 'system:data-cloud']);
  });

  test('a second one has a name and ids of its own', () => {
    const after = run(addSystem('sales', at), run(addSystem('sales', at), emptyDesign));
    expect([...after.systems.values()].map(({ id, name, orgId, order }) => [id, name, orgId, order])).toEqual([
      ['sales', 'Sales Cloud', 'sales', 0],
      ['sales-2', 'Sales Cloud 2', 'sales-2', 1],
    ]);
  });

  test('dropped into an org frame it joins that org, unless that is another platform', () => {
    const sales = run(addSystem('sales', at), emptyDesign);
    expect(run(addSystem('service', at, { orgId: 'sales' }), sales).systems.get('service')?.orgId).toBe('sales');
    expect(run(addSystem('data-cloud', at, { orgId: 'sales' }), sales).systems.get('data-cloud')?.orgId).toBe(
      'data-cloud',
    );
    expect(run(addSystem('service', at, { orgId: 'gone' }), sales).systems.get('service')?.orgId).toBe('service');
    expect(canJoinOrg(sales, 'service', 'sales')).toBe(true);
  });

  test('Service is offered the org of Sales first', () => {
    const sales = run(addSystem('sales', at), emptyDesign);
    const choices = addSystemChoices(sales, 'service', at);
    expect(choices.map(({ label }) => label)).toEqual([
      'Add Service Cloud to the org of Sales Cloud',
      'Add Service Cloud in an org of its own',
    ]);
    expect(choices.map((choice) => run(choice, sales).systems.get('service')?.orgId)).toEqual(['sales', 'service']);
    expect(addSystemChoices(sales, 'data-cloud', at).map(({ label }) => label)).toEqual(['Add Data Cloud']);
  });

  test('at a place that is no number it is added without one', () => {
    expect(run(addSystem('sales', { x: Number.NaN, y: 0 }), emptyDesign).layout.size).toBe(0);
  });
});

describe('a flow dropped on the empty canvas', () => {
  const design = sketch('system sales\nsales:Contact is Customer');

  test('makes the system and the flow as one step, either way round', () => {
    const command = addConnectedSystem('sales', 'data-cloud', at);
    expect(run(command, design).flows.get('sales-to-data-cloud')).toMatchObject({ name: 'Sales Cloud to Data Cloud' });
    expect(addedBy(command.run(design))).toEqual(['org:data-cloud', 'system:data-cloud', 'flow:sales-to-data-cloud']);
    const reversed = run(addConnectedSystem('sales', 'web-cms', at, { isSource: true }), design);
    expect([...reversed.flows.values()][0]).toMatchObject({ source: 'web-cms', target: 'sales' });
  });

  test('from a system that is gone makes nothing', () => {
    expect(isEmptyPatch(addConnectedSystem('gone', 'data-cloud', at).run(design))).toBe(true);
  });
});

describe('replacing the kind', () => {
  const design = sketch(`
    system sales kind sales "Sales Cloud" in core
    system service kind service "Desk" in core
    sales:Contact is Customer key gcid
    sales:My_Object__c is Order`);

  test('renames what had the usual names, and leaves the shared org when the platform differs', () => {
    const after = run(replaceKind('sales', 'commerce-b2c'), design);
    expect(after.systems.get('sales')).toMatchObject({ kind: 'commerce-b2c', name: 'B2C Commerce', orgId: 'sales' });
    expect(after.orgs.get('sales')?.platform).toBe('commerce-b2c');
    expect(after.placements.get('sales.Contact')).toMatchObject({
      object: 'Profile',
      keys: [{ field: 'c_gcid', externalId: false }],
    });
    expect(after.placements.get('sales.My_Object__c')?.object).toBe('My_Object__c');
  });

  test('a name somebody gave stays, and so does the org among its own', () => {
    expect(run(replaceKind('service', 'field-service'), design).systems.get('service')).toMatchObject({
      name: 'Desk',
      orgId: 'core',
    });
  });

  test('with the same kind changes nothing', () => {
    expect(isEmptyPatch(replaceKind('sales', 'sales').run(design))).toBe(true);
  });
});

describe('orgs', () => {
  const design = sketch('system sales in a\nsystem service in b\nsystem mc');

  test('a system moves into another org, and the one it leaves empty goes', () => {
    const after = run(moveSystemsToOrg(['service', 'mc'], 'a'), design);
    expect([...after.orgs.keys()]).toEqual(['a', 'mc']);
    expect(after.systems.get('mc')?.orgId).toBe('mc');
  });

  test('systems of one platform are grouped and separated again', () => {
    const grouped = run(createOrg(['sales', 'service']), design);
    expect(new Set([...grouped.systems.values()].map(({ orgId }) => orgId))).toEqual(new Set(['sales', 'mc']));
    expect(isEmptyPatch(createOrg(['sales', 'service']).run(grouped))).toBe(true);
    expect(isEmptyPatch(createOrg(['sales', 'mc']).run(design))).toBe(true);
    const separated = run(separateOrgs(['sales', 'service']), grouped);
    expect(separated.systems.get('sales')?.orgId).not.toBe(separated.systems.get('service')?.orgId);
  });

  test('one may be added without systems yet', () => {
    expect(run(addOrg('core-org', 'EMEA'), design).orgs.get('emea')).toMatchObject({
      name: 'EMEA',
      platform: 'core-org',
    });
  });
});
