import { expect, test } from 'vitest';
import { sketch } from '../testing/sketch.ts';
import { documentsOf } from './all-deliverables.ts';
import { markdownOf } from './markdown-document.ts';
import { sourceOf } from './source.ts';

function summaryOf(text: string): string {
  return markdownOf(documentsOf(sourceOf(sketch(text), '2026-11-21'), ['executive-summary']));
}

test('a landscape of many owners is summed up, not read out', () => {
  const systems = Array.from({ length: 20 }, (_, at) => `system shop${at} kind commerce-b2c "Shop ${at}"`);
  const entities = Array.from({ length: 20 }, (_, at) => `Order${at} of shop${at}`);
  const text = summaryOf([...systems, ...entities].join('\n'));
  expect(text).toContain('20 systems in 20 orgs take part: Shop 0, Shop 1, Shop 2, Shop 3');
  expect(text).toContain('Shop 11 owns Order11; 8 more systems own something: see the matrix.');
});

test('sentences agree with what they count', () => {
  expect(
    summaryOf('system a kind data-cloud "DC A"\nsystem b kind data-cloud "DC B"\nsales -> a\nsales -> b'),
  ).toContain('DC A and DC B take in data from 1 system, hold neither a ruleset nor a segment, and serve 0 systems.');
  expect(summaryOf('sales -> mc')).toContain('It names no entity yet, and 1 flow has nothing to carry.');
  expect(summaryOf('sales:Contact is Customer')).toContain('1 system in 1 org takes part: Sales Cloud.');
});

test('an empty design is not called sound', () => {
  const text = summaryOf('');
  expect(text).toContain('There is nothing yet that could.');
  expect(text).toContain('Everything: no system is drawn yet.');
});
