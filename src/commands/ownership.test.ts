import { describe, expect, test } from 'vitest';
import { encodeJson } from '../codecs/json.ts';
import type { Design } from '../model/design.ts';
import { removeDangling } from '../model/integrity.ts';
import { applyPatch, invertPatch, isEmptyPatch } from '../model/patch.ts';
import { sketch } from '../testing/sketch.ts';
import type { Command } from './command.ts';
import { addAttributeGroup, type OwnershipStroke, refusalOf, setGroupOwner, strokeOwnership } from './ownership.ts';

/** One entity with a cell of every kind: record, replica, virtual, derived, update path, reads only, nothing. */
const design = sketch(`
  Order of sales
  key orderNo of Order
  sales:Order is Order sor key orderNo
  erp:VBAK is Order replica key orderNo
  service:Order__x is Order virtual
  dc:SalesOrder is Order derived
  system app
  system mc
  system snowflake
  sales -> erp carries Order by cdc
  sales -> app carries Order by platform-events`);

/** Every stroke leaves a sound design and is one step that undo takes back exactly. */
function run(command: Command, on: Design = design): Design {
  const patch = command.run(on);
  const after = applyPatch(on, patch);
  expect(removeDangling(after).removed).toEqual([]);
  expect(encodeJson(applyPatch(after, invertPatch(patch)))).toBe(encodeJson(on));
  return after;
}

const stroke = (systemId: string, kind: OwnershipStroke, on?: Design) =>
  run(strokeOwnership('Order', systemId, kind), on);
const roles = (of: Design) =>
  Object.fromEntries([...of.placements.values()].map(({ systemId, role }) => [systemId, role]));
const order = (of: Design) => of.entities.get('Order');

const USUAL = { sales: 'sor', erp: 'replica', service: 'virtual', dc: 'derived' };

describe('a stroke on a cell', () => {
  test.each<[string, OwnershipStroke, string | null, Record<string, string>]>([
    ['erp', 'sor', 'erp', { ...USUAL, sales: 'replica', erp: 'sor' }],
    ['dc', 'sor', 'dc', { ...USUAL, sales: 'replica', dc: 'sor' }],
    ['mc', 'sor', 'mc', { ...USUAL, sales: 'replica', mc: 'sor' }],
    ['app', 'sor', 'app', { ...USUAL, sales: 'replica', app: 'sor' }],
    ['sales', 'sor', 'sales', USUAL],
    ['sales', 'replica', null, { ...USUAL, sales: 'replica' }],
    ['sales', 'virtual', null, { ...USUAL, sales: 'virtual' }],
    ['service', 'replica', 'sales', { ...USUAL, service: 'replica' }],
    ['erp', 'virtual', 'sales', { ...USUAL, erp: 'virtual' }],
    ['erp', 'derived', 'sales', { ...USUAL, erp: 'derived' }],
    ['mc', 'replica', 'sales', { ...USUAL, mc: 'replica' }],
    ['mc', 'virtual', 'sales', { ...USUAL, mc: 'virtual' }],
    ['snowflake', 'derived', 'sales', { ...USUAL, snowflake: 'derived' }],
    ['mc', 'engagement', 'sales', { ...USUAL, mc: 'engagement' }],
    ['sales', 'clear', null, { erp: 'replica', service: 'virtual', dc: 'derived' }],
    ['service', 'clear', 'sales', { sales: 'sor', erp: 'replica', dc: 'derived' }],
    ['erp', 'reads', 'sales', { sales: 'sor', service: 'virtual', dc: 'derived' }],
    ['mc', 'reads', 'sales', USUAL],
    ['mc', 'group', 'sales', { ...USUAL, mc: 'replica' }],
    ['mc', 'writes', 'sales', USUAL],
  ])('%s: %s leaves the record with %s', (systemId, kind, record, expected) => {
    const after = stroke(systemId, kind);
    expect(order(after)?.systemOfRecord).toBe(record);
    expect(roles(after)).toEqual(expected);
  });

  test('on an empty cell takes the name and the key that the platform has for it', () => {
    const placed = [...stroke('app', 'replica').placements.values()].at(-1);
    expect(placed).toMatchObject({ systemId: 'app', role: 'replica', keys: [{ sharedKeyId: 'orderNo' }] });
    expect([...stroke('app', 'virtual').placements.values()].at(-1)).toMatchObject({ role: 'virtual', keys: [] });
  });

  test('makes one record of two that claim it; Data Cloud keeps what it worked out', () => {
    const contested = sketch(`
      Order of sales
      sales:Order is Order sor
      erp:VBAK is Order sor
      dc:SalesOrder is Order sor`);
    expect(roles(stroke('erp', 'sor', contested))).toEqual({ sales: 'replica', erp: 'sor', dc: 'derived' });
  });

  test('writes declares an update path, and again takes it back', () => {
    const once = stroke('mc', 'writes');
    expect(order(once)?.updatePaths).toEqual(['mc']);
    expect(order(stroke('mc', 'writes', once))?.updatePaths).toBeNull();
    expect(isEmptyPatch(strokeOwnership('Order', 'sales', 'writes').run(design))).toBe(true);
  });

  test('reads draws a read from the record where nothing brings it, and none where something does', () => {
    const flows = [...stroke('mc', 'reads').flows.values()];
    expect(flows.at(-1)).toMatchObject({
      source: 'sales',
      target: 'mc',
      entityIds: ['Order'],
      purposes: ['on-demand-read'],
    });
    expect(stroke('erp', 'reads').flows.size).toBe(design.flows.size);
  });

  test('owner of a group gets a group and a place for it, once', () => {
    const after = stroke('mc', 'group');
    expect(order(after)?.attributeGroups).toMatchObject([{ name: expect.stringContaining('Order in'), owner: 'mc' }]);
    expect(isEmptyPatch(strokeOwnership('Order', 'mc', 'group').run(after))).toBe(true);
  });

  test('clear takes all that was declared, then the flows that only carried it there', () => {
    const declared = stroke('app', 'group', stroke('app', 'writes', stroke('app', 'replica')));
    const once = stroke('app', 'clear', declared);
    expect(order(once)).toMatchObject({ updatePaths: null, attributeGroups: [{ owner: null }] });
    expect([roles(once), once.flows.size]).toEqual([USUAL, 2]);
    expect(stroke('app', 'clear', once).flows.size).toBe(1);
  });

  test('clear takes along what was said about the place', () => {
    const waived = sketch(`
      Order of sales
      erp:VBAK is Order replica
      waiver w1 { ruleId: keys/placement-missing-key, subject: "placement:erp.VBAK", reason: later, approvedBy: Ada }`);
    expect(waived.waivers.size).toBe(1);
    expect(stroke('erp', 'clear', waived).waivers.size).toBe(0);
  });

  test.each<[string, OwnershipStroke, string | null]>([
    ['sales', 'writes', 'is the record'],
    ['sales', 'reads', 'reads its own'],
    ['service', 'reads', 'shares an org'],
    ['mc', 'sor', null],
    ['gone', 'sor', 'not in the design'],
  ])('%s: %s that does nothing says why', (systemId, kind, part) => {
    const reason = refusalOf(design, 'Order', systemId, kind);
    if (part === null) expect(reason).toBeNull();
    else expect(reason).toContain(part);
    expect(isEmptyPatch(strokeOwnership('Order', systemId, kind).run(design))).toBe(part !== null);
  });

  test('without a record there is nothing to look up', () => {
    const open = sketch('entity Order\nerp:VBAK is Order replica\nsystem mc');
    expect(refusalOf(open, 'Order', 'mc', 'reads')).toContain('Nobody is the record');
    expect(stroke('mc', 'reads', open)).toEqual(open);
  });
});

describe('a group of attributes', () => {
  const split = run(addAttributeGroup('Order'));
  const groupId = order(split)?.attributeGroups?.[0]?.id ?? '';

  test('starts as the part of the record, with a name of its own', () => {
    expect(order(split)?.attributeGroups).toMatchObject([{ name: 'New group', owner: 'sales' }]);
    expect(order(run(addAttributeGroup('Order'), split))?.attributeGroups?.map(({ name }) => name)).toEqual([
      'New group',
      'New group 2',
    ]);
  });

  test('goes to whoever is said to own it, who then holds the entity', () => {
    const after = run(setGroupOwner('Order', groupId, 'mc'), split);
    expect(order(after)?.attributeGroups).toMatchObject([{ owner: 'mc' }]);
    expect(roles(after)['mc']).toBe('replica');
    expect(order(run(setGroupOwner('Order', groupId, null), after))?.attributeGroups).toMatchObject([{ owner: null }]);
  });

  test('that is gone, or an owner that is, changes nothing', () => {
    expect(run(setGroupOwner('Order', 'gone', 'mc'), split)).toEqual(split);
    expect(run(setGroupOwner('Order', groupId, 'gone'), split)).toEqual(split);
  });
});
