import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { askErasure, eraseSeparately } from './erasure.ts';

function open(text: string) {
  const design = sketch(text);
  const link = buildTopology(design).linkById('f');
  if (!link) throw new Error('The sketch has no flow f.');
  return { design, link, people: link.entities.filter(({ entity }) => entity.personal) };
}

test('the erasure flow runs the same way, carries the people only, and promises no mechanism', () => {
  const { design, link, people } = open(
    'f: sales -> mc carries Customer, Order by mc-connect-sds for operational-sync',
  );
  const [fix] = eraseSeparately(link, people);
  const flows = fix && applyPatch(design, fix.run(design)).flows;

  expect(flows?.get('f')?.deletes).toBe('compensated');
  expect(flows?.get('f-erasure')).toMatchObject({
    name: 'Erasure of Customer in Marketing Cloud Engagement',
    source: 'sales',
    target: 'mc',
    entityIds: ['Customer'],
    operations: ['delete'],
    purposes: ['consent-propagation'],
    mechanism: null,
    errorHandling: null,
  });
});

test('a flow that erases somebody else, or elsewhere, is no erasure of these people', () => {
  const { link, people } = open(`
    f: sales -> mc carries Customer by mc-connect-sds for operational-sync
    sales -> mc carries Lead { operations: [delete] }
    sales -> sap carries Customer { operations: [delete] }
    sales -> mc carries Customer { operations: [update] }`);
  expect(eraseSeparately(link, people)[0]?.label).toContain('Add an erasure flow');
});

test('nothing is drawn into Data Cloud; the answer is written as it was given', () => {
  const { design, link, people } = open('f: app -> dc carries Customer by dc-real-time-ingest for identity-ingest');
  expect(eraseSeparately(link, people)).toEqual([]);

  const asking = askErasure(link, people);
  expect(asking.answer(['some day'])).toBeNull();
  const command = asking.answer(['n/a']);
  expect(command && applyPatch(design, command.run(design)).flows.get('f')?.deletes).toBe('n/a');
});
