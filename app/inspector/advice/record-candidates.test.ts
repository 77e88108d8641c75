import { describe, expect, test } from 'vitest';
import { sketch } from '../../../src/testing/sketch.ts';
import { recordCandidates } from './record-candidates.ts';

const names = (text: string, entityId: string) =>
  recordCandidates(sketch(text), entityId).map(({ systemId }) => systemId);

describe('who might be the system of record', () => {
  test('a system that holds it and usually is its record comes first, then the usual ones, then other holders', () => {
    const order = names(
      `
      entity Order
      mc:Orders is Order replica
      erp:Order is Order replica
      system oms kind order-management "OMS"
      system pim kind pim "PIM"`,
      'Order',
    );
    expect(order).toEqual(['erp', 'oms', 'mc']);
  });

  test('says where it is held and why a system is suggested', () => {
    const [first] = recordCandidates(sketch('entity Product\npim:Item is Product replica'), 'Product');
    expect(first?.reason).toBe('holds it as Item; such systems usually are the record of products');
  });

  test('nothing to suggest for an entity that is gone, or that nobody holds and nobody usually does', () => {
    expect(names('entity Order', 'gone')).toEqual([]);
    expect(names('entity Order\nsystem mc', 'Order')).toEqual([]);
  });
});
