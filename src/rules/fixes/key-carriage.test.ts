import { describe, expect, test } from 'vitest';
import { encodeJson } from '../../codecs/json.ts';
import { applyPatch, invertPatch } from '../../model/patch.ts';
import { loadCases } from '../../testing/cases.ts';
import { sketch } from '../../testing/sketch.ts';
import { topologyOf } from '../../topology/topology-of.ts';
import { openCarriages } from './key-carriage.ts';

const design = sketch(`
  Customer of sales
  sales:Contact is Customer sor key Global_Customer_Id
  mc:Subscriber is Customer replica
  shop:Profile is Customer replica
  Order of shop
  shop:Order is Order sor
  erp:VBAK is Order replica records 500k`);

describe('making every cross-cloud object carry its key', () => {
  test('says what it changes before it does, and does it in one step that undo takes back', () => {
    const open = openCarriages(topologyOf(design));
    expect(
      open.map(({ entity, key, placeCount, lackingCount }) => [
        entity.entity.id,
        key?.sharedKey.id ?? null,
        lackingCount,
        placeCount,
      ]),
    ).toEqual([
      ['Customer', 'Global_Customer_Id', 2, 3],
      ['Order', null, 2, 2],
    ]);
    expect(open.map((one) => one.changes())).toEqual([
      [
        'B2C Commerce Profile gets c_globalCustomerId: Text 64, Unique.',
        "Marketing Cloud Engagement Subscriber gets SubscriberKey: the platform's own id.",
      ],
      [
        'New shared key Global_Order_Id, minted by B2C Commerce, with a repair plan for the records that exist.',
        'B2C Commerce Order gets c_globalOrderId: Text 64, Unique.',
        expect.stringContaining('VBAK gets global_order_id: Text 64, Unique.'),
      ],
    ]);
  });

  test('leaves nothing to do, in every case too', () => {
    for (const start of [design, ...loadCases().map((one) => one.design)]) {
      for (const { command, entity, key } of openCarriages(topologyOf(start))) {
        const patch = command.run(start);
        const after = applyPatch(start, patch);
        const left = openCarriages(topologyOf(after)).filter((one) => one.entity.entity.id === entity.entity.id);
        expect(left.filter((one) => key === null || one.key?.sharedKey.id === key.sharedKey.id)).toEqual([]);
        expect(encodeJson(applyPatch(after, invertPatch(patch)))).toBe(encodeJson(start));
      }
    }
  });

  test('asks nothing of entities in one org, nor of those that are kept apart', () => {
    const calm = sketch(`
      Customer of sales { syncDecision: do-not-sync }
      sales:Contact is Customer sor
      mc:Subscriber is Customer replica
      Case of service
      service:Case is Case sor
      sales:Case__x is Case virtual`);
    expect(openCarriages(topologyOf(calm))).toEqual([]);
  });
});
