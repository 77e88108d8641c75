import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { syncedFieldCount } from './synced-field-count.ts';

const mc = (count: number, more = '') => `mc:Contact is Customer ${more} { syncedFieldCount: ${count} }`;
const SDS = 'sales -> mc carries Customer by mc-connect-sds';

testRule(syncedFieldCount, {
  valid: {
    'as many as recommended': `${mc(20)}\n${SDS}`,
    'nobody counted': `mc:Contact is Customer\n${SDS}`,
    'another mechanism': `${mc(300)}\nsales -> mc carries Customer by etl-batch`,
    'another entity': `${mc(300)}\nsales -> mc carries Lead by mc-connect-sds`,
    'at the source it is no synchronised data source': `
      sales:Contact is Customer { syncedFieldCount: 300 }
      ${SDS}`,
  },
  invalid: {
    'more than recommended': {
      design: `${mc(21)}\n${SDS}`,
      marks: ['placement:mc.Contact'],
      severity: 'info',
      field: 'syncedFieldCount',
      related: ['flow:sales-mc'],
      says: '21 fields synchronise to Marketing Cloud Engagement Contact; more than 20 slow',
      asks: 'Synchronise fewer fields of Marketing Cloud Engagement Contact',
    },
    'as many as possible': { design: `${mc(250)}\n${SDS}`, marks: ['placement:mc.Contact'], severity: 'info' },
    'more than possible, whatever its role; two flows make one finding': {
      design: `
        ${mc(251, 'virtual')}
        ${SDS}
        service -> mc carries Customer by mc-connect-sds`,
      marks: ['placement:mc.Contact'],
      severity: 'error',
      related: ['flow:sales-mc', 'flow:service-mc'],
      says: 'above 250 the rest disappear without an error.',
      asks: 'Synchronise fewer fields of Marketing Cloud Engagement Contact',
    },
  },
});

test('a number of one’s own is taken where it clears the finding', () => {
  const design = sketch(`${mc(60)}\n${SDS}`);
  const { findings } = lintAll(buildTopology(design), [syncedFieldCount], { today: '2026-11-21' });
  const answer = (text: string) => findings[0]?.asking?.answer([text]) ?? null;

  for (const text of ['', '0', '21', '-3', '7.5', 'seven', '1e1']) expect(answer(text), text).toBeNull();
  const command = answer(' 7 ');
  expect(command?.label).toBe('Synchronise 7 of 60 fields of Marketing Cloud Engagement Contact');
  expect(command && applyPatch(design, command.run(design)).placements.get('mc.Contact')?.syncedFieldCount).toBe(7);
});
