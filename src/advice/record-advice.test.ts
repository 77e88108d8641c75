import { describe, expect, test } from 'vitest';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { recordCandidates } from './record-advice.ts';

const candidates = (text: string, entityId: string) => recordCandidates(buildTopology(sketch(text)), entityId);
const ids = (text: string, entityId: string) => candidates(text, entityId).map(({ systemId }) => systemId);

describe('who might be the system of record', () => {
  test('a system that holds it and usually is its record comes first, then the usual ones, then other holders', () => {
    const order = ids(
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
    const [first] = candidates('entity Product\npim:Item is Product replica', 'Product');
    expect(first).toMatchObject({
      reason: 'holds it as Item; such systems usually are the record of products',
      caution: '',
    });
  });

  test('of two holders, who mints its key comes before who does not, and who sends it before who receives', () => {
    const minted = `
      entity Ticket { canonical: null, nature: transaction }
      lms:Ticket is Ticket replica
      erp:Ticket is Ticket replica
      key ticketNo of Ticket business-id by erp`;
    expect(ids(minted, 'Ticket')).toEqual(['erp', 'lms']);
    expect(candidates(minted, 'Ticket')[0]?.reason).toContain('mints ticketNo');
    const sent = `
      entity Ticket { canonical: null, nature: transaction }
      erp:Ticket is Ticket replica
      lms:Ticket is Ticket replica
      lms -> erp carries Ticket by rest-request-reply for operational-sync
      lms -> sales carries Ticket by etl-batch for operational-sync`;
    expect(ids(sent, 'Ticket')[0]).toBe('lms');
    expect(candidates(sent, 'Ticket')[0]?.reason).toContain('sends it to 2 systems now');
  });

  test('Data Cloud comes last for what business is done with, and says why', () => {
    const text = 'entity Customer\ndc:UnifiedIndividual is Customer\nmc:Subscriber is Customer replica';
    expect(ids(text, 'Customer')).toEqual(['mc', 'dc']);
    expect(candidates(text, 'Customer')[1]?.caution).toContain('the operational record stays in a source');
  });

  test('a system outside the scope comes after those inside', () => {
    const text = `
      entity Order
      system erp { inScope: false }
      erp:Order is Order replica
      mc:Orders is Order replica`;
    expect(ids(text, 'Order')).toEqual(['mc', 'erp']);
  });

  test('nothing to suggest for an entity that is gone, or that nobody holds and nobody usually does', () => {
    expect(ids('entity Order', 'gone')).toEqual([]);
    expect(ids('entity Order\nsystem mc', 'Order')).toEqual([]);
  });
});
